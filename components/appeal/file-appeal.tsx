"use client";

import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { fileAppeal } from "@/components/appeal/api";
import classes from "@/components/appeal/appeal.module.css";
import { appealText } from "@/components/appeal/text";
import { Action } from "@/components/ui/action";
import { FormDialog } from "@/components/ui/form-dialog";

type Props = { decision: { id: string } };

/** Files an appeal for an account, where its decision is seen. Of a decision that may be appealed, for who may. */
export function FileAppeal({ decision }: Props) {
  const words = appealText.file;
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const filing = useMutation({
    mutationFn: (statement: string) => fileAppeal(decision.id, statement),
    onSuccess: () => {
      setOpen(false);
      void queries.invalidateQueries({ queryKey: ["appeals"] });
    },
  });
  return (
    <>
      {filing.data === undefined ? (
        <Action label={words.act} look="ghost" onAct={() => setOpen(true)} />
      ) : (
        <span role="status">
          {words.done}{" "}
          <Link href={`/appeals/${filing.data.id}`} className={classes.link} prefetch={false}>
            {appealText.one(filing.data.number)}
          </Link>
        </span>
      )}
      {open ? (
        <FormDialog
          open
          onClose={() => setOpen(false)}
          title={words.title}
          submit={words.submit}
          onSubmit={(form) => filing.mutate(String(form.get("statement") ?? "").trim())}
          busy={filing.isPending}
          error={filing.error}
          failed={words.failed}
        >
          <p>{words.about}</p>
          <Textarea
            name="statement"
            label={words.statement}
            rows={5}
            maxLength={10_000}
            required
            withAsterisk={false}
            data-autofocus
          />
        </FormDialog>
      ) : null}
    </>
  );
}

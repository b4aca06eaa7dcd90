"use client";

import { Checkbox, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import classes from "@/components/contact/contact.module.css";
import { contactText } from "@/components/contact/text";
import { fileReport } from "@/components/report/api";
import { Action } from "@/components/ui/action";
import { FormDialog } from "@/components/ui/form-dialog";
import type { LinkedAccount } from "@/lib/domain/contacts/schema";

/** So many at once: each is a case that somebody will have to decide. */
const MOST = 10;

/** Puts linked accounts without a case before a moderator, by reporting each. */
export function OpenCases({ accounts }: { accounts: readonly LinkedAccount[] }) {
  const words = contactText.open;
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(0);
  const offered = accounts.slice(0, MOST);
  const opening = useMutation({
    mutationFn: async (asked: { ids: string[]; note: string }) => {
      for (const accountId of asked.ids)
        await fileReport({ accountId, contentId: null, category: "other", note: asked.note });
      return asked.ids.length;
    },
    onSuccess: (count) => {
      setDone(count);
      setOpen(false);
    },
    onSettled: () =>
      Promise.all(["links", "account", "timeline"].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
  return (
    <>
      <span role="status" className={classes.good}>
        {done === 0 ? "" : words.done(done)}
      </span>
      {offered.length === 0 ? null : <Action label={words.act(offered.length)} onAct={() => setOpen(true)} />}
      {open ? (
        <FormDialog
          open
          onClose={() => setOpen(false)}
          title={words.title}
          submit={words.submit}
          onSubmit={(form) => {
            const ids = form.getAll("account").map(String);
            if (ids.length > 0) opening.mutate({ ids, note: String(form.get("note") ?? "") });
          }}
          busy={opening.isPending}
          error={opening.error}
          failed={words.failed}
        >
          <p>{words.about}</p>
          {offered.map((account) => (
            <Checkbox
              key={account.id}
              name="account"
              value={account.id}
              label={account.displayName || account.id}
              defaultChecked
            />
          ))}
          <Textarea name="note" label={words.note} defaultValue={words.noteValue} maxLength={5_000} rows={2} />
        </FormDialog>
      ) : null}
    </>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { Action } from "@/components/ui/action";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";
import { useMay } from "@/components/ui/staff";
import { answer, client } from "@/lib/api/client";

/** Rolls back to an earlier version; drawn for leads only. */
export function RestoreButton({ version, current }: { version: number; current: boolean }) {
  const words = draftText.restore;
  const may = useMay("policy:publish");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const restore = useMutation({
    mutationFn: (reason: string) =>
      answer(client.policies[":version"].restore.$post({ param: { version: String(version) }, json: { reason } })),
    onSuccess: (draft) => {
      setOpen(false);
      router.push(draft.state === "published" ? "/policies" : `/policies/drafts/${draft.id}`);
      router.refresh();
    },
  });
  if (!may || current) return null;
  return (
    <>
      <Action label={words.button} onAct={() => setOpen(true)} />
      <FormDialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.title(version)}
        submit={words.button}
        busy={restore.isPending}
        error={restore.error}
        failed={words.failed}
        onSubmit={(form) => restore.mutate(String(form.get("reason")))}
      >
        <DialogText>{words.about}</DialogText>
        <div className={classes.fields}>
          <label>
            {words.reason}
            <input name="reason" required minLength={5} maxLength={1000} />
          </label>
        </div>
      </FormDialog>
    </>
  );
}

"use client";

import { Textarea, TextInput } from "@mantine/core";
import { retentionText } from "@/components/settings/retention-text";
import { FormDialog } from "@/components/ui/form-dialog";

type Props = {
  title: string;
  about: string;
  submit: string;
  failed: string;
  /** Null: it is asked for. */
  accountId: string | null;
  onClose: () => void;
  onSubmit: (act: { accountId: string; reason: string }) => void;
  busy: boolean;
  error: unknown;
};

const words = retentionText.holds;

/** An act on one account that wants a reason. */
export function AccountDialog({ about, accountId, onSubmit, ...dialog }: Props) {
  return (
    <FormDialog
      open
      {...dialog}
      onSubmit={(form) =>
        onSubmit({
          accountId: accountId ?? String(form.get("account") ?? "").trim(),
          reason: String(form.get("reason") ?? "").trim(),
        })
      }
    >
      <p>{about}</p>
      {accountId === null ? (
        <TextInput
          name="account"
          label={words.account}
          description={words.accountAbout}
          maxLength={200}
          required
          withAsterisk={false}
          autoComplete="off"
          data-autofocus
        />
      ) : null}
      <Textarea
        name="reason"
        label={words.reason}
        minLength={3}
        maxLength={1_000}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        {...(accountId === null ? {} : { "data-autofocus": true })}
      />
    </FormDialog>
  );
}

"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { lookUpContact } from "@/components/contact/api";
import classes from "@/components/contact/contact.module.css";
import { contactText, KINDS, standingOf } from "@/components/contact/text";
import { FormDialog } from "@/components/ui/form-dialog";

/** Finds accounts by a value in plain: asked with a reason, logged, and nothing of it kept on the page. */
export function LookupDialog({ onClose }: { onClose: () => void }) {
  const words = contactText.lookup;
  const looking = useMutation({
    mutationFn: (asked: { value: string; kind: string; reason: string }) =>
      lookUpContact(asked.value, KINDS.find((kind) => kind === asked.kind) ?? null, asked.reason),
    gcTime: 0,
  });
  const matches = looking.data?.matches ?? null;
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.title}
      submit={words.submit}
      onSubmit={(form) =>
        looking.mutate({
          value: String(form.get("value") ?? ""),
          kind: String(form.get("kind") ?? ""),
          reason: String(form.get("reason") ?? ""),
        })
      }
      busy={looking.isPending}
      error={looking.error}
      failed={words.failed}
    >
      <TextInput
        name="value"
        label={words.value}
        required
        withAsterisk={false}
        minLength={3}
        maxLength={300}
        autoComplete="off"
        data-autofocus
      />
      <NativeSelect
        name="kind"
        label={words.kind}
        data={[
          { value: "", label: words.anyKind },
          ...KINDS.map((kind) => ({ value: kind, label: contactText.kinds[kind] })),
        ]}
      />
      <TextInput
        name="reason"
        label={words.reason}
        description={words.hint}
        required
        withAsterisk={false}
        minLength={3}
        maxLength={500}
      />
      <div role="status">
        {matches === null ? null : matches.length === 0 ? (
          <p className={classes.dim}>{words.none}</p>
        ) : (
          matches.map((match) => (
            <div key={match.contact.id} className={classes.match}>
              <b>
                {contactText.kinds[match.contact.kind]} <span className={classes.mono}>{match.contact.value}</span>
              </b>
              <ul>
                {match.accounts.map((account) => (
                  <li key={account.id}>
                    <Link
                      href={`/accounts/${encodeURIComponent(account.id)}`}
                      className={classes.link}
                      prefetch={false}
                    >
                      {account.displayName || account.id}
                    </Link>{" "}
                    <span className={classes.dim}>{standingOf(account)}</span>
                  </li>
                ))}
              </ul>
              {match.more ? <p className={classes.dim}>{words.more}</p> : null}
            </div>
          ))
        )}
      </div>
    </FormDialog>
  );
}

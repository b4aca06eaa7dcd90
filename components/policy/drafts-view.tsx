"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { PolicyBar } from "@/components/policy/policy-bar";
import { Action } from "@/components/ui/action";
import { FormDialog } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { PlainTable } from "@/components/ui/plain-table";
import { Time } from "@/components/ui/time";
import { answer, client } from "@/lib/api/client";
import type { DraftSummary } from "@/lib/domain/drafts/schema";
import type { PolicySummary } from "@/lib/domain/policies/schema";

type Props = { drafts: readonly DraftSummary[]; versions: readonly PolicySummary[] };

/** The drafts, the one changed last first. */
export function DraftsView({ drafts, versions }: Props) {
  const words = draftText.list;
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const create = useMutation({
    mutationFn: (json: { title: string; from: number }) => answer(client.policies.drafts.$post({ json })),
    onSuccess: (draft) => router.push(`/policies/drafts/${draft.id}`),
  });
  return (
    <>
      <PolicyBar>
        <Action label={words.begin} keys="n" group={draftText.group} look="filled" onAct={() => setOpen(true)} />
      </PolicyBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={draftText.drafts}>
        <div className={classes.prose}>
          <p>{words.about}</p>
          {drafts.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <PlainTable className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{words.columns.title}</th>
                  <th scope="col">{words.columns.base}</th>
                  <th scope="col">{words.columns.state}</th>
                  <th scope="col">{words.columns.shadow}</th>
                  <th scope="col">{words.columns.by}</th>
                </tr>
              </thead>
              <tbody>
                {drafts.map((draft) => (
                  <tr key={draft.id}>
                    <th scope="row">
                      <Link className={classes.link} href={`/policies/drafts/${draft.id}`} prefetch={false}>
                        {draft.title}
                      </Link>
                    </th>
                    <td>
                      {words.base(draft.baseVersion)}
                      {draft.outdated ? `, ${words.outdated}` : ""}
                    </td>
                    <td>{draftText.states[draft.state]}</td>
                    <td>{draft.shadowSince === null ? "" : words.on}</td>
                    <td>
                      {draft.updatedBy?.name} <Time at={draft.updatedAt} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          )}
        </div>
      </section>
      <FormDialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.begin}
        submit={words.create}
        busy={create.isPending}
        error={create.error}
        failed={words.failed}
        onSubmit={(form) => create.mutate({ title: String(form.get("title")), from: Number(form.get("from")) })}
      >
        <div className={classes.fields}>
          <TextInput name="title" label={words.title} required withAsterisk={false} maxLength={120} data-autofocus />
          <NativeSelect
            name="from"
            label={words.from}
            defaultValue={String(versions[0]?.version)}
            data={versions.map(({ version }) => String(version))}
          />
        </div>
      </FormDialog>
      <KeyLine keys={[{ keys: ["n"], label: words.begin.toLowerCase() }]} />
    </>
  );
}

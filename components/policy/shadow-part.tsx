"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { nameOfViolation } from "@/components/evidence/family";
import { evidenceText, wordFor } from "@/components/evidence/text";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { ExampleList } from "@/components/policy/example-list";
import { Action } from "@/components/ui/action";
import { count } from "@/components/ui/money";
import { PlainTable } from "@/components/ui/plain-table";
import { ProblemLine } from "@/components/ui/problem-line";
import { Time } from "@/components/ui/time";
import { answer, client } from "@/lib/api/client";
import type { DraftView } from "@/lib/domain/drafts/schema";

const POLL_MS = 5_000;

type Props = { draft: DraftView; onChanged: (draft: DraftView) => void };

/** The draft beside the live policy: on or off, and where the two differ. */
export function ShadowPart({ draft, onChanged }: Props) {
  const words = draftText.shadow;
  const param = { id: draft.id };
  const on = draft.shadowSince !== null;
  const toggle = useMutation({
    mutationFn: () => answer(client.policies.drafts[":id"].shadow.$post({ param, json: { on: !on } })),
    onSuccess: onChanged,
  });
  const { data } = useQuery({
    queryKey: ["policy-shadow", draft.id, draft.shadowSince],
    queryFn: ({ signal }) => answer(client.policies.drafts[":id"].shadow.$get({ param }, { init: { signal } })),
    refetchInterval: on ? POLL_MS : false,
  });
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      {draft.state === "editing" || on ? (
        <Action label={on ? words.stop : words.start} busy={toggle.isPending} onAct={() => toggle.mutate()} />
      ) : null}
      <ProblemLine error={toggle.error} title={words.failed} />
      {data === undefined || (data.contents === 0 && !on) ? null : (
        <>
          <p>
            {words.judged(count(data.contents), count(data.differences))}
            {draft.shadowSince === null ? null : (
              <>
                . {words.since} <Time at={draft.shadowSince} />
              </>
            )}
          </p>
          {data.byViolation.length === 0 ? null : (
            <PlainTable className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{words.columns.violation}</th>
                  <th scope="col">{words.columns.phase}</th>
                  <th scope="col" data-number>
                    {words.columns.added}
                  </th>
                  <th scope="col" data-number>
                    {words.columns.removed}
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.byViolation.map((row) => (
                  <tr key={`${row.violation} ${row.phase}`}>
                    <th scope="row">{nameOfViolation(row.violation, "long")}</th>
                    <td>{wordFor(evidenceText.phases, row.phase)}</td>
                    <td data-number>{count(row.added)}</td>
                    <td data-number>{count(row.removed)}</td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          )}
          <ExampleList examples={data.examples} />
        </>
      )}
    </>
  );
}

"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { evidenceText, wordFor } from "@/components/evidence/text";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { ExampleList } from "@/components/policy/example-list";
import { Action } from "@/components/ui/action";
import action from "@/components/ui/action.module.css";
import { lastDays } from "@/components/ui/days";
import { count, signed } from "@/components/ui/money";
import { PlainTable } from "@/components/ui/plain-table";
import { ProblemLine } from "@/components/ui/problem-line";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import { answer, client } from "@/lib/api/client";
import type { BacktestDetail } from "@/lib/domain/backtests/schema";
import type { DraftView } from "@/lib/domain/drafts/schema";
import { DAY_MS, dayOf } from "@/lib/platform/time";

const POLL_MS = 1_000;

/** The last day of a period whose end is the first instant that is not in it. */
const lastDayOf = (until: string) => dayOf(Date.parse(until) - 1);

/** The draft held against stored content: the newest trial, and the question for another. */
export function BacktestPart({ draft }: { draft: DraftView }) {
  const words = draftText.backtest;
  const param = { id: draft.id };
  const [days] = useState(() => lastDays(28));
  const list = useQuery({
    queryKey: ["policy-backtests", draft.id],
    queryFn: ({ signal }) => answer(client.policies.drafts[":id"].backtests.$get({ param }, { init: { signal } })),
  });
  const newest = list.data?.items[0];
  const detail = useQuery({
    queryKey: ["policy-backtest", newest?.id],
    enabled: newest !== undefined,
    queryFn: ({ signal }) =>
      answer(client.policies.backtests[":id"].$get({ param: { id: newest?.id ?? "" } }, { init: { signal } })),
    refetchInterval: (query) => {
      const state = query.state.data?.state;
      return state === "waiting" || state === "running" ? POLL_MS : false;
    },
  });
  const run = useMutation({
    mutationFn: (json: { since: string; until: string }) =>
      answer(client.policies.drafts[":id"].backtest.$post({ param, json })),
    onSuccess: () => void list.refetch(),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    run.mutate({
      since: new Date(String(form.get("from"))).toISOString(),
      until: new Date(Date.parse(String(form.get("to"))) + DAY_MS).toISOString(),
    });
  };
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <form className={classes.fields} onSubmit={submit}>
        <label>
          {words.from}
          <input type="date" name="from" required defaultValue={days.from} />
        </label>
        <label>
          {words.to}
          <input type="date" name="to" required defaultValue={days.to} />
        </label>
        <button
          type="submit"
          className={action.action}
          data-look="default"
          disabled={!draft.validation.valid || run.isPending}
        >
          {words.run}
        </button>
      </form>
      <ProblemLine error={run.error} title={words.failed} />
      {detail.data === undefined ? null : (
        <Result
          test={detail.data}
          outdated={detail.data.draftRevision !== draft.revision}
          onCancelled={() => void detail.refetch()}
        />
      )}
    </>
  );
}

function Result({ test, outdated, onCancelled }: { test: BacktestDetail; outdated: boolean; onCancelled: () => void }) {
  const words = draftText.backtest;
  const cancel = useMutation({
    mutationFn: () => answer(client.policies.backtests[":id"].cancel.$post({ param: { id: test.id } })),
    onSettled: onCancelled,
  });
  const { contents, of } = test.progress;
  const { result } = test;
  const now = useNow();
  return (
    <div data-backtest={test.state}>
      <p>
        {day(test.since, "UTC", now)} – {day(lastDayOf(test.until), "UTC", now)}, {words.states[test.state]}
        {outdated ? `, ${words.outdated}` : ""}. {words.progress(count(contents), of === null ? "?" : count(of))}
      </p>
      {test.state === "waiting" || test.state === "running" ? (
        <>
          <progress aria-label={words.title} value={contents} max={Math.max(1, of ?? 1)} />
          <Action label={words.cancel} busy={cancel.isPending} onAct={() => cancel.mutate()} />
        </>
      ) : null}
      {test.problem === null ? null : <p role="alert">{test.problem}</p>}
      {result === null ? null : (
        <>
          <p>
            {words.cases(count(result.liveCases), count(result.draftCases))}.{" "}
            {words.workload(
              signed(result.workload.casesPerDay),
              result.workload.hoursPerDay === null ? null : signed(result.workload.hoursPerDay),
              (result.workload.minutesPerCase ?? 0).toFixed(1),
              count(result.workload.sample),
            )}
          </p>
          {result.byViolation.length === 0 ? null : (
            <PlainTable className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{words.columns.violation}</th>
                  <th scope="col">{words.columns.phase}</th>
                  <th scope="col" data-number>
                    {words.columns.opened}
                  </th>
                  <th scope="col" data-number>
                    {words.columns.closed}
                  </th>
                </tr>
              </thead>
              <tbody>
                {result.byViolation.map((row) => (
                  <tr key={`${row.violation} ${row.phase}`}>
                    <th scope="row">{nameOfViolation(row.violation, "long")}</th>
                    <td>{wordFor(evidenceText.phases, row.phase)}</td>
                    <td data-number>{count(row.opened)}</td>
                    <td data-number>{count(row.closed)}</td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          )}
          <ExampleList title={words.opened} of={result.opened} examples={test.examples.opened} />
          <ExampleList title={words.closed} of={result.closed} examples={test.examples.closed} />
          <ExampleList title={words.changed} of={result.changed} examples={test.examples.changed} />
        </>
      )}
    </div>
  );
}

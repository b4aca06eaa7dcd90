"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { contactText } from "@/components/contact/text";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { AddToRing } from "@/components/ring/add-to-ring";
import { claimRing, getRing, removeFromRing } from "@/components/ring/api";
import { DecideRing } from "@/components/ring/decide-ring";
import classes from "@/components/ring/ring.module.css";
import { RingCases, standing } from "@/components/ring/ring-cases";
import { ringText } from "@/components/ring/text";
import { Action } from "@/components/ui/action";
import { KeyLine } from "@/components/ui/key-line";
import { problemOf } from "@/components/ui/problem";
import { ProblemLine } from "@/components/ui/problem-line";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay, useStaff } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import type { RingView } from "@/lib/domain/rings/schema";

const POLL_MS = 15_000;

type Props = {
  initial: RingView;
  at: number;
  /** By `kind language` of an account. */
  policies: Readonly<Record<string, PolicyExcerpt>>;
};

/** A ring: its cases, what they share, claimed and decided together. */
export function RingPageView({ initial, at, policies }: Props) {
  const me = useStaff();
  const mayClaim = useMay("case:claim");
  const queries = useQueryClient();
  const queryKey = ["ring", initial.id];
  const { data: ring, isFetching } = useQuery({
    queryKey,
    queryFn: ({ signal }) => getRing(initial.id, signal),
    initialData: initial,
    initialDataUpdatedAt: at,
    refetchInterval: POLL_MS,
  });
  const take = (next: RingView) => queries.setQueryData(queryKey, next);
  const claiming = useMutation({ mutationFn: () => claimRing(ring.id), onSuccess: take });
  const removing = useMutation({ mutationFn: (caseId: string) => removeFromRing(ring.id, caseId), onSuccess: take });
  const [adding, setAdding] = useState(false);
  const wanted = ring.cases.filter(standing);
  const mine = wanted.filter((row) => row.claim?.by.id === me.id);
  return (
    <>
      <TopBar>
        <h1>{ring.name}</h1>
        <span className={classes.dim}>
          {ringText.cases(ring.cases.length)}, {ringText.standing(wanted.length)}
        </span>
        <Grow />
        {mayClaim ? (
          <Action label={ringText.add} keys="a" group={ringText.group} onAct={() => setAdding(true)} />
        ) : null}
        {mayClaim && wanted.length > 0 ? (
          <Action
            label={ringText.claim}
            keys="c"
            group={ringText.group}
            look="filled"
            busy={claiming.isPending}
            onAct={() => claiming.mutate()}
          />
        ) : null}
      </TopBar>
      <RefetchLine active={isFetching} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.page} tabIndex={0} aria-label={ringText.pageTitle}>
        <div role="status">
          {claiming.isSuccess ? <p className={classes.good}>{ringText.claimed}</p> : null}
          {claiming.error === null ? null : <Held error={claiming.error} />}
        </div>
        <ProblemLine error={removing.error} title={ringText.failedToLoad} />
        <section className={classes.card} aria-labelledby="ring-shared">
          <h2 id="ring-shared">{ringText.shared}</h2>
          {ring.contacts.length === 0 ? <p className={classes.dim}>{ringText.sharedNone}</p> : null}
          <ul className={classes.shared}>
            {ring.contacts.map((contact) => (
              <li key={`${contact.kind} ${contact.value} ${contact.accountIds.join()}`}>
                {contactText.kinds[contact.kind]} <span className={classes.mono}>{contact.value}</span>{" "}
                <span className={classes.dim}>{ringText.sharedBy(contact.accountIds.length)}</span>
              </li>
            ))}
          </ul>
        </section>
        <RingCases ring={ring} onRemove={mayClaim ? (caseId) => removing.mutate(caseId) : null} />
        {wanted.length === 0 ? null : (
          <section className={classes.card} aria-labelledby="ring-decide">
            <h2 id="ring-decide">{ringText.decide.title}</h2>
            <p className={classes.dim}>{ringText.decide.about}</p>
            {mine.length === 0 ? (
              <p>{ringText.decide.first}</p>
            ) : (
              <DecideRing
                ring={ring}
                rows={mine}
                policies={policies}
                onDone={() => queries.invalidateQueries({ queryKey })}
              />
            )}
          </section>
        )}
      </section>
      {adding ? <AddToRing ringId={ring.id} onDone={take} onClose={() => setAdding(false)} /> : null}
      <KeyLine keys={[]} />
    </>
  );
}

/** Who holds which, where claiming was refused. */
function Held({ error }: { error: unknown }) {
  const problem = problemOf(error);
  const holders = Array.isArray(problem.extra["holders"])
    ? (problem.extra["holders"] as { caseId: string; number: number; by: { name: string } }[])
    : [];
  return (
    <div className={classes.notice}>
      <b>{ringText.claimFailed}</b>
      {holders.length === 0 ? <p>{problem.detail}</p> : null}
      <ul>
        {holders.map((held) => (
          <li key={held.caseId}>{ringText.heldBy(held.number, held.by.name)}</li>
        ))}
      </ul>
    </div>
  );
}

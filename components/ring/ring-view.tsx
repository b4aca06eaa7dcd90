"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRef, useState } from "react";
import { getCase } from "@/components/case/api";
import { contactText } from "@/components/contact/text";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { measureName } from "@/components/enforcement/measure";
import { ViolationList } from "@/components/evidence/violation-badge";
import { listCases } from "@/components/queue/api";
import { queueText } from "@/components/queue/text";
import { addToRing, claimRing, decideRing, getRing, removeFromRing } from "@/components/ring/api";
import classes from "@/components/ring/ring.module.css";
import { type RingChoice, submissionOf } from "@/components/ring/submission";
import { ringText } from "@/components/ring/text";
import { Action } from "@/components/ui/action";
import { FormDialog } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { problemOf } from "@/components/ui/problem";
import { ProblemLine } from "@/components/ui/problem-line";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay, useStaff } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import { useNow, useZone } from "@/components/ui/time";
import type { CaseDetail } from "@/lib/domain/cases/schema";
import type { RingOutcome, RingView } from "@/lib/domain/rings/schema";

const POLL_MS = 15_000;

type Props = {
  initial: RingView;
  at: number;
  /** By `kind language` of an account. */
  policies: Readonly<Record<string, PolicyExcerpt>>;
};

type Row = RingView["cases"][number];
const standing = (row: Row) => row.status !== "decided" && row.status !== "withdrawn";

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
        <div className={classes.card}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{ringText.columns.case}</th>
                <th scope="col">{ringText.columns.account}</th>
                <th scope="col">{ringText.columns.violations}</th>
                <th scope="col" className={classes.number}>
                  {ringText.columns.score}
                </th>
                <th scope="col">{ringText.columns.state}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {ring.cases.map((row) => (
                <tr key={row.id}>
                  <td>
                    <Link href={`/cases/${row.id}`} className={classes.link} prefetch={false}>
                      {ringText.case(row.number)}
                    </Link>
                  </td>
                  <td>
                    <Link
                      href={`/accounts/${encodeURIComponent(row.account.id)}`}
                      className={classes.link}
                      prefetch={false}
                    >
                      {row.account.displayName || row.account.id}
                    </Link>
                  </td>
                  <td>
                    <ViolationList violations={row.violations} />
                  </td>
                  <td className={classes.number}>{row.score.toFixed(2)}</td>
                  <td>
                    {queueText.filter.statuses[row.status] ?? row.status}
                    {standing(row) ? (
                      <span className={classes.dim}>
                        ,{" "}
                        {row.claim === null
                          ? ringText.free
                          : row.claim.by.id === me.id
                            ? ringText.yours
                            : ringText.held(row.claim.by.name)}
                      </span>
                    ) : null}
                  </td>
                  <td className={classes.number}>
                    {mayClaim ? (
                      <button
                        type="button"
                        className={classes.quiet}
                        aria-label={ringText.removeOf(row.number)}
                        onClick={() => removing.mutate(row.id)}
                      >
                        {ringText.remove}
                      </button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {wanted.length === 0 ? null : (
          <section className={classes.card} aria-labelledby="ring-decide">
            <h2 id="ring-decide">{ringText.decide.title}</h2>
            <p className={classes.dim}>{ringText.decide.about}</p>
            {mine.length === 0 ? (
              <p>{ringText.decide.first}</p>
            ) : (
              <Decide
                ring={ring}
                rows={mine}
                policies={policies}
                onDone={() => queries.invalidateQueries({ queryKey })}
              />
            )}
          </section>
        )}
      </section>
      {adding ? <AddCase ringId={ring.id} onDone={take} onClose={() => setAdding(false)} /> : null}
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

function AddCase({
  ringId,
  onDone,
  onClose,
}: {
  ringId: string;
  onDone: (ring: RingView) => void;
  onClose: () => void;
}) {
  const [missing, setMissing] = useState(false);
  const adding = useMutation({
    mutationFn: async (asked: string) => {
      const { items } = await listCases({ q: asked, status: "open,snoozed,escalated", limit: "5" });
      const found = items.find(
        (row) => row.id === asked.toLowerCase() || String(row.number) === asked.replace(/^#/, ""),
      );
      return found === undefined ? null : addToRing(ringId, found.id);
    },
    onSuccess: (ring) => {
      setMissing(ring === null);
      if (ring === null) return;
      onDone(ring);
      onClose();
    },
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={ringText.addTitle}
      submit={ringText.add}
      onSubmit={(form) => adding.mutate(String(form.get("case") ?? "").trim())}
      busy={adding.isPending}
      error={adding.error}
      failed={ringText.addFailed}
    >
      <TextInput
        name="case"
        label={ringText.addCase}
        description={ringText.addHint}
        error={missing ? ringText.noSuchCase : null}
        required
        withAsterisk={false}
        data-autofocus
      />
    </FormDialog>
  );
}

type DecideProps = Pick<Props, "policies"> & { ring: RingView; rows: readonly Row[]; onDone: () => void };

/** What becomes of each account, and one note for all. */
function Decide({ ring, rows, policies, onDone }: DecideProps) {
  const words = ringText.decide;
  const zone = useZone();
  const now = useNow();
  const details = useQueries({
    queries: rows.map((row) => ({
      queryKey: ["case", row.id],
      queryFn: ({ signal }: { signal: AbortSignal }) => getCase(row.id, signal),
      staleTime: POLL_MS,
    })),
  });
  const [choices, setChoices] = useState<Record<string, RingChoice>>({});
  const [note, setNote] = useState("");
  const [complaint, setComplaint] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<RingOutcome | null>(null);
  const attempt = useRef<{ body: string; key: string } | null>(null);
  const deciding = useMutation({
    mutationFn: (decisions: Parameters<typeof decideRing>[1]) => {
      const body = JSON.stringify(decisions);
      if (attempt.current?.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      return decideRing(ring.id, decisions, attempt.current.key);
    },
    onSuccess: (result) => {
      setOutcome(result);
      onDone();
    },
  });
  const known = details.flatMap((each) => (each.data === undefined ? [] : [each.data]));
  const choiceOf = (detail: CaseDetail): RingChoice => choices[detail.id] ?? "recommended";
  const policyOf = (detail: CaseDetail) =>
    policies[`${detail.account.kind} ${detail.language === "es" ? "es" : "en"}`] ?? Object.values(policies)[0];
  const submissions = known.flatMap((detail) => {
    const policy = policyOf(detail);
    const made = policy && submissionOf(detail, policy, choiceOf(detail), note.trim(), { zone, now });
    return made ? [made] : [];
  });
  const decide = () => {
    if (submissions.some((each) => each.harms) && note.trim() === "") setComplaint(words.noteMissing);
    else if (submissions.length > 0) {
      setComplaint(null);
      deciding.mutate(submissions.map((each) => each.body));
    }
  };
  return (
    <div className={classes.decide}>
      {known.length < rows.length ? <p className={classes.dim}>{words.loading}</p> : null}
      <ul>
        {known.map((detail) => {
          const result = outcome?.results.find((each) => each.caseId === detail.id);
          const what = detail.recommendation.measures.map(measureName).join("; ").toLowerCase();
          const name = detail.account.displayName || detail.account.id;
          return (
            <li key={detail.id}>
              <span className={classes.name}>{name}</span>
              <NativeSelect
                size="xs"
                aria-label={`${ringText.columns.decide}: ${name}`}
                value={choiceOf(detail)}
                onChange={(event) => {
                  const value = event.currentTarget.value as RingChoice;
                  setChoices((was) => ({ ...was, [detail.id]: value }));
                }}
                data={(Object.keys(words.options) as RingChoice[]).map((value) => ({
                  value,
                  label:
                    value === "recommended"
                      ? `${words.options.recommended}: ${words.recommended(what)}`
                      : words.options[value],
                }))}
              />
              {result === undefined ? null : (
                <span className={result.problem === null ? classes.good : classes.bad}>
                  {result.problem === null ? words.decided : words.refused(result.problem.detail)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Textarea
        label={words.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        rows={2}
        maxLength={5_000}
      />
      <ProblemLine error={deciding.error} title={words.failed} />
      <p role="alert" className={classes.bad}>
        {complaint}
      </p>
      <div>
        <Action
          label={words.submit(submissions.length)}
          keys="mod+Enter"
          inFields
          group={ringText.group}
          look="filled"
          busy={deciding.isPending}
          disabled={submissions.length === 0 || known.length < rows.length}
          onAct={decide}
        />
      </div>
    </div>
  );
}

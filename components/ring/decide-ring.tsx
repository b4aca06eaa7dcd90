"use client";

import { NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueries } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { getCase } from "@/components/case/api";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { measureName } from "@/components/enforcement/measure";
import { decideRing } from "@/components/ring/api";
import classes from "@/components/ring/ring.module.css";
import type { RingCase } from "@/components/ring/ring-cases";
import { type RingChoice, submissionOf } from "@/components/ring/submission";
import { ringText } from "@/components/ring/text";
import { Action } from "@/components/ui/action";
import { ProblemLine } from "@/components/ui/problem-line";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { RingOutcome, RingView } from "@/lib/domain/rings/schema";

const FRESH_MS = 15_000;

type Props = {
  ring: RingView;
  /** The cases that are decided: those the reader holds. */
  rows: readonly RingCase[];
  /** By `kind language` of an account. */
  policies: Readonly<Record<string, PolicyExcerpt>>;
  onDone: () => void;
};

/** What becomes of each account, and one note for all. */
export function DecideRing({ ring, rows, policies, onDone }: Props) {
  const words = ringText.decide;
  const details = useQueries({
    queries: rows.map((row) => ({
      queryKey: ["case", row.id],
      queryFn: ({ signal }: { signal: AbortSignal }) => getCase(row.id, signal),
      staleTime: FRESH_MS,
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
    const made = policy && submissionOf(detail, policy, choiceOf(detail), note.trim());
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

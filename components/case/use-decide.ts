"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { connectionText } from "@/components/case/connection-text";
import { holderIn } from "@/components/case/use-claim";
import { alongText } from "@/components/decision/along-text";
import { decideAlong, decideCase } from "@/components/decision/api";
import { type Attempt, dropAttempt, keepAttempt, readAttempt } from "@/components/decision/attempt-store";
import { summaryOf } from "@/components/decision/consequences";
import type { DecisionSubmit } from "@/components/decision/decision-bar";
import { type Draft, EMPTY_DRAFT } from "@/components/decision/draft";
import { draftIdOf, dropDraft, keepDraft, readDraft } from "@/components/decision/draft-store";
import { offerUndo } from "@/components/decision/undo-store";
import { nameOfViolation } from "@/components/evidence/family";
import { claimFilter } from "@/components/queue/api";
import { lastQueueQuery } from "@/components/queue/last-queue";
import { TurnContext } from "@/components/queue/turn";
import { useClaimNext } from "@/components/queue/use-claim-next";
import { afterPaint } from "@/components/ui/after-paint";
import { problemOf } from "@/components/ui/problem";
import { useStaff } from "@/components/ui/staff";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { ClaimView } from "@/lib/domain/cases/schema";
import type { TurnOutcome } from "@/lib/domain/turns/schema";

type Told = {
  onDecided: () => void;
  /** Somebody else holds it, if anybody. */
  onLost: (holder: ClaimView | null) => void;
};

/**
 * The draft of a case's decision, kept in the browser, and the sending of it: one `Idempotency-Key` for the same words,
 * over a reload too. Decided, it offers the undo and opens the next case.
 */
export function useDecide(detail: CaseDetail, { onDecided, onLost }: Told) {
  const router = useRouter();
  const queries = useQueryClient();
  const me = useStaff();
  const caseId = detail.id;
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [sending, setBusy] = useState(false);
  const { busy: opening, openNext, open } = useClaimNext();
  const busy = sending || opening;
  const { composing, lookAhead } = useContext(TurnContext);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const draftId = draftIdOf(me.id, caseId);
  const decided = detail.status === "decided";

  // From the key on; it is drawn later.
  const underway = useRef(false);
  // One key for one decision: another draft or version is another decision.
  const attempt = useRef<Attempt | null>(null);

  // Storage is the browser's: read after the first paint, so that server and browser draw the same. And again once the case
  // is open anew: a decision that was taken back is the draft that it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened again is the occasion
  useEffect(() => {
    const kept = readDraft(draftId);
    if (kept !== null) setDraft(kept);
    attempt.current = readAttempt(draftId);
    setUnanswered(attempt.current !== null);
  }, [draftId, decided]);
  const change = useCallback(
    (next: Draft) => {
      setDraft(next);
      setRefusal(null);
      keepDraft(draftId, next);
      composing(next.outcome !== null);
    },
    [draftId, composing],
  );

  /** Decides the account's other cases that were ticked alike: their decisions and, in words, which did not go along. */
  const takeAlong = async (decisionId: string, key: string): Promise<{ made: string[]; kept: string[] }> => {
    const others = detail.otherCases.filter((other) => draft.along.includes(other.id));
    if (others.length === 0) return { made: [], kept: [] };
    const cases = others.map((other) => ({ caseId: other.id, caseVersion: other.version }));
    try {
      const { results } = await decideAlong(decisionId, cases, key);
      return {
        made: results.flatMap(({ decision }) => (decision === null ? [] : [decision.id])),
        kept: results.flatMap(({ number, problem }) =>
          problem === null ? [] : [alongText.kept(number, problem.detail)],
        ),
      };
    } catch (error) {
      return { made: [], kept: [alongText.failed(problemOf(error).detail)] };
    }
  };

  /** Decides, and claims the next case in the same step. */
  const send = async (submit: DecisionSubmit, { key, next }: Attempt): Promise<TurnOutcome> => {
    const version = { ...submit, caseVersion: detail.version };
    if (next === null) return decideCase(caseId, version, key);
    try {
      return await decideCase(caseId, { ...version, claimNext: claimFilter(next) }, key);
    } catch (error) {
      const { errors } = problemOf(error);
      // A view that the desk does not know, such as an older one's: it is decided all the same.
      if (errors.length === 0 || errors.some(({ path }) => !path.startsWith("claimNext"))) throw error;
      return decideCase(caseId, version, key);
    }
  };

  const goOn = async (next: TurnOutcome["next"]) => {
    if (next) return open(next);
    const opened = next === undefined && (await openNext(lastQueueQuery()).catch(() => false));
    if (!opened) router.push("/queue");
  };

  const decide = async (submit: DecisionSubmit) => {
    if (underway.current) return;
    underway.current = true;
    const body = JSON.stringify({ ...submit, caseVersion: detail.version });
    setRefusal(null);
    // Shown at once, the next case covers this one: drawing it as busy would only be waited for.
    let covered = false;
    afterPaint(() => {
      if (underway.current && !covered) setBusy(true);
    });
    // Where others of the account are decided next, the best free case may be one of them: it is claimed after them. What
    // goes out again must ask for the same as before.
    const along = draft.along.length > 0;
    const again = attempt.current?.body === body ? attempt.current : null;
    const ahead = along || (again !== null && again.next !== null) ? null : await lookAhead();
    covered = ahead !== null;
    const sent = again ?? { body, key: crypto.randomUUID(), next: along || ahead !== null ? null : lastQueueQuery() };
    attempt.current = sent;
    keepAttempt(draftId, sent);
    try {
      const decision = await send(submit, sent);
      const { made, kept } = await takeAlong(decision.id, sent.key);
      dropAttempt(draftId);
      dropDraft(draftId);
      onDecided();
      if (ahead !== null) ahead.goOn();
      else void goOn(decision.next);
      const told = {
        decisionId: decision.id,
        caseId,
        caseNumber: detail.number,
        accountName: detail.account.displayName || detail.account.id,
        summary: summaryOf(draft),
        about: [submit.violations.map((violation) => nameOfViolation(violation, "long")).join(", "), ...kept]
          .filter((words) => words !== "")
          .join(". "),
        undoUntil: decision.undoUntil,
        decidedAt: decision.decidedAt,
        along: made,
      };
      afterPaint(() => {
        offerUndo(told);
        void queries.invalidateQueries({ queryKey: ["cases"] });
        void queries.invalidateQueries({ queryKey: ["next-up"] });
      });
    } catch (error) {
      ahead?.comeBack();
      const problem = problemOf(error);
      const lost = problem.status === 0 || problem.status >= 500;
      setUnanswered(lost);
      // What was refused has not been done: the same words may be sent again as a new decision.
      if (!lost) dropAttempt(draftId);
      setRefusal(
        lost
          ? connectionText.unanswered
          : problem.errors[0]?.message
            ? `${problem.detail} ${problem.errors[0].message}`
            : problem.detail,
      );
      if (problem.code === "claim_lost" || problem.code === "claimed_by_other") onLost(holderIn(problem.extra));
      // Read again at once: what is new is said, and so is that nobody is signed in or nothing answers.
      if (lost || problem.status === 409 || problem.status === 401)
        void queries.invalidateQueries({ queryKey: ["case", caseId] });
      underway.current = false;
      setBusy(false);
    }
  };

  return {
    draft,
    change,
    decide,
    busy,
    /** Why it was not decided, in words. */
    refusal,
    /** It is not known whether what was sent arrived. */
    unanswered,
  };
}

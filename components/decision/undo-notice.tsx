"use client";

import { IconArrowBackUp, IconX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { wakeCase } from "@/components/case/wait-api";
import { alongText } from "@/components/decision/along-text";
import { undoDecision, undoTogether } from "@/components/decision/api";
import { keepUndone } from "@/components/decision/draft-store";
import { decisionText } from "@/components/decision/text";
import classes from "@/components/decision/undo-notice.module.css";
import { offerUndo, type UndoOffer, useUndoOffer } from "@/components/decision/undo-store";
import { announceArrival } from "@/components/queue/turn";
import { Action } from "@/components/ui/action";
import { problemOf } from "@/components/ui/problem";
import { useStaff } from "@/components/ui/staff";
import { useSecond } from "@/components/ui/time";
import { countdown } from "@/components/ui/time-format";

/** The notice stays this long; afterwards the case's history offers undo until its time is over. */
const NOTICE_MS = 30_000;

/** What was just done with a case, with the key that takes it back. Never over content: it lies at the foot of the left column. */
export function UndoNotice() {
  const offer = useUndoOffer();
  return offer === null ? null : (
    <Notice key={offer.decisionId ?? `${offer.caseId} ${offer.decidedAt}`} offer={offer} />
  );
}

/** Undoes it and what was taken along; answers, in words, what still stands. */
async function takeBack(offer: UndoOffer, meId: string): Promise<string[]> {
  if (offer.decisionId === null) {
    await wakeCase(offer.caseId);
    return [];
  }
  if (offer.along.length === 0) {
    keepUndone(meId, await undoDecision(offer.decisionId));
    return [];
  }
  const { decision, results } = await undoTogether(offer.decisionId, offer.along);
  keepUndone(meId, decision);
  return results.flatMap(({ number, problem }) => (problem === null ? [] : [alongText.stands(number, problem.detail)]));
}

function Notice({ offer }: { offer: UndoOffer }) {
  const router = useRouter();
  const queries = useQueryClient();
  const me = useStaff();
  const now = useSecond(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const text = decisionText.undo;
  const shownUntil = Date.parse(offer.decidedAt) + NOTICE_MS;
  const undoUntil = Date.parse(offer.undoUntil);
  const left = Math.min(shownUntil, Math.max(undoUntil, shownUntil)) - now;
  const [undone, setUndone] = useState(false);
  const canUndo = undoUntil > now && !undone;

  useEffect(() => {
    if (left <= 0 && !busy && problem === null) offerUndo(null);
  }, [left, busy, problem]);

  const undo = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const standing = await takeBack(offer, me.id);
      announceArrival();
      setUndone(true);
      // What is kept of the case is its decided state; the page brings the open one.
      queries.removeQueries({ queryKey: ["case", offer.caseId], type: "inactive" });
      await queries.invalidateQueries();
      // What still stands is said until it is put away; the case is open again either way.
      if (standing.length === 0) offerUndo(null);
      else setProblem(standing.join(" "));
      router.push(`/cases/${offer.caseId}`);
      router.refresh();
      setBusy(false);
    } catch (error) {
      setProblem(`${text.failed}: ${problemOf(error).detail}`);
      setBusy(false);
    }
  };

  return (
    <div className={classes.notice} role="status">
      <div className={classes.top}>
        <b>{text.title(offer.accountName, offer.summary)}</b>
        <span aria-hidden="true">{canUndo ? countdown(Math.max(0, left)) : ""}</span>
        <button type="button" aria-label={text.dismiss} onClick={() => offerUndo(null)}>
          <IconX size={12} stroke={2} aria-hidden="true" />
        </button>
      </div>
      <p>{offer.about}</p>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <div className={classes.acts}>
        {canUndo ? (
          <Action
            label={offer.along.length === 0 ? text.undo : alongText.undoAll(offer.along.length + 1)}
            keys="u"
            group={decisionText.group}
            busy={busy}
            icon={<IconArrowBackUp size={14} stroke={1.75} aria-hidden="true" />}
            onAct={() => void undo()}
          />
        ) : undone || offer.decisionId === null ? null : (
          <span>{text.atOnce}</span>
        )}
        <Link href={`/cases/${offer.caseId}`} prefetch={false}>
          {text.caseLink(offer.caseNumber)}
        </Link>
      </div>
      {canUndo ? (
        <div className={classes.track} aria-hidden="true">
          <i style={{ width: `${Math.max(0, Math.min(100, (100 * left) / NOTICE_MS))}%` }} />
        </div>
      ) : null}
    </div>
  );
}

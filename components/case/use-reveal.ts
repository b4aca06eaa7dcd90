"use client";

import { useCallback, useEffect, useState } from "react";
import { revealSignal } from "@/components/case/api";
import type { RevealedSignal } from "@/components/evidence/types";
import { problemOf } from "@/components/ui/problem";

const NOTHING: ReadonlyMap<string, RevealedSignal> = new Map();

/** What is unmasked, and the asking for more: `give` answers why, `cancel` leaves it masked. */
export type Reveals = {
  revealed: ReadonlyMap<string, RevealedSignal>;
  asking: boolean;
  busy: boolean;
  problem: string | null;
  ask: (signalId: string) => void;
  give: (reason: string) => void;
  cancel: () => void;
};

/**
 * What was unmasked on this case. It lives only as long as the page: leaving the case masks everything again. The reason
 * is asked once and goes with every further reveal.
 */
export function useReveal(caseId: string): Reveals {
  const [revealed, setRevealed] = useState(NOTHING);
  const [reason, setReason] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  // A page that the browser keeps to come back to would come back unmasked.
  useEffect(() => {
    const mask = () => {
      setRevealed(NOTHING);
      setReason(null);
    };
    window.addEventListener("pagehide", mask);
    return () => window.removeEventListener("pagehide", mask);
  }, []);

  const fetchOne = useCallback(
    async (signalId: string, why: string) => {
      setBusy(true);
      setProblem(null);
      try {
        const plain = await revealSignal(signalId, caseId, why);
        setRevealed((was) => new Map(was).set(signalId, plain));
      } catch (error) {
        setProblem(problemOf(error).detail);
      } finally {
        setBusy(false);
      }
    },
    [caseId],
  );

  return {
    revealed,
    asking: waiting !== null,
    busy,
    problem,
    ask: (signalId) => {
      if (reason === null) setWaiting(signalId);
      else void fetchOne(signalId, reason);
    },
    give: (why) => {
      const signalId = waiting;
      setReason(why);
      setWaiting(null);
      if (signalId !== null) void fetchOne(signalId, why);
    },
    cancel: () => setWaiting(null),
  };
}

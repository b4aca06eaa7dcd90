"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { claimCase, releaseCase, releaseOnLeaving } from "@/components/case/api";
import { problemOf } from "@/components/ui/problem";
import type { ClaimView } from "@/lib/domain/cases/schema";

/** Well inside the ten minutes of a hold, so that one lost request does not lose it. */
const RENEW_MS = 120_000;
/** Once nothing answers: often enough to be back soon, seldom enough not to be a storm. */
const RETRY_MS = 10_000;
/** How long a hold is. What is shown of one that is not had yet; the desk says what it is. */
const LEASE_MS = 600_000;

const LEAVE_MS = 100;

/** Until the first case that this document shows has been opened. */
let firstCase = true;

export type Hold =
  | { state: "asking" }
  | { state: "mine"; until: string }
  | { state: "other"; claim: ClaimView }
  | { state: "free" }
  /** It was ours and is not any more. */
  | {
      state: "lost";
      claim: ClaimView | null;
      /** Until when it was ours, as far as this page knows. */
      endedAt: string | null;
    };

type Options = {
  caseId: string;
  meId: string;
  claim: ClaimView | null;
  /** Our hold, where it was taken while the page was drawn already. */
  granted: ClaimView | null;
  /** The page is drawn before it is seen: as it will be once the hold is ours. */
  drawnAhead: boolean;
  /** The hold as it was heard of last. */
  latest: ClaimView | null;
  /** Whether this person may hold this case at all, as things stand. */
  wanted: boolean;
};

/** Who holds it, from a refusal's `holder: {by, until}`. */
export function holderIn(extra: Record<string, unknown>): ClaimView | null {
  const { holder } = extra;
  if (typeof holder !== "object" || holder === null) return null;
  const { by, until } = holder as { by?: ClaimView["by"]; until?: string };
  return by !== undefined && until !== undefined ? { by, expiresAt: until } : null;
}

/**
 * The hold on an open case: taken when the page opens, renewed while it is open and seen, given back when it is left.
 * `offline` is true while renewing gets no answer, `signedOut` once it is answered that nobody is signed in; the hold
 * itself is the database's, and ends there.
 */
export function useClaim({ caseId, meId, claim, granted, drawnAhead, latest, wanted }: Options): {
  hold: Hold;
  offline: boolean;
  signedOut: boolean;
  ask: () => void;
  release: () => Promise<void>;
  /** The case is decided or gone: there is nothing to give back. */
  forget: () => void;
  /** The API said that it is not ours any more. */
  lose: (holder: ClaimView | null) => void;
} {
  const start: Hold =
    claim === null
      ? { state: wanted ? "asking" : "free" }
      : claim.by.id === meId
        ? { state: "mine", until: claim.expiresAt }
        : { state: "other", claim };
  const [hold, setHold] = useState<Hold>(() =>
    drawnAhead ? { state: "mine", until: new Date(Date.now() + LEASE_MS).toISOString() } : start,
  );
  const [offline, setOffline] = useState(false);
  const [signedOut, setSignedOut] = useState(false);
  const mine = useRef(start.state === "mine");
  const heldUntil = useRef(start.state === "mine" ? start.until : null);
  const ended = () => {
    const until = heldUntil.current;
    // A hold that was given away runs on in what this page knows: it ended at the latest now.
    return until === null ? null : new Date(Math.min(Date.parse(until), Date.now())).toISOString();
  };
  const endedAt = useRef(ended);
  endedAt.current = ended;
  const over = useRef(false);

  // Before the page is painted, so that it never says that it asks for what it has.
  const grantedUntil = granted !== null && granted.by.id === meId ? granted.expiresAt : null;
  const unheld = useRef(start);
  useLayoutEffect(() => {
    if (grantedUntil === null || Date.parse(grantedUntil) <= Date.now()) {
      // Drawn as ours and come to otherwise.
      if (!mine.current) setHold((now) => (now.state === "mine" ? unheld.current : now));
      return;
    }
    mine.current = true;
    heldUntil.current = grantedUntil;
    // One that was held ahead is short, and made a whole one at once: till then it says what it said when it was drawn.
    const short = Date.parse(grantedUntil) - Date.now() < LEASE_MS / 2;
    setHold((now) => (short && now.state === "mine" ? now : { state: "mine", until: grantedUntil }));
  }, [grantedUntil]);

  // Others come and go while the page is open: what is shown of them follows, and nothing is claimed by itself.
  const holderId = latest?.by.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a renewal of the same hold changes nothing
  useEffect(() => {
    setHold((now) => {
      if (now.state === "other" && holderId === null) return { state: "free" };
      if (now.state === "free" && latest !== null && holderId !== meId) return { state: "other", claim: latest };
      return now;
    });
  }, [holderId]);

  const ask = useCallback(async () => {
    if (over.current) return;
    try {
      const until = await claimCase(caseId);
      if (over.current) return releaseOnLeaving(caseId, until);
      mine.current = true;
      heldUntil.current = until;
      setOffline(false);
      setSignedOut(false);
      setHold({ state: "mine", until });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status === 409) {
        const by = holderIn(problem.extra);
        const had = mine.current;
        mine.current = false;
        setHold(
          had
            ? { state: "lost", claim: by, endedAt: endedAt.current() }
            : by === null
              ? { state: "free" }
              : { state: "other", claim: by },
        );
      } else if (problem.status === 0 || problem.status >= 500) setOffline(true);
      else if (problem.status === 401) setSignedOut(true);
      else setHold({ state: "free" });
    }
  }, [caseId]);

  // Given back a moment after the page is left: React's development mode leaves and comes back at once.
  const leaving = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (leaving.current !== null) clearTimeout(leaving.current);
    over.current = false;
    return () => {
      over.current = true;
      const until = heldUntil.current;
      if (mine.current && until !== null) leaving.current = setTimeout(() => releaseOnLeaving(caseId, until), LEAVE_MS);
    };
  }, [caseId]);

  // A page that is loaded again gave its hold back as it went, and the server may have drawn the new one before it heard of
  // that: what it said of our hold is asked for once more.
  useEffect(() => {
    if (firstCase && mine.current) void ask();
    firstCase = false;
  }, [ask]);

  useEffect(() => {
    if (grantedUntil !== null && Date.parse(grantedUntil) - Date.now() < LEASE_MS / 2) void ask();
  }, [grantedUntil, ask]);

  // Others' holds are not asked for: the page polls the case, and `wanted` turns true when the hold has ended.
  const { state } = hold;
  useEffect(() => {
    if (wanted && state === "asking" && !mine.current) void ask();
  }, [wanted, state, ask]);

  useEffect(() => {
    if (state !== "mine") return;
    const renew = () => {
      if (document.visibilityState === "visible") void ask();
    };
    const each = setInterval(renew, offline ? RETRY_MS : RENEW_MS);
    document.addEventListener("visibilitychange", renew);
    window.addEventListener("online", renew);
    const leave = () => {
      if (mine.current && heldUntil.current !== null) releaseOnLeaving(caseId, heldUntil.current);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(each);
      document.removeEventListener("visibilitychange", renew);
      window.removeEventListener("online", renew);
      window.removeEventListener("pagehide", leave);
    };
  }, [state, offline, ask, caseId]);

  const release = useCallback(async () => {
    mine.current = false;
    over.current = true;
    await releaseCase(caseId);
    setHold({ state: "free" });
  }, [caseId]);

  const forget = useCallback(() => {
    mine.current = false;
    over.current = true;
  }, []);

  const lose = useCallback((holder: ClaimView | null) => {
    mine.current = false;
    setHold({ state: "lost", claim: holder, endedAt: endedAt.current() });
  }, []);

  return { hold, offline, signedOut, ask: () => void ask(), release, forget, lose };
}

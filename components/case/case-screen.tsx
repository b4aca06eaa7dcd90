"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { Activity, type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { CaseView } from "@/components/case/case-view";
import { useUpcoming } from "@/components/case/use-upcoming";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { announceArrival, type NextCase, TurnContext } from "@/components/queue/turn";
import { afterPaint } from "@/components/ui/after-paint";
import { ListSkeleton } from "@/components/ui/list-skeleton";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { ClaimView } from "@/lib/domain/cases/schema";
import type { Shared } from "@/lib/domain/contacts/schema";

/** All that a case is drawn from. */
export type CasePage = {
  detail: CaseDetail;
  policy: PolicyExcerpt;
  /** Who shares the account's contacts; null where that is read by itself. */
  shared: Shared | null;
  /** When it was read, ms. */
  at: number;
  /** Read before anybody was shown it: it is read again as soon as it is. */
  ahead: boolean;
  /** The hold that came with turning to it; null until that is real. */
  claim: ClaimView | null;
};

const NOWHERE = { message: null, signal: null };

/** Cases that were turned to, for going back to them; the oldest go first. */
const turned = new Map<string, CasePage>();
const TURNED_MOST = 30;

function keepTurned(page: CasePage): void {
  turned.delete(page.detail.id);
  turned.set(page.detail.id, page);
  for (const id of turned.keys()) {
    if (turned.size <= TURNED_MOST) break;
    turned.delete(id);
  }
}

/**
 * The case that the address names. The one that follows is drawn outside of the document while this one is read, and put in
 * its place in the moment in which it is claimed: the address changes with it, and the server is not asked for a page. What
 * the server drew stays the page that browser and frame know; going back and forth, the address says which case is meant.
 */
export function CaseScreen({ initial }: { initial: CasePage }) {
  const router = useRouter();
  const path = usePathname();
  const linked = useSearchParams();
  // Until the frame has heard of the new address the path is still the old one's.
  const [turn, setTurn] = useState<{ from: string; to: CasePage } | null>(null);
  const turning = turn !== null && turn.from === path;
  const named = path.split("/")[2] ?? "";
  // Come back to, what the server drew at first is as old as anything else that was read before.
  const [left, setLeft] = useState<CasePage | null>(null);
  const first = useMemo(() => (left === initial ? { ...initial, ahead: true } : initial), [left, initial]);
  const shown = turning ? turn.to : named === initial.detail.id ? first : (turned.get(named) ?? null);
  useEffect(() => {
    if (turn !== null && turn.from !== path) setTurn(null);
  }, [turn, path]);

  // Long gone from memory: the server draws it then.
  const missing = shown === null;
  useEffect(() => {
    if (missing) router.replace(path);
  }, [missing, path, router]);

  const shownId = shown?.detail.id ?? null;
  const [heldId, setHeldId] = useState<string | null>(null);
  const upcoming = useUpcoming(heldId !== null && heldId === shownId ? heldId : null);
  const ahead = upcoming === null || upcoming.detail.id === shownId ? null : upcoming;

  // What is drawn ahead stands in an element of its own, which is in the document only once its case is shown: nobody who
  // reads or searches the page, by ear or by script, meets two cases.
  const [hosts] = useState(() => new Map<string, HTMLElement>());
  const slot = useRef<HTMLDivElement>(null);
  const hostOf = (id: string) => {
    const host = hosts.get(id) ?? document.createElement("div");
    host.style.display = "contents";
    hosts.set(id, host);
    return host;
  };
  const aheadId = ahead?.detail.id ?? null;
  useLayoutEffect(() => {
    for (const [id, host] of hosts) {
      if (id !== shownId) host.remove();
      // Gone forward to rather than turned to.
      else if (host.parentNode === null) slot.current?.append(host);
      if (id !== shownId && id !== aheadId) hosts.delete(id);
    }
  }, [hosts, shownId, aheadId]);

  const turnTo = useCallback(
    (next: NextCase) => {
      if (ahead === null || ahead.detail.id !== next.id || ahead.detail.version !== next.version) return false;
      // Before it is shown, so that it can be measured as soon as it is.
      slot.current?.append(hosts.get(next.id)!);
      const to: CasePage = { ...ahead, claim: next.claim };
      // Come back to, it may be held no more.
      keepTurned(ahead);
      announceArrival();
      // On the screen first; the address, with all of the frame that follows it, after.
      flushSync(() => {
        setTurn({ from: path, to });
        setLeft(initial);
      });
      afterPaint(() => window.history.pushState(null, "", `/cases/${next.id}`));
      return true;
    },
    [ahead, path, initial, hosts],
  );

  const target = useMemo(
    () => (turning ? NOWHERE : { message: linked.get("message"), signal: linked.get("signal") }),
    [turning, linked],
  );
  return (
    <TurnContext.Provider value={turnTo}>
      {shown === null ? (
        <ListSkeleton widths={[null]} />
      ) : (
        // A new case is a new page: nothing of the last one, least of all what was unmasked there, is carried over.
        <Placed key={shown.detail.id} host={hosts.get(shown.detail.id) ?? null} shown>
          <CaseView page={shown} target={target} onHold={setHeldId} />
        </Placed>
      )}
      {ahead === null ? null : (
        <Placed key={ahead.detail.id} host={hostOf(ahead.detail.id)} shown={false}>
          <CaseView page={ahead} target={NOWHERE} onHold={setHeldId} />
        </Placed>
      )}
      <div ref={slot} style={{ display: "contents" }} />
    </TurnContext.Provider>
  );
}

/** In the page itself, or in an element of its own, where it does nothing until it is shown. */
function Placed({ host, shown, children }: { host: HTMLElement | null; shown: boolean; children: ReactNode }) {
  // Once in it, always in it: drawn elsewhere it would begin anew.
  const [own] = useState(host);
  if (own === null) return children;
  return createPortal(<Activity mode={shown ? "visible" : "hidden"}>{children}</Activity>, own);
}

"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { Activity, type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import classes from "@/components/case/case-screen.module.css";
import { CaseView } from "@/components/case/case-view";
import { bringForward, giveReach, layOutAhead, newHost, seenOf } from "@/components/case/page-host";
import { useHeldAhead } from "@/components/case/use-held-ahead";
import { useUpcoming } from "@/components/case/use-upcoming";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { type Ahead, announceArrival, type NextCase, TurnContext } from "@/components/queue/turn";
import { afterPaint } from "@/components/ui/after-paint";
import { openLayer } from "@/components/ui/keyboard-store";
import { ListSkeleton } from "@/components/ui/list-skeleton";
import { useStaff } from "@/components/ui/staff";
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
 * The case that the address names. The one that follows is drawn and laid out beneath it while this one is read, out of
 * reach, and seen in the moment in which it is the reader's: at once where it is held for them, else when the decision is
 * answered. It comes to life with that answer. The address changes with it, and the server is not asked for a page. What the
 * server drew stays the page that browser and frame know; going back and forth, the address says which case is meant.
 */
export function CaseScreen({ initial }: { initial: CasePage }) {
  const router = useRouter();
  const path = usePathname();
  const linked = useSearchParams();
  const me = useStaff();
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
  const frozen = useRef(false);
  const workedOn = heldId !== null && heldId === shownId ? heldId : null;
  const upcoming = useUpcoming(workedOn, frozen);
  // Seen already, though not yet alive: no other may take its place meanwhile.
  const seen = useRef<CasePage | null>(null);
  // One that was turned to and left is drawn anew if it comes again: nothing that was unmasked there is kept beneath.
  const fresh = upcoming === null || turned.has(upcoming.detail.id) ? null : upcoming;
  const next = seen.current ?? fresh;
  const ahead = next === null || next.detail.id === shownId ? null : next;
  const { composing, heldUntil, handOver } = useHeldAhead(workedOn, ahead, frozen);

  const [hosts] = useState(() => new Map<string, HTMLElement>());
  const stack = useRef<HTMLDivElement>(null);
  const hostOf = (id: string) => {
    const host = hosts.get(id) ?? newHost(classes.page!);
    hosts.set(id, host);
    return host;
  };
  const aheadId = ahead?.detail.id ?? null;
  useLayoutEffect(() => {
    const held = stack.current;
    if (held === null) return;
    for (const [id, host] of hosts) {
      if (id !== shownId && id !== aheadId) {
        host.remove();
        hosts.delete(id);
      } else if (host.parentNode === null) held.append(host);
    }
    if (seen.current !== null || shownId === null) return;
    const own = [...hosts.values()];
    const page = hosts.get(shownId) ?? [...held.children].find((one) => !own.some((host) => host === one));
    if (page === undefined) return;
    bringForward(held, page);
    giveReach(held, page);
  }, [hosts, shownId, aheadId]);
  useEffect(() => {
    const host = aheadId === null ? undefined : hosts.get(aheadId);
    return host === undefined ? undefined : layOutAhead(host);
  }, [hosts, aheadId]);

  /** What makes it answer and takes the last one down comes once it is seen, and the address, with the frame, last. */
  const enter = useCallback(
    (page: CasePage, claim: NextCase["claim"]) => {
      // Come back to, it may be held no more.
      keepTurned(page);
      afterPaint(() => {
        seen.current = null;
        announceArrival();
        setTurn({ from: path, to: { ...page, claim } });
        setLeft(initial);
        afterPaint(() => window.history.pushState(null, "", `/cases/${page.detail.id}`));
      });
    },
    [path, initial],
  );

  const turnTo = useCallback(
    (next: NextCase) => {
      const host = hosts.get(next.id);
      if (ahead === null || ahead.detail.id !== next.id || ahead.detail.version !== next.version || !host) return false;
      seen.current = ahead;
      bringForward(stack.current!, host);
      enter(ahead, next.claim);
      return true;
    },
    [ahead, hosts, enter],
  );

  const lookAhead = useCallback(async (): Promise<Ahead | null> => {
    const until = ahead === null ? null : await heldUntil(ahead.detail.id);
    const held = stack.current;
    const host = ahead === null ? undefined : hosts.get(ahead.detail.id);
    const before = held === null ? null : seenOf(held);
    if (held === null || ahead === null || until === null || host === undefined || before === null) return null;
    seen.current = ahead;
    const focused = document.activeElement;
    // What is pressed and typed now is meant for the case that is seen, which cannot take it yet: it is nobody's.
    const shut = openLayer(1);
    // Nothing else in this frame: whatever is done to either page now is waited for.
    bringForward(held, host);
    let over = false;
    afterPaint(() => {
      if (over) return;
      held.toggleAttribute("data-waiting", true);
      if (focused instanceof HTMLElement) focused.blur();
    });
    const end = () => {
      over = true;
      held.toggleAttribute("data-waiting", false);
      shut();
    };
    return {
      goOn: () => {
        end();
        handOver();
        enter(ahead, { by: { id: me.id, name: me.name }, expiresAt: until });
      },
      comeBack: () => {
        end();
        seen.current = null;
        bringForward(held, before);
        if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      },
    };
  }, [ahead, hosts, heldUntil, handOver, enter, me]);

  const turns = useMemo(() => ({ turnTo, composing, lookAhead }), [turnTo, composing, lookAhead]);
  const target = useMemo(
    () => (turning ? NOWHERE : { message: linked.get("message"), signal: linked.get("signal") }),
    [turning, linked],
  );
  return (
    <TurnContext.Provider value={turns}>
      <div ref={stack} className={classes.stack}>
        {shown === null ? (
          <ListSkeleton widths={[null]} />
        ) : (
          // A new case is a new page: nothing of the last one, least of all what was unmasked there, is carried over.
          <Placed key={shown.detail.id} host={hosts.get(shown.detail.id) ?? null} shown>
            <CaseView page={shown} target={target} drawnAhead={false} onHold={setHeldId} />
          </Placed>
        )}
        {ahead === null ? null : (
          <Placed key={ahead.detail.id} host={hostOf(ahead.detail.id)} shown={false}>
            <CaseView page={ahead} target={NOWHERE} drawnAhead onHold={setHeldId} />
          </Placed>
        )}
      </div>
    </TurnContext.Provider>
  );
}

/** In the page itself, or in an element of its own, where it does nothing until it is shown. */
function Placed({ host, shown, children }: { host: HTMLElement | null; shown: boolean; children: ReactNode }) {
  // Once in it, always in it: drawn elsewhere it would begin anew.
  const [own] = useState(host);
  if (own === null) return <div className={classes.page}>{children}</div>;
  return createPortal(
    <Activity mode={shown ? "visible" : "hidden"}>
      <div className={classes.drawn}>{children}</div>
    </Activity>,
    own,
  );
}

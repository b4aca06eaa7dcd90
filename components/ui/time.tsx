"use client";

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { keepZone } from "@/components/ui/preferences";
import { absolute, clock, day, dayAndClock, span } from "@/components/ui/time-format";

type Clockwork = { zone: string; serverNow: number };

const ClockContext = createContext<Clockwork>({ zone: "UTC", serverNow: 0 });

/**
 * Gives every time below it the reader's zone and the moment of the first paint. The server knows the zone from a cookie;
 * on a first visit the browser says it and the times are set right once.
 */
export function ClockProvider({ zone, now, children }: { zone: string; now: number; children: ReactNode }) {
  const [value] = useState<Clockwork>({ zone, serverNow: now });
  useEffect(() => {
    const own = ownZone();
    if (own !== null && own !== zone) keepZone(own);
  }, [zone]);
  return <ClockContext.Provider value={value}>{children}</ClockContext.Provider>;
}

const unchanging = () => () => {};

let zoneHere: string | null | undefined;

/** Asked of the browser once: every time on a page wants it several times a drawing, and each answer takes a tenth of a millisecond. */
function ownZone(): string | null {
  if (zoneHere === undefined) zoneHere = Intl.DateTimeFormat().resolvedOptions().timeZone || null;
  return zoneHere;
}

/**
 * The reader's zone; during the first paint the one that the server drew with. Asked for by each part rather than handed
 * down: a part that is hydrated late would otherwise meet the browser's zone where its markup has the server's.
 */
export function useZone(): string {
  const { zone } = useContext(ClockContext);
  return useSyncExternalStore(
    unchanging,
    () => ownZone() ?? zone,
    () => zone,
  );
}

const TICK_MS = 15_000;

/** 0 until the clock first moves: the moment that the server drew with is near enough, and a page need not be drawn twice. */
let shared = 0;
let timer: ReturnType<typeof setInterval> | null = null;
const listeners = new Set<() => void>();

function start() {
  // Nobody watched meanwhile. Moved by each who begins to watch, it would have all the others drawn again.
  if (performance.now() > TICK_MS) shared = Date.now();
  timer = setInterval(() => {
    shared = Date.now();
    for (const each of listeners) each();
  }, TICK_MS);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (timer === null) start();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer !== null) {
      clearInterval(timer);
      timer = null;
    }
  };
}

/** Milliseconds, moving every 15 seconds; during the first paint the server's own. */
export function useNow(): number {
  const { serverNow } = useContext(ClockContext);
  return useSyncExternalStore(
    subscribe,
    () => shared || serverNow,
    () => serverNow,
  );
}

/** Milliseconds, moving every second while `running`. */
export function useSecond(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const each = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(each);
  }, [running]);
  return now;
}

type Form = "clock" | "day" | "full" | "age";

/** A time in the reader's zone; hovering tells the whole of it with the zone. `age` counts from then to now. */
export function Time({ at, form = "full", className }: { at: string; form?: Form; className?: string }) {
  const zone = useZone();
  const now = useNow();
  const text =
    form === "clock"
      ? clock(at, zone)
      : form === "day"
        ? day(at, zone, now)
        : form === "age"
          ? span(now - Date.parse(at))
          : dayAndClock(at, zone, now);
  return (
    <time dateTime={at} title={absolute(at, zone)} className={className}>
      {text}
    </time>
  );
}

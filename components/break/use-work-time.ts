"use client";

import { useCallback, useEffect, useState } from "react";
import { dueHint, type Work, worked } from "@/components/break/work-time";

/** What is done is noted this often at most: a pause is minutes. */
const NOTE_MS = 15_000;
const ACTS = ["keydown", "pointerdown", "wheel", "pointermove"] as const;

function read(key: string): Work | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Work | null;
    return typeof kept?.since === "number" && typeof kept.last === "number" ? kept : null;
  } catch {
    return null;
  }
}

function keep(key: string, work: Work): void {
  try {
    localStorage.setItem(key, JSON.stringify(work));
  } catch {
    // Refused: a reload then begins to count anew.
  }
}

/**
 * Minutes that this person has worked without a pause once there are too many, else null; `putAway` silences it until the
 * next pause. Counted in the browser over all its tabs, and sent nowhere.
 */
export function useWorkTime(userId: string): { minutes: number | null; putAway: () => void } {
  const key = `docket.work.${userId}`;
  const [minutes, setMinutes] = useState<number | null>(null);

  useEffect(() => {
    let noted = 0;
    const note = () => {
      const now = Date.now();
      if (now - noted < NOTE_MS) return;
      noted = now;
      const work = worked(read(key), now);
      keep(key, work);
      setMinutes(dueHint(work, now));
    };
    const look = () => setMinutes(dueHint(read(key), Date.now()));
    look();
    const timer = setInterval(look, NOTE_MS);
    for (const act of ACTS) window.addEventListener(act, note, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const act of ACTS) window.removeEventListener(act, note, { capture: true });
    };
  }, [key]);

  const putAway = useCallback(() => {
    const work = read(key);
    if (work !== null) keep(key, { ...work, told: true });
    setMinutes(null);
  }, [key]);

  return { minutes, putAway };
}

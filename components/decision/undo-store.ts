"use client";

import { useSyncExternalStore } from "react";

/** What was done with a case last, offered for undoing on whatever page comes next; kept for this tab only. */
export type UndoOffer = {
  /** Null: the case was not decided but let wait, and waking it takes that back. */
  decisionId: string | null;
  caseId: string;
  caseNumber: number;
  accountName: string;
  summary: string;
  about: string;
  /** ISO; the API refuses afterwards. Not after `decidedAt`: there is no undo. */
  undoUntil: string;
  /** When it was done, ISO. */
  decidedAt: string;
  /** Decisions on other cases of the account that were taken along, undone with it. */
  along: string[];
};

const KEY = "docket.undo";
const listeners = new Set<() => void>();
let offer: UndoOffer | null = null;
let read = false;

function changed() {
  for (const listener of listeners) listener();
}

function current(): UndoOffer | null {
  if (!read) {
    read = true;
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as UndoOffer | null;
      // A tab that was open before the desk was renewed may hold one that lacks the list.
      offer = kept && { ...kept, along: kept.along ?? [] };
    } catch {
      offer = null;
    }
  }
  return offer;
}

export function offerUndo(next: UndoOffer | null): void {
  offer = next;
  read = true;
  try {
    if (next === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // The offer then lasts until a reload; the case's history has it still.
  }
  changed();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useUndoOffer(): UndoOffer | null {
  return useSyncExternalStore(subscribe, current, () => null);
}

"use client";

import { createContext } from "react";
import type { TurnOutcome } from "@/lib/domain/turns/schema";

/** The case that was claimed to go on with. */
export type NextCase = NonNullable<TurnOutcome["next"]>;

/** Puts a claimed case on the screen at once where the page has it at hand; `false` where it must be fetched. */
export const TurnContext = createContext<(next: NextCase) => boolean>(() => false);

let arriving = false;

/** Says that the case opened next is gone to from another, whose controls had the focus and are no more. */
export function announceArrival(): void {
  arriving = true;
}

/** Whether the case that now stands was gone to from another; asked once, by the part that takes the focus. */
export function takeArrival(): boolean {
  const was = arriving;
  arriving = false;
  return was;
}

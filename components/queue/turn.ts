"use client";

import { createContext } from "react";
import type { TurnOutcome } from "@/lib/domain/turns/schema";

/** The case that was claimed to go on with. */
export type NextCase = NonNullable<TurnOutcome["next"]>;

/** The next case is seen while the decision on the last one is still on its way. */
export type Ahead = {
  /** It was made: the next case is there to be worked on. */
  goOn: () => void;
  /** It was refused, or nobody knows: the case that it is about is there again, as it was left. */
  comeBack: () => void;
};

type Turns = {
  /** Puts a claimed case on the screen at once where the page has it at hand; `false` where it must be fetched. */
  turnTo: (next: NextCase) => boolean;
  /** Said as a decision is composed, word by word, and with `false` once there is none: the next case is held meanwhile. */
  composing: (is: boolean) => void;
  /** Shows the next case before the decision is answered; null where it is not held and so might be somebody else's. */
  lookAhead: () => Promise<Ahead | null>;
};

export const TurnContext = createContext<Turns>({
  turnTo: () => false,
  composing: () => {},
  lookAhead: async () => null,
});

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

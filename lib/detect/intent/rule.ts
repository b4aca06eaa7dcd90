import { SLOT_INDEX, type Slot } from "@/lib/detect/intent/slots";
import type { ScamScript } from "@/lib/detect/types";

/** What speaks against a reading as an ask or an offer. */
export const DAMPERS = ["neg", "here", "plat", "work", "aft", "rep", "rule", "quote"] as const;
export type Damper = (typeof DAMPERS)[number];

/**
 * A supporting cue: a slot, a question mark, something address-like in the same sentence, a sum of money, few words, or
 * two prices of which the lower is a discount of the higher.
 */
type Needed = "question" | "value" | "money" | "short" | "prices";
export type Cue = Slot | Needed;

/** One shape of an ask or an offer: slots that stand close together. */
export type Rule = {
  code: string;
  kind: "solicit_contact" | "solicit_payment";
  /** Log-odds of the shape alone. */
  weight: number;
  sets: readonly (readonly Slot[])[];
  /** Longest stretch between the first slot's word and each other's, in letters. */
  window: number;
  plus: readonly (readonly [Cue, number])[];
  /** The slots must stand in the order given. */
  ordered: boolean;
  /** Cues without which the shape means nothing. */
  needs: readonly Needed[];
  immune: readonly Damper[];
  /** Dampers that count for a third: "message me there about the dashboard" is about work and an ask all the same. */
  soft: readonly Damper[];
  script: ScamScript | null;
  /** Looks at the whole message instead of one sentence. */
  wide: boolean;
};

type Options = {
  plus?: string;
  ordered?: boolean;
  needs?: readonly Needed[];
  immune?: readonly Damper[];
  soft?: readonly Damper[];
  script?: ScamScript;
};

function slotOf(name: string): Slot {
  if (!(name in SLOT_INDEX)) throw new Error(`rule names an unknown slot: ${name}`);
  return name as Slot;
}

const cueOf = (name: string): Cue =>
  name === "question" || name === "value" || name === "money" || name === "short" || name === "prices"
    ? name
    : slotOf(name);

function makeRule(
  kind: Rule["kind"],
  wide: boolean,
  code: string,
  weight: number,
  shape: string,
  window: number,
  options: Options,
): Rule {
  return {
    code,
    kind,
    weight,
    window,
    sets: shape.split("+").map((set) => set.split("|").map((name) => slotOf(name.trim()))),
    plus: (options.plus ?? "")
      .split(" ")
      .filter((cue) => cue !== "")
      .map((cue) => {
        const [name = "", amount = ""] = cue.split(":");
        return [cueOf(name), Number(amount)] as const;
      }),
    ordered: options.ordered ?? false,
    needs: options.needs ?? [],
    immune: options.immune ?? [],
    soft: options.soft ?? [],
    script: options.script ?? null,
    wide,
  };
}

/** `shape` is `a|b + c`: one of the slots a and b, and c; `plus` is `cue:weight cue:weight`. */
export const contact = (code: string, weight: number, shape: string, window: number, options: Options = {}): Rule =>
  makeRule("solicit_contact", false, code, weight, shape, window, options);

export const payment = (code: string, weight: number, shape: string, window: number, options: Options = {}): Rule =>
  makeRule("solicit_payment", false, code, weight, shape, window, options);

export const scam = (
  script: ScamScript,
  code: string,
  weight: number,
  shape: string,
  window: number,
  options: Options = {},
): Rule => makeRule("solicit_payment", true, code, weight, shape, window, { ...options, script });

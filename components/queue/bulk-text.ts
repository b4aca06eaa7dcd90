import { inLanguage } from "@/components/ui/language";
import { count } from "@/components/ui/money";
import type { BulkConsequence } from "@/lib/domain/bulk/schema";

const cases = (n: number) => (n === 1 ? "1 case" : `${count(n)} cases`);
const accounts = (n: number) => (n === 1 ? "1 account" : `${count(n)} accounts`);
const days = (n: number) => (n === 0 ? "until lifted" : n === 1 ? "for 1 day" : `for ${n} days`);

/** Words of deciding many cases at once. */
export const bulkText = inLanguage("bulk", {
  title: "Decide these cases together",
  titleOf: (n: number) => `Decide ${cases(n)} together`,
  outcome: "What they are",
  noViolation: "No violation",
  violation: "A violation, on each case what it was flagged for",
  reason: "Reason",
  chooseReason: "Choose a reason",
  measures: "Measures",
  warn: "Warn",
  restrict: "Restrict",
  stripBadge: "Strip a badge, where the account has it",
  badge: "Badge",
  abilities: "What they may not do",
  duration: "How long",
  days: (n: number) => (n === 0 ? "Until lifted" : n === 1 ? "1 day" : `${n} days`),
  suspendNever: "Suspensions are never made together: each is decided by itself.",
  note: "Note for staff",
  noteHint: "Needed with a measure. It stands on every one of these decisions.",
  message: "Message to each account",
  messageHint:
    "Left empty, each account is told of a measure in the policy's own words; without a measure nothing is sent.",
  preview: "See what happens",
  back: "Change it",
  close: "Close",
  cancel: "Cancel the rest",
  start: (n: number) => `Decide ${cases(n)}`,
  undo: (n: number) => (n === 1 ? "Undo the decision" : `Undo all ${count(n)} decisions`),
  goOn: "Go on",
  failed: "It was not done",
  nothingYet: "Nothing is decided yet.",
  happens: "What will happen",
  lines: (shown: number, all: number) => (shown === all ? "The cases" : `The first ${shown} of ${cases(all)}`),
  held: (name: string) => `held by ${name}`,
  noEvidence: "no line of evidence",
  progress: (done: number, of: number) => `${count(done)} of ${count(of)}`,
  states: {
    ready: "Not begun",
    running: "Deciding",
    done: "Decided",
    cancelled: "Cancelled",
    stopped: "Stopped",
    undoing: "Undoing",
    undone: "Undone",
  } as Record<string, string>,
  stopped: {
    session_ended: "It stopped because you signed out. You can let it go on.",
    not_permitted: "It stopped because your role no longer allows it.",
  } as Record<string, string>,
  counts: {
    done: (n: number) => `${cases(n)} decided`,
    undone: (n: number) => `${cases(n)} undone and open again`,
    skipped: (n: number) => `${cases(n)} left out`,
    kept: (n: number) => `${n === 1 ? "1 decision" : `${count(n)} decisions`} could not be undone`,
    waiting: (n: number) => `${cases(n)} not reached`,
  } as Record<string, (n: number) => string>,
  leftOut: "Left out, and why",
  kept: "Not undone, and why",
  codes: {
    claimed_by_other: "somebody else holds it",
    stale_version: "it changed after the preview",
    conflict: "it was decided meanwhile, or its grace time is over",
    claim_lost: "somebody else took it meanwhile",
    no_violation_flagged: "no violation is flagged on it",
    invalid_input: "this decision is not possible for this account",
    forbidden: "it is not yours to decide",
    not_found: "it is not there any more",
  } as Record<string, string>,
  strip: {
    running: (done: number, of: number) => `Deciding together: ${count(done)} of ${count(of)}`,
    show: "Show",
  },
  /** One consequence in words. */
  consequence: ({ code, count: n, params }: BulkConsequence, abilityName: (code: string) => string): string => {
    const text = (name: string) => String(params[name] ?? "");
    const until = days(Number(params["days"] ?? 0));
    switch (code) {
      case "decided":
        return `${cases(n)} decided: a violation`;
      case "cleared":
        return `${cases(n)} closed: no violation`;
      case "warn":
        return `${accounts(n)} warned`;
      case "restrict":
        return `${accounts(n)} restricted ${until}: ${text("abilities").split(",").map(abilityName).join(", ")}`;
      case "strip_badge":
        return `${text("badge")} stripped from ${accounts(n)} ${until}`;
      case "badge_missing":
        return `${accounts(n)} without ${text("badge")}: nothing is stripped there`;
      case "strikes":
        return n === 1 ? "1 strike left" : `${count(n)} strikes left`;
      case "message":
        return `${accounts(n)} get the message`;
      case "several_cases":
        return `${accounts(n)} with several of these cases: each case counts, and is told, by itself`;
      case "undo_within":
        return `Can be undone, as one, for ${text("minutes")} minutes; nobody is told before`;
      case "at_once":
        return `${cases(n)} take effect at once and cannot be undone`;
      case "held_by_others":
        return `${cases(n)} held by somebody else: left out unless they let go`;
      case "no_violation_flagged":
        return `${cases(n)} without a flagged violation: left out`;
      case "finished_meanwhile":
        return `${cases(n)} decided meanwhile: left out`;
      case "more_match":
        return `More cases match: these are the first ${count(n)}`;
    }
  },
});

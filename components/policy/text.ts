import { inLanguage } from "@/components/ui/language";
import type { LadderStep } from "@/lib/policy/policy-data";
import type { ExceptionKind } from "@/lib/policy/types";

/** Words of the policy page. */
export const policyText = inLanguage("policy", {
  title: "Policies",
  version: (n: number) => `Version ${n}`,
  changedSince: (version: number) => `What it changed in version ${version}`,
  decidedUnder: "Decisions made under it",
  inForce: "in force",
  earlier: "earlier version",
  published: "Published",
  publishedBy: (name: string) => `by ${name}`,
  versions: "Versions",
  sections: {
    rules: "Rules",
    exceptions: "Exceptions",
    ladder: "Ladder",
    timing: "Times, second person",
    reasons: "Reason codes",
    templates: "Notices",
    clauses: "Clauses",
  },
  contents: "On this page",
  rules: {
    about:
      "A rule speaks where its signals, together, reach its score in one of its phases. The clause is what a notice quotes.",
    rule: "Rule",
    clause: "Clause",
    violation: "Violation",
    where: "Where",
    phases: "Phases",
    restsOn: "Rests on",
    score: "Score",
    lifted: "Lifted by",
    severity: "Severity",
    off: "switched off",
    everywhere: "Every surface",
    anyPhase: "Every phase",
    only: (who: string) => `Only ${who}`,
    nothing: "Nothing",
    report: "A person's report",
    script: (scripts: string) => `Scam scripts: ${scripts}`,
    from: (floor: string) => `from ${floor}`,
    only_kinds: (exception: string, kinds: string) => `${exception} (${kinds} only)`,
    combination: (dependence: string) =>
      `Signals of one text are combined as if partly independent (dependence ${dependence}): the strongest counts in full, each further one less.`,
  },
  exceptions: {
    about: "What lifts a rule. Exceptions come from the marketplace, with their dates.",
    kinds: {
      enterprise_client: "Enterprise client",
      legal_need: "Legal need",
      system_invite: "Invitation to a work tool",
      conversion_fee_paid: "Conversion fee paid",
      origin_off_platform: "Relationship began elsewhere",
    } satisfies Record<ExceptionKind, string>,
    exception: "Exception",
    lifts: "Lifts",
    whole: "the whole rule",
    plans: (plans: string) => `Clients on these plans are enterprise clients by themselves: ${plans}.`,
    none: "No rule is lifted by it",
  },
  ladder: {
    steps: {
      L0: "Nothing",
      L1: "Teach",
      L2: "Warn",
      L3: "Restrict",
      L4: "Suspend for a time",
      L5: "Suspend until lifted",
    } satisfies Record<LadderStep, string>,
    about:
      "Each confirmed violation leaves a strike, which loses half its weight every half-life and counts for nothing past its window. The sum of all strikes gives the step.",
    step: "Step",
    from: "From",
    measures: "Measures",
    nothing: "Nothing",
    days: (n: number | null) => (n === null ? "until lifted" : n === 1 ? "1 day" : `${n} days`),
    violation: "Violation",
    weight: "Weight",
    halfLife: "Half-life",
    window: "Counts for",
    startsAt: "Starts at",
    takes: "A restriction takes",
    inDays: (n: number) => `${n} d`,
    repeat: (factor: string, cap: string) =>
      `An earlier strike of the same kind multiplies the new one by ${factor}, up to ${cap} in all.`,
    concurrent: (factor: string) =>
      `Of several violations in one decision the heaviest counts in full, the others by ${factor}.`,
    linked: (weight: string) => `A contact value shared with a suspended account adds ${weight}.`,
    first: (violations: string, step: string, factor: string) =>
      `A first offence of ${violations} is taught about: step ${step}, its strike times ${factor}.`,
    badges: (badges: string) => `Badges that may be stripped: ${badges}.`,
    scale: "Where each step begins on the sum of strikes",
  },
  timing: {
    due: "Due",
    dueAbout: "When a case should be decided, by the severity of its gravest flag.",
    severity: (n: number) => `Severity ${n}`,
    flags: "Flags without a rule",
    flagKinds: { report: "Report", unreadable: "Unreadable attachment", detector_failed: "Detector failed" },
    grace: "Undo",
    graceAbout: "How long a decision waits before it takes effect and anybody is told.",
    common: "Any other",
    atOnce: "at once",
    fourEyes: "Second person",
    fourEyesMeasures: (measures: string) => `Always needed for: ${measures}.`,
    fourEyesValue: (amount: string) => `Needed for any measure on an account with more than ${amount} at stake.`,
    fourEyesMeanwhile: (measures: string) => `May bind while it waits: ${measures}.`,
    fourEyesDue: (time: string) => `Should be answered within ${time}.`,
    appeal: (days: number) => `An account can appeal for ${days} days.`,
  },
  reasons: {
    about: "What a moderator gives as the reason. Codes are switched off, never removed.",
    code: "Code",
    label: "Label",
    outcome: "With",
    outcomes: { violation: "violation", no_violation: "no violation", any: "either" },
    violations: "Violations",
    harms: "Harms",
    off: "off",
  },
  templates: {
    about: "What the account reads. Names in brackets are filled in before it is sent.",
    any: "any violation",
    anyStep: "any step",
    languages: { en: "English", es: "Spanish" },
  },
  minutes: (n: number) =>
    n % 1440 === 0
      ? n === 1440
        ? "1 day"
        : `${n / 1440} days`
      : n % 60 === 0
        ? n === 60
          ? "1 hour"
          : `${n / 60} hours`
        : n === 1
          ? "1 minute"
          : `${n} minutes`,
  roles: { client: "clients", freelancer: "freelancers", agency: "agencies", unknown: "accounts not yet described" },
});

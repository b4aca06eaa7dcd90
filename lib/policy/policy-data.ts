import * as z from "zod";
import { SCAM_SCRIPTS, SIGNAL_KINDS } from "@/lib/detect/types";
import { EXCEPTION_KINDS, MEASURE_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

/**
 * A policy is data, never code: it can be stored, compared, tried on old cases and published as the next version
 * without a release. Everything a moderator may ask "why?" about has an id or a code here.
 */

const code = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9_]*$/, "must be lower-case letters, digits and underscores, starting with a letter");
const unit = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const localText = z.object({ en: z.string().min(1).max(4000), es: z.string().min(1).max(4000) });

export const AUTHOR_ROLES = ["client", "freelancer", "agency", "unknown"] as const;
export type AuthorRole = (typeof AUTHOR_ROLES)[number];

/** Why content needs a human; `violation` flags take the severity of their rule. `sample`: drawn at random, nothing alleged. */
export const FLAG_KINDS = ["violation", "report", "unreadable", "detector_failed", "sample"] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

export const LADDER_STEPS = ["L0", "L1", "L2", "L3", "L4", "L5"] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

export const APPEAL_OUTCOMES = ["upheld", "reduced", "overturned"] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

const APPEAL_RESOLVERS = ["lead", "moderator"] as const;
/** Not administrators: they read no texts, and an answer without the evidence is none. */
const APPEAL_STAND_INS = ["moderator"] as const;

const clauseSchema = z.object({ id: z.string().min(1).max(32), title: localText, text: localText });

const ruleSchema = z.object({
  id: z.string().regex(/^[A-Z]{2,5}-\d{1,3}$/, "must look like CON-1"),
  enabled: z.boolean(),
  clause: z.string(),
  violation: z.enum(VIOLATIONS),
  /** `signals`: any signal of the kinds; `script`: only those that follow a scam script; `report`: only a person's complaint. */
  source: z.enum(["signals", "script", "report"]),
  surfaces: z.array(z.enum(SURFACES)).min(1),
  phases: z.array(z.enum(PHASES)).min(1),
  roles: z.array(z.enum(AUTHOR_ROLES)).min(1),
  /** A signal below its kind's floor adds nothing, so that many weak hints never make one violation. */
  kinds: z.array(z.object({ kind: z.enum(SIGNAL_KINDS), floor: unit })),
  scripts: z.array(z.enum(SCAM_SCRIPTS)),
  /** The band of the combined score in which the rule speaks, both ends inclusive. */
  score: z.object({ min: unit, max: unit }),
  /** `kinds` limits what the exception lifts; null lifts the whole rule. */
  liftedBy: z.array(z.object({ exception: z.enum(EXCEPTION_KINDS), kinds: z.array(z.enum(SIGNAL_KINDS)).nullable() })),
  severity: z.number().int().min(1).max(5),
});

const measureSchema = z.object({
  kind: z.enum(MEASURE_KINDS),
  /** null until lifted; of no meaning for a warning. */
  durationDays: z.number().int().min(1).max(3650).nullable(),
});

const perViolation = <T extends z.ZodType>(value: T) =>
  z.object({
    contact_info: value,
    off_platform_payment: value,
    scam_script: value,
    unsolicited_contact: value,
  });

const ladderSchema = z.object({
  strikes: perViolation(
    z.object({
      weight: z.number().min(0).max(100),
      halfLifeDays: z.number().min(1).max(3650),
      /** Older strikes count for nothing, neither in the sum nor as a repeat. */
      windowDays: z.number().int().min(1).max(3650),
    }),
  ),
  /** Each earlier strike of the same kind multiplies the new one by this, up to `repeatCap` in all. */
  repeatFactor: z.number().min(1).max(10),
  repeatCap: z.number().min(1).max(10),
  /** Of several violations in one decision the heaviest counts in full, the others by this part. */
  concurrentFactor: unit,
  /** Added when a contact value is shared with a suspended account. */
  linkedWeight: z.number().min(0).max(100),
  firstOffence: z.object({
    /** Violations that a first offender is taught about instead of punished for. */
    violations: z.array(z.enum(VIOLATIONS)),
    step: z.enum(LADDER_STEPS),
    strikeFactor: unit,
  }),
  steps: z
    .array(z.object({ step: z.enum(LADDER_STEPS), from: z.number().min(0), measures: z.array(measureSchema) }))
    .min(1),
  /** The lowest step once such a violation is confirmed, whatever the sum. */
  startsAt: perViolation(z.enum(LADDER_STEPS)),
  restrictAbilities: perViolation(z.array(code)),
});

const shape = z.object({
  version: z.number().int().min(1),
  label: z.string().min(1).max(120),
  /** Plans of a client that carry the `enterprise_client` exception by themselves. */
  exemptPlans: z.array(z.string().min(1)),
  clauses: z.array(clauseSchema).min(1),
  rules: z.array(ruleSchema).min(1),
  combination: z.object({
    kind: z.literal("noisy_or"),
    /** How much the n-th strongest signal counts: dependence^(n-1). 1 takes signals as independent, 0 takes only the strongest. */
    dependence: unit,
  }),
  /** Weighs (or with 0 mutes) a detector, ours or the marketplace's, on some surfaces and in some languages; null means all. */
  detectors: z
    .array(
      z.object({
        name: z.string().min(1).max(100),
        surfaces: z.array(z.enum(SURFACES)).nullable(),
        /** Two-letter codes. A text that says too little to tell its language is of none of them. */
        languages: z
          .array(z.string().regex(/^[a-z]{2}$/, "must be a two-letter code such as en"))
          .nullable()
          .default(null),
        factor: unit,
      }),
    )
    .max(200),
  /** Operators' own patterns, in RE2's syntax; whether one compiles is checked where it is taken in. */
  patterns: z
    .array(
      z.object({
        name: code,
        pattern: z.string().min(1).max(500),
        kind: z.enum(SIGNAL_KINDS),
        score: unit,
        description: z.string().max(500),
        enabled: z.boolean(),
      }),
    )
    .max(100, "must have 100 entries or fewer")
    .default([]),
  due: z.object({
    minutesBySeverity: z.object({
      1: z.number().int().min(1),
      2: z.number().int().min(1),
      3: z.number().int().min(1),
      4: z.number().int().min(1),
      5: z.number().int().min(1),
    }),
    /** Overrides the severity's time. */
    minutesByViolation: perViolation(z.number().int().min(1).nullable()),
  }),
  flagSeverity: z.object({
    report: z.number().int().min(1).max(5),
    unreadable: z.number().int().min(1).max(5),
    detector_failed: z.number().int().min(1).max(5),
  }),
  /** Rough rates to `base`, for ordering and thresholds only; a currency without a rate has no known value. */
  currency: z.object({ base: z.string().length(3), rates: z.record(z.string().length(3), z.number().positive()) }),
  priority: z.object({
    severity: points,
    confidence: points,
    value: points,
    /** The value (in base currency) at which its points are full; between, they grow with the logarithm. */
    valueFullAt: z.number().positive(),
    history: points,
    historyFullAt: z.number().positive(),
    reporter: points,
    waitingPerHour: z.number().min(0).max(100),
  }),
  grace: z.object({
    minutes: z.number().int().min(0).max(1440),
    minutesByViolation: perViolation(z.number().int().min(0).max(1440).nullable()),
  }),
  fourEyes: z.object({
    measures: z.array(z.enum(MEASURE_KINDS)),
    /** Any measure on an account with more at stake (base currency) waits for a second person; null: no such limit. */
    accountValueAbove: z.number().min(0).nullable(),
    /** Kinds that may take effect while they wait for the second person. */
    activeMeanwhile: z.array(z.enum(MEASURE_KINDS)),
    /**
     * A restriction may also stand in for a suspension while that waits: recommended for these violations, for so many
     * days at most. Only where `activeMeanwhile` names `restrict`. Versions before it had none recommended.
     */
    meanwhile: z
      .object({ violations: z.array(z.enum(VIOLATIONS)), days: z.number().int().min(1).max(365) })
      .default({ violations: [], days: 7 }),
    dueMinutes: z.number().int().min(1),
  }),
  ladder: ladderSchema,
  reasonCodes: z
    .array(
      z.object({
        code,
        label: localText,
        outcome: z.enum(["violation", "no_violation", "any"]),
        violations: z.array(z.enum(VIOLATIONS)),
        /** Who or what the conduct hurts, as codes for figures and statements of reasons. */
        harms: z.array(code),
        /** Codes are switched off, never removed: old decisions keep theirs. */
        enabled: z.boolean(),
      }),
    )
    .min(1),
  abilities: z.array(z.object({ code, label: localText, roles: z.array(z.enum(AUTHOR_ROLES)).min(1) })).min(1),
  /** Badges are the marketplace's free text; only those named here are ever recommended for stripping. */
  badges: z.array(z.string().min(1).max(80)),
  appealWindowDays: z.number().int().min(1).max(3650),
  appeals: z
    .object({
      /** Who may answer, besides being none of those who decided. */
      resolvers: z.array(z.enum(APPEAL_RESOLVERS)).min(1),
      /** Who answers in their place while every one of them had a part in what is appealed. */
      standIns: z.array(z.enum(APPEAL_STAND_INS)).default(["moderator"]),
      dueMinutes: z.number().int().min(1),
      /** What part of its strikes a decision keeps once an appeal reduced it. */
      reducedStrikeFactor: unit,
      answers: z.array(z.object({ code, outcome: z.enum(APPEAL_OUTCOMES), body: localText })),
    })
    .default({
      resolvers: ["lead"],
      standIns: ["moderator"],
      dueMinutes: 4_320,
      reducedStrikeFactor: 0.5,
      answers: [],
    }),
  templates: z.array(
    z.object({
      code,
      violation: z.enum(VIOLATIONS).nullable(),
      /** The ladder step it is written for; null serves any. */
      step: z.enum(LADDER_STEPS).nullable(),
      subject: localText,
      /** `{{name}}` marks a placeholder that must be filled before the message can be sent. */
      body: localText,
      /** Templates are switched off, never removed; on where it is not said. */
      enabled: z.boolean().optional(),
    }),
  ),
});

export type PolicyData = z.infer<typeof shape>;
export type PolicyRule = PolicyData["rules"][number];
export type PolicyLanguage = "en" | "es";

type Complain = (path: (string | number)[], message: string) => void;

function checkUnique(values: readonly string[], path: string, complain: Complain): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) complain([path, index], `"${value}" is there twice; give each its own`);
    seen.add(value);
  });
}

function checkReferences(policy: PolicyData, complain: Complain): void {
  const clauses = new Set(policy.clauses.map((clause) => clause.id));
  policy.rules.forEach((rule, index) => {
    if (!clauses.has(rule.clause)) complain(["rules", index, "clause"], `no clause has the id "${rule.clause}"`);
    if (rule.score.min > rule.score.max) complain(["rules", index, "score"], "min is above max");
    if (rule.source === "signals" && rule.kinds.length === 0)
      complain(["rules", index, "kinds"], "a rule on signals needs at least one kind");
    if (rule.source === "script" && rule.scripts.length === 0)
      complain(["rules", index, "scripts"], "a rule on scripts needs at least one script");
  });
  const abilities = new Set(policy.abilities.map((ability) => ability.code));
  for (const violation of VIOLATIONS)
    policy.ladder.restrictAbilities[violation].forEach((ability, index) => {
      if (!abilities.has(ability))
        complain(["ladder", "restrictAbilities", violation, index], `no ability has the code "${ability}"`);
    });
}

function checkLadder(policy: PolicyData, complain: Complain): void {
  const { steps, startsAt, firstOffence } = policy.ladder;
  if (steps[0]?.from !== 0) complain(["ladder", "steps", 0, "from"], "the first step must begin at 0");
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (!before) return;
    if (step.from <= before.from) complain(["ladder", "steps", index, "from"], "steps must rise: this one does not");
    if (LADDER_STEPS.indexOf(step.step) <= LADDER_STEPS.indexOf(before.step))
      complain(["ladder", "steps", index, "step"], "steps must be in order L0 to L5");
  });
  const known = new Set(steps.map((step) => step.step));
  for (const violation of VIOLATIONS)
    if (!known.has(startsAt[violation]))
      complain(["ladder", "startsAt", violation], `step ${startsAt[violation]} is not on the ladder`);
  if (!known.has(firstOffence.step))
    complain(["ladder", "firstOffence", "step"], `step ${firstOffence.step} is not on the ladder`);
}

/**
 * The shape of a policy version and what must agree within it. A policy that fails here is refused as a whole, with
 * the path and the mend of each fault, before it can judge anything.
 */
export const policyDataSchema = shape.superRefine((policy, context) => {
  const complain: Complain = (path, message) => context.addIssue({ code: "custom", path, message });
  const codesOf = (list: readonly { code: string }[]) => list.map((item) => item.code);
  checkUnique(
    policy.rules.map((rule) => rule.id),
    "rules",
    complain,
  );
  checkUnique(
    policy.clauses.map((clause) => clause.id),
    "clauses",
    complain,
  );
  checkUnique(codesOf(policy.reasonCodes), "reasonCodes", complain);
  checkUnique(codesOf(policy.abilities), "abilities", complain);
  checkUnique(
    policy.patterns.map((pattern) => pattern.name),
    "patterns",
    complain,
  );
  checkUnique(codesOf(policy.templates), "templates", complain);
  checkUnique(codesOf(policy.appeals.answers), "appeals.answers", complain);
  if (policy.fourEyes.activeMeanwhile.includes("suspend"))
    complain(["fourEyes", "activeMeanwhile"], "a suspension never binds before a second person agreed");
  checkReferences(policy, complain);
  checkLadder(policy, complain);
});

import { appealUntil } from "@/lib/domain/appeals/rules";
import { type NoticeCode, noticeText } from "@/lib/policy/notice-texts";
import { measuresInWords, noticeDay, noticeWords } from "@/lib/policy/notice-words";
import type { PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";
import { fillTemplate } from "@/lib/policy/templates";
import type { MeasureKind, Surface, Violation } from "@/lib/policy/types";

export type NoticeMeasure = {
  kind: MeasureKind;
  badge: string | null;
  abilities: readonly string[];
  endsAt: Date | null;
};

/** What a notice is made of: codes, ids and times only. */
export type DecisionFacts = {
  caseNumber: number;
  violations: readonly Violation[];
  decidedAt: Date;
  /** The confirmed places, earliest first. */
  contents: readonly { id: string; surface: Surface; occurredAt: Date }[];
  signalKinds: readonly string[];
  /** Of the flags that were confirmed, most severe first. */
  clause: string | null;
  found: "automated" | "report" | "both" | "staff";
  /** What was done is what policy proposed. */
  asProposed: boolean;
};

export type Composed = { template: string; subject: string; body: string };

/** The language of those concerned, as far as policy speaks it. */
export function noticeLanguage(language: string | null): PolicyLanguage {
  return language === "es" ? "es" : "en";
}

function measuresIn(language: PolicyLanguage, measures: readonly NoticeMeasure[], policy: PolicyData): string {
  const ability = (code: string) => policy.abilities.find((one) => one.code === code)?.label[language] ?? code;
  return measuresInWords(
    language,
    measures.map(({ kind, badge, abilities, endsAt }) => ({
      kind,
      badge,
      abilities: abilities.map(ability),
      ends: endsAt,
    })),
  );
}

function clauseOf(facts: DecisionFacts, policy: PolicyData) {
  const byRule = policy.rules.find((rule) => rule.violation === facts.violations[0])?.clause;
  const id = facts.clause ?? byRule;
  return policy.clauses.find((clause) => clause.id === id) ?? policy.clauses[0]!;
}

function factsIn(language: PolicyLanguage, facts: DecisionFacts): string {
  const words = noticeWords(language);
  const conduct = facts.violations.map((violation) => words.conduct[violation]).join("; ");
  const kinds = facts.signalKinds.map((kind) => words.signals[kind as keyof typeof words.signals] ?? kind);
  const places = facts.contents
    .slice(0, 3)
    .map(({ surface, occurredAt }) => words.of(words.surfaces[surface], noticeDay(language, occurredAt)));
  const more = facts.contents.length - places.length;
  return [
    conduct + (kinds.length > 0 ? ` (${kinds.join(", ")})` : ""),
    [...places, ...(more > 0 ? [words.more(more)] : [])].join(", "),
  ]
    .filter((part) => part !== "")
    .join(": ");
}

function filled(
  code: NoticeCode,
  language: PolicyLanguage,
  policy: PolicyData,
  values: Record<string, string>,
): Composed {
  const text = noticeText(code, language, policy);
  return {
    template: code,
    subject: fillTemplate(text.subject, values).text,
    body: fillTemplate(text.body, values).text,
  };
}

/**
 * What the account reads of a decision: the words of whoever decided, or else the policy's template, and below them
 * what the law wants said of every decision: rule, facts, how it was found and decided, what applies, how to object.
 */
export function composeDecision(
  input: {
    accountName: string;
    facts: DecisionFacts;
    measures: readonly NoticeMeasure[];
    /** Written by a person; empty: the template speaks. */
    message: string;
    step: string | null;
    toldAt: Date;
  },
  language: PolicyLanguage,
  policy: PolicyData,
): Composed {
  const { facts, toldAt } = input;
  const words = noticeWords(language);
  const clause = clauseOf(facts, policy);
  const first = facts.contents[0];
  const values = {
    accountName: input.accountName,
    reference: `#${facts.caseNumber}`,
    contentDate: noticeDay(language, first?.occurredAt ?? facts.decidedAt),
    surface: first ? words.surfaces[first.surface] : words.somewhere,
    clause: `${clause.id}, ${clause.title[language]}`,
    clauseText: clause.text[language],
    facts: factsIn(language, facts),
    found: words.found[facts.found],
    decided: facts.asProposed ? words.decided.proposed : words.decided.person,
    measures: measuresIn(language, input.measures, policy),
    appealUntil: noticeDay(language, appealUntil([toldAt], policy)),
  };
  const details = filled("notice_details", language, policy, values);
  const lead = facts.violations[0];
  const mine = policy.templates.filter((entry) => entry.violation === lead && entry.enabled !== false);
  const template =
    (facts.asProposed ? mine.find((entry) => entry.step === input.step) : undefined) ??
    mine.find((entry) => entry.step === null) ??
    mine[0];
  if (!template) return { ...details, body: [input.message, details.body].filter(Boolean).join("\n\n") };
  const said = input.message || fillTemplate(template.body[language], { ...values, clause: clause.id }).text;
  return {
    template: template.code,
    subject: fillTemplate(template.subject[language], values).text,
    body: `${said}\n\n${details.body}`,
  };
}

/** What the account reads when a decision, or part of it, is taken back. */
export function composeLifted(
  input: {
    accountName: string;
    caseNumber: number;
    decidedAt: Date;
    measures: readonly NoticeMeasure[];
    whole: boolean;
  },
  language: PolicyLanguage,
  policy: PolicyData,
): Composed {
  return filled(input.whole ? "notice_lifted" : "notice_reduced", language, policy, {
    accountName: input.accountName,
    reference: `#${input.caseNumber}`,
    decidedOn: noticeDay(language, input.decidedAt),
    measures: measuresIn(language, input.measures, policy),
  });
}

/** What a reporter reads: the outcome and how to object, nothing of the account but that. */
export function composeOutcome(
  outcome: "confirmed" | "rejected" | "corrected",
  input: { reportId: string; reportedAt: Date; toldAt: Date },
  language: PolicyLanguage,
  policy: PolicyData,
): Composed {
  return filled(`notice_report_${outcome}`, language, policy, {
    reference: input.reportId,
    reportedOn: noticeDay(language, input.reportedAt),
    appealUntil: noticeDay(language, appealUntil([input.toldAt], policy)),
  });
}

/** What somebody reads whom a fraudster wrote to; `corrected` takes it back. */
export function composeSafety(
  corrected: boolean,
  input: { firstAt: Date; lastAt: Date },
  language: PolicyLanguage,
  policy: PolicyData,
): Composed {
  return filled(corrected ? "notice_safety_corrected" : "notice_safety", language, policy, {
    firstOn: noticeDay(language, input.firstAt),
    lastOn: noticeDay(language, input.lastAt),
  });
}

/** A measure is as proposed when policy proposed one like it, for as long. */
export function isAsProposed(
  done: readonly { kind: string; badge: string | null; abilities: readonly string[]; durationDays: number | null }[],
  proposed: readonly {
    kind: string;
    badge?: string | null;
    abilities?: readonly string[];
    durationDays?: number | null;
  }[],
): boolean {
  const key = (one: (typeof proposed)[number]) =>
    JSON.stringify([
      one.kind,
      one.badge ?? null,
      [...(one.abilities ?? [])].sort(),
      one.kind === "warn" ? null : (one.durationDays ?? null),
    ]);
  const [a, b] = [done.map(key).sort(), proposed.map(key).sort()];
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

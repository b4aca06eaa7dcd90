import type { DecisionStory } from "@/lib/domain/notices/data";
import { type StatementBody, statementSchema } from "@/lib/domain/statements/schema";
import { dayOf } from "@/lib/platform/time";
import { CONTENT_LANGUAGES, TERRITORIES } from "@/lib/policy/statement-values";
import type { Surface, Violation } from "@/lib/policy/types";

/** A measure that binds now. */
export type Restriction = {
  id: string;
  kind: "strip_badge" | "restrict" | "suspend";
  abilities: readonly string[];
  startsAt: Date;
  /** Null: until lifted. */
  endsAt: Date | null;
};

const LAST_DAY = "2038-01-01";
const FIRST_DAY = "2000-01-01";

const clamped = (day: string): string => (day > LAST_DAY ? LAST_DAY : day < FIRST_DAY ? FIRST_DAY : day);
const endOf = (endsAt: Date | null): string | undefined => (endsAt ? clamped(dayOf(endsAt)) : undefined);
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

type Conduct = Pick<StatementBody, "category" | "category_specification" | "category_specification_other"> & {
  /** As a sentence goes on after "The account". */
  did: string;
};

const CONDUCT: Record<Violation, Conduct> = {
  contact_info: {
    category: "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
    category_specification: ["KEYWORD_OTHER"],
    category_specification_other: "Sharing or asking for contact details before a contract",
    did: "shared or asked for contact details before a contract between the parties had started",
  },
  off_platform_payment: {
    category: "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
    category_specification: ["KEYWORD_OTHER"],
    category_specification_other: "Payment outside the platform",
    did: "offered, asked or agreed to pay or be paid outside the platform",
  },
  scam_script: {
    category: "STATEMENT_CATEGORY_SCAMS_AND_FRAUD",
    category_specification: ["KEYWORD_OTHER"],
    category_specification_other: "Known pattern of fraud against users of a marketplace for services",
    did: "followed a known pattern of fraud",
  },
  unsolicited_contact: {
    category: "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
    category_specification: ["KEYWORD_OTHER"],
    category_specification_other: "Contact outside the platform that was not asked for",
    did: "contacted another user outside the platform without having been asked to",
  },
};

const PLACES: Record<Surface, string> = {
  message: "a message",
  proposal: "a proposal",
  job_post: "a job post",
  profile: "a profile",
  portfolio: "a portfolio",
  attachment: "an attached file",
  review: "a review",
};

/** Content that anybody can see. One-to-one messages are not disseminated to the public. */
function isPublic(surface: Surface): boolean {
  return surface === "job_post" || surface === "profile" || surface === "portfolio" || surface === "review";
}

/** What a measure restricts, in the database's terms. Withdrawing money is a monetary restriction, the rest is service. */
function restrictionFields(measure: Restriction): Partial<StatementBody> {
  const end = endOf(measure.endsAt);
  switch (measure.kind) {
    case "strip_badge":
      return {
        decision_visibility: ["DECISION_VISIBILITY_OTHER"],
        decision_visibility_other: "A badge that was shown with the account is no longer shown",
        ...(end && { end_date_visibility_restriction: end }),
      };
    case "suspend":
      return measure.endsAt === null
        ? { decision_account: "DECISION_ACCOUNT_TERMINATED" }
        : { decision_account: "DECISION_ACCOUNT_SUSPENDED", end_date_account_restriction: end! };
    case "restrict": {
      const money = measure.abilities.includes("withdraw");
      const service = measure.abilities.some((ability) => ability !== "withdraw");
      return {
        ...(money && {
          decision_monetary: "DECISION_MONETARY_SUSPENSION",
          ...(end && { end_date_monetary_restriction: end }),
        }),
        ...(service && {
          decision_provision: "DECISION_PROVISION_PARTIAL_SUSPENSION",
          ...(end && { end_date_service_restriction: end }),
        }),
      } as Partial<StatementBody>;
    }
  }
}

/** Hiding contact details within content. */
const MASK_FIELDS: Partial<StatementBody> = {
  decision_visibility: ["DECISION_VISIBILITY_OTHER"],
  decision_visibility_other: "Contact details within the content are hidden; the rest of the content stays visible",
};

const FOUND: Record<DecisionStory["facts"]["found"], string> = {
  automated: "The provider's automated checks noticed it.",
  report: "A user reported it.",
  both: "The provider's automated checks noticed it, and a user reported it.",
  staff: "A member of the provider's staff noticed it.",
};

function factsOf(story: DecisionStory): string {
  const { facts } = story;
  const did = facts.violations.map((violation) => CONDUCT[violation].did).join("; the account ");
  const places = [...new Set(facts.contents.map((one) => PLACES[one.surface]))];
  const where =
    facts.contents.length === 0
      ? ""
      : ` The content concerned is ${facts.contents.length === 1 ? "one item" : `${facts.contents.length} items`} (${places.join(", ")}).`;
  const found = FOUND[facts.found];
  const decided = facts.asProposed
    ? "A member of the provider's staff reviewed it and decided as its policy proposes."
    : "A member of the provider's staff reviewed it and decided.";
  return `The account ${did}.${where} ${found} ${decided}`;
}

/** A statement for one restriction. Facts come from codes and set phrases only, so that no personal data can be in it. */
function statementOf(
  story: DecisionStory,
  puid: string,
  appliedAt: Date,
  restriction: Partial<StatementBody>,
): StatementBody {
  const { facts, policy } = story;
  const lead = facts.violations[0]!;
  const { did: _, ...category } = CONDUCT[lead];
  const more = [...new Set(facts.violations.map((violation) => CONDUCT[violation].category))].filter(
    (one) => one !== category.category,
  );
  const ruleClause = policy.rules.find((rule) => rule.violation === lead)?.clause;
  const clause = policy.clauses.find((one) => one.id === (facts.clause ?? ruleClause)) ?? policy.clauses[0]!;
  const surfaces = [...new Set(facts.contents.map((one) => one.surface))];
  const files = surfaces.includes("attachment");
  const texts = surfaces.length === 0 || surfaces.some((surface) => surface !== "attachment");
  const language = CONTENT_LANGUAGES.find((one) => one === story.contentLanguage?.toUpperCase());
  const first = facts.contents[0]?.occurredAt ?? story.joinedAt ?? facts.decidedAt;
  return statementSchema.parse({
    puid,
    ...restriction,
    ...(story.accountKind === "agency" && { account_type: "ACCOUNT_TYPE_BUSINESS" }),
    decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
    incompatible_content_ground: cut(`Terms of service, clause ${clause.id}: ${clause.title.en}`, 500),
    incompatible_content_explanation: cut(clause.text.en, 2_000),
    ...category,
    ...(more.length > 0 && { category_addition: more }),
    content_type: [...(texts ? ["CONTENT_TYPE_TEXT"] : []), ...(files ? ["CONTENT_TYPE_OTHER"] : [])],
    ...(files && { content_type_other: "File attached to a message" }),
    ...(language && { content_language: language }),
    content_date: clamped(dayOf(first)),
    application_date: dayOf(appliedAt),
    decision_facts: cut(factsOf(story), 5_000),
    source_type: story.firstBy === "report" ? "SOURCE_TYPE_OTHER_NOTIFICATION" : "SOURCE_VOLUNTARY",
    automated_detection: facts.found === "automated" || facts.found === "both" ? "Yes" : "No",
    automated_decision: facts.asProposed ? "AUTOMATED_DECISION_PARTIALLY" : "AUTOMATED_DECISION_NOT_AUTOMATED",
    territorial_scope: [...TERRITORIES],
  });
}

/**
 * One statement a measure that binds. Its identifier is the measure's own, so that the same measure never makes two. A
 * warning restricts nothing and makes none.
 */
export function measureStatement(story: DecisionStory, measure: Restriction): StatementBody {
  return statementOf(story, measure.id, measure.startsAt, restrictionFields(measure));
}

/** The statement for hiding contact details in content that anybody could see; null where there is none. */
export function maskStatement(story: DecisionStory, at: Date): StatementBody | null {
  const open = new Set(story.facts.contents.filter((one) => isPublic(one.surface)).map((one) => one.id));
  const masks = story.masks.filter((one) => open.has(one.contentId));
  return masks.length === 0 ? null : statementOf(story, `${story.id}-mask`, at, MASK_FIELDS);
}

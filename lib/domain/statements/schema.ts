import { z } from "zod";
import { instant } from "@/lib/platform/instant";
import {
  ACCOUNT,
  ACCOUNT_TYPES,
  AUTOMATED_DECISIONS,
  CATEGORIES,
  CONTENT_LANGUAGES,
  CONTENT_TYPES,
  GROUNDS,
  KEYWORDS,
  MONETARY,
  PROVISION,
  SOURCES,
  TERRITORIES,
  VISIBILITY,
} from "@/lib/policy/statement-values";

const SHORT = 500;
const EXPLANATION = 2_000;
const FACTS = 5_000;

const text = (most: number) => z.string().min(1).max(most);
const yesNo = z.enum(["Yes", "No"]);
const LAST_DAY = "2038-01-01";
const dayBetween = (first: string) =>
  z.iso.date().refine((day) => day >= first && day <= LAST_DAY, `must lie between ${first} and ${LAST_DAY}`);
const endDate = z.iso.date().refine((day) => day <= LAST_DAY, `must not lie after ${LAST_DAY}`);

const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.array(z.enum(values)).min(1);

const fields = z.strictObject({
  puid: z
    .string()
    .max(SHORT)
    .regex(/^[a-zA-Z0-9-_]+$/),
  decision_visibility: someOf(VISIBILITY).optional(),
  decision_visibility_other: text(SHORT).optional(),
  end_date_visibility_restriction: endDate.optional(),
  decision_monetary: z.enum(MONETARY).optional(),
  decision_monetary_other: text(SHORT).optional(),
  end_date_monetary_restriction: endDate.optional(),
  decision_provision: z.enum(PROVISION).optional(),
  end_date_service_restriction: endDate.optional(),
  decision_account: z.enum(ACCOUNT).optional(),
  end_date_account_restriction: endDate.optional(),
  account_type: z.enum(ACCOUNT_TYPES).optional(),
  decision_ground: z.enum(GROUNDS),
  decision_ground_reference_url: z.url().max(SHORT).optional(),
  illegal_content_legal_ground: text(SHORT).optional(),
  illegal_content_explanation: text(EXPLANATION).optional(),
  incompatible_content_ground: text(SHORT).optional(),
  incompatible_content_explanation: text(EXPLANATION).optional(),
  incompatible_content_illegal: yesNo.optional(),
  category: z.enum(CATEGORIES),
  category_addition: someOf(CATEGORIES).optional(),
  category_specification: someOf(KEYWORDS).optional(),
  category_specification_other: text(SHORT).optional(),
  content_type: someOf(CONTENT_TYPES),
  content_type_other: text(SHORT).optional(),
  content_language: z.enum(CONTENT_LANGUAGES).optional(),
  content_date: dayBetween("2000-01-01"),
  content_id: z.strictObject({ "EAN-13": z.string().regex(/^[0-9]{13}$/) }).optional(),
  application_date: dayBetween("2020-01-01"),
  decision_facts: text(FACTS),
  source_type: z.enum(SOURCES),
  source_identity: text(SHORT).optional(),
  automated_detection: yesNo,
  automated_decision: z.enum(AUTOMATED_DECISIONS),
  /** The database takes a statement without it, its documentation does not: it is always there. */
  territorial_scope: someOf(TERRITORIES),
});

type Fields = z.infer<typeof fields>;
type Name = keyof Fields;

/** A field that belongs to a condition: needed with it, and refused without, where the database would drop it unsaid. */
const DEPENDENT: { field: Name; needed: boolean; when: (statement: Fields) => boolean; says: string }[] = [
  {
    field: "decision_visibility_other",
    needed: true,
    when: (s) => s.decision_visibility?.includes("DECISION_VISIBILITY_OTHER") === true,
    says: "decision_visibility names DECISION_VISIBILITY_OTHER",
  },
  {
    field: "decision_monetary_other",
    needed: true,
    when: (s) => s.decision_monetary === "DECISION_MONETARY_OTHER",
    says: "decision_monetary is DECISION_MONETARY_OTHER",
  },
  {
    field: "content_type_other",
    needed: true,
    when: (s) => s.content_type.includes("CONTENT_TYPE_OTHER"),
    says: "content_type names CONTENT_TYPE_OTHER",
  },
  ...(["illegal_content_legal_ground", "illegal_content_explanation"] as const).map((field) => ({
    field,
    needed: true,
    when: (s: Fields) => s.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT",
    says: "decision_ground is DECISION_GROUND_ILLEGAL_CONTENT",
  })),
  ...(["incompatible_content_ground", "incompatible_content_explanation", "incompatible_content_illegal"] as const).map(
    (field) => ({
      field,
      needed: field !== "incompatible_content_illegal",
      when: (s: Fields) => s.decision_ground === "DECISION_GROUND_INCOMPATIBLE_CONTENT",
      says: "decision_ground is DECISION_GROUND_INCOMPATIBLE_CONTENT",
    }),
  ),
  {
    field: "category_specification_other",
    needed: false,
    when: (s) => s.category_specification?.includes("KEYWORD_OTHER") === true,
    says: "category_specification names KEYWORD_OTHER",
  },
  {
    field: "source_identity",
    needed: false,
    when: (s) => s.source_type !== "SOURCE_VOLUNTARY",
    says: "source_type is not SOURCE_VOLUNTARY",
  },
];

const RESTRICTIONS = [
  ["decision_visibility", "end_date_visibility_restriction"],
  ["decision_monetary", "end_date_monetary_restriction"],
  ["decision_provision", "end_date_service_restriction"],
  ["decision_account", "end_date_account_restriction"],
] as const satisfies [Name, Name][];

/** A statement of reasons as the EU's transparency database takes it: every field, value, length and condition. */
export const statementSchema = fields.superRefine((statement, context) => {
  const complain = (path: Name, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (RESTRICTIONS.every(([restriction]) => statement[restriction] === undefined)) {
    complain("decision_visibility", "name at least one restriction");
  }
  for (const [restriction, end] of RESTRICTIONS) {
    const day = statement[end];
    if (day === undefined) continue;
    if (statement[restriction] === undefined) complain(end, `belongs to ${restriction}`);
    if (day < statement.application_date) complain(end, "must not lie before application_date");
  }
  for (const { field, needed, when, says } of DEPENDENT) {
    const there = statement[field] !== undefined;
    if (needed && !there && when(statement)) complain(field, `is needed when ${says}`);
    if (there && !when(statement)) complain(field, `belongs only where ${says}`);
  }
});
export type StatementBody = z.infer<typeof statementSchema>;

export const STATEMENT_STATES = ["queued", "submitted", "refused", "withdrawn"] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

export const statementRowSchema = z.object({
  id: z.uuid(),
  puid: z.string(),
  state: z.enum(STATEMENT_STATES),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  decisionId: z.uuid(),
  enforcementId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().nullable(),
  /** The measure was taken back; what was submitted stays in the database. */
  reversedAt: z.iso.datetime().nullable(),
  attempts: z.number().int(),
  /** Why it is not submitted yet, as a code; `known` where the database had it already; null when nothing went wrong. */
  lastCode: z.string().nullable(),
  /** What the database refused: each field, with its own words where it had some. */
  refusedFields: z.array(z.string()),
  /** The statement itself. */
  body: z.record(z.string(), z.unknown()),
});
export type StatementRow = z.infer<typeof statementRowSchema>;

/** Times are half-open, [from, to), and compare when it was made. */
export const statementFilterSchema = z.object({
  state: z.enum(STATEMENT_STATES).optional(),
  case: z.uuid().optional(),
  from: instant.optional(),
  to: instant.optional(),
});
export type StatementFilter = z.infer<typeof statementFilterSchema>;

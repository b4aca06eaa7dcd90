import { describe, expect, test } from "vitest";
import { type StatementBody, statementSchema } from "@/lib/domain/statements/schema";
import {
  ACCOUNT,
  AUTOMATED_DECISIONS,
  CATEGORIES,
  CONTENT_TYPES,
  KEYWORDS,
  MONETARY,
  PROVISION,
  SOURCES,
  TERRITORIES,
  VISIBILITY,
} from "@/lib/policy/statement-values";

/** The least that the database takes. */
const LEAST: StatementBody = {
  puid: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a11",
  decision_provision: "DECISION_PROVISION_PARTIAL_SUSPENSION",
  decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
  incompatible_content_ground: "Clause 3.1",
  incompatible_content_explanation: "It says so.",
  category: "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
  content_type: ["CONTENT_TYPE_TEXT"],
  content_date: "2026-05-30",
  application_date: "2026-06-01",
  decision_facts: "What happened.",
  source_type: "SOURCE_VOLUNTARY",
  automated_detection: "Yes",
  automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
  territorial_scope: ["DE"],
};

const faults = (over: object): string[] => {
  const parsed = statementSchema.safeParse(JSON.parse(JSON.stringify({ ...LEAST, ...over })));
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? "")))];
};
const takes = (over: object) => expect(faults(over)).toEqual([]);
const refuses = (field: string, over: object) => expect(faults(over)).toContain(field);

test("the least that is needed is taken, and each part of it is needed", () => {
  takes({});
  for (const field of Object.keys(LEAST)) {
    const without = field === "decision_provision" ? "decision_visibility" : field;
    refuses(without, { [field]: undefined });
  }
});

test("an unknown field is refused", () => {
  expect(faults({ content_language_other: "x" })).not.toEqual([]);
});

describe("lengths", () => {
  test.each([
    ["puid", 500, {}],
    ["decision_visibility_other", 500, { decision_visibility: ["DECISION_VISIBILITY_OTHER"] }],
    ["decision_monetary_other", 500, { decision_monetary: "DECISION_MONETARY_OTHER" }],
    ["incompatible_content_ground", 500, {}],
    ["incompatible_content_explanation", 2_000, {}],
    ["category_specification_other", 500, { category_specification: ["KEYWORD_OTHER"] }],
    ["content_type_other", 500, { content_type: ["CONTENT_TYPE_OTHER"] }],
    ["decision_facts", 5_000, {}],
    ["source_identity", 500, { source_type: "SOURCE_ARTICLE_16" }],
  ])("%s holds %i characters", (field, most, beside) => {
    takes({ ...beside, [field]: "x".repeat(most) });
    refuses(field, { ...beside, [field]: "x".repeat(most + 1) });
    refuses(field, { ...beside, [field]: "" });
  });

  test.each([
    ["illegal_content_legal_ground", 500, "illegal_content_explanation"],
    ["illegal_content_explanation", 2_000, "illegal_content_legal_ground"],
  ])("%s holds %i characters", (field, most, other) => {
    const illegal = {
      decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
      incompatible_content_ground: undefined,
      incompatible_content_explanation: undefined,
      [other]: "x",
    };
    takes({ ...illegal, [field]: "x".repeat(most) });
    refuses(field, { ...illegal, [field]: "x".repeat(most + 1) });
    refuses(field, illegal);
  });

  test("the address of the ground holds 500 characters and is one", () => {
    const url = (length: number) => `https://example.org/${"x".repeat(length - 20)}`;
    takes({ decision_ground_reference_url: url(500) });
    refuses("decision_ground_reference_url", { decision_ground_reference_url: url(501) });
    refuses("decision_ground_reference_url", { decision_ground_reference_url: "example" });
  });
});

describe("values", () => {
  test.each([
    ["decision_monetary", MONETARY.filter((one) => !one.endsWith("OTHER"))],
    ["decision_provision", PROVISION],
    ["decision_account", ACCOUNT],
    ["account_type", ["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"]],
    ["category", CATEGORIES],
    ["content_language", ["EN", "BG", "EL", "SV"]],
    ["source_type", SOURCES],
    ["automated_detection", ["Yes", "No"]],
    ["automated_decision", AUTOMATED_DECISIONS],
    ["incompatible_content_illegal", ["Yes", "No"]],
  ])("%s takes its own and no others", (field, values) => {
    for (const value of values) takes({ [field]: value });
    for (const value of ["yes", "", "en", "STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE", null, [values[0]]]) {
      refuses(field, { [field]: value });
    }
  });

  test.each([
    ["decision_visibility", VISIBILITY.filter((one) => !one.endsWith("OTHER")), 7],
    ["category_addition", CATEGORIES, 16],
    ["category_specification", KEYWORDS, 69],
    ["content_type", CONTENT_TYPES.filter((one) => !one.endsWith("OTHER")), 8],
    ["territorial_scope", TERRITORIES, 30],
  ])("%s takes any of its own, and at least one", (field, values, all) => {
    takes({ [field]: values });
    for (const value of values) takes({ [field]: [value] });
    expect(values.length).toBeGreaterThanOrEqual(all - 1);
    refuses(field, { [field]: [] });
    refuses(field, { [field]: [values[0], "KEYWORD_DANGEROUS_TOYS"] });
    refuses(field, { [field]: values[0] });
  });

  test("identifiers hold letters, digits, dashes and underscores", () => {
    takes({ puid: "aZ_-09" });
    for (const puid of ["a b", "ä", "a/b", "a.b", "a\n"]) refuses("puid", { puid });
    takes({ content_id: { "EAN-13": "1234567890123" } });
    for (const content_id of [{ "EAN-13": "123" }, { EAN: "1234567890123" }, "1234567890123"])
      refuses("content_id", { content_id });
  });
});

describe("days", () => {
  test.each([
    ["content_date", "2000-01-01", "1999-12-31"],
    ["application_date", "2020-01-01", "2019-12-31"],
  ])("%s lies from %s to 2038-01-01", (field, first, before) => {
    takes({ content_date: "2000-01-01", [field]: first });
    takes({ [field]: "2038-01-01" });
    for (const day of [before, "2038-01-02", "2026-02-30", "01-06-2026", "2026-06-01T00:00:00Z"])
      refuses(field, { [field]: day });
  });

  test.each([
    ["end_date_visibility_restriction", { decision_visibility: ["DECISION_VISIBILITY_CONTENT_DISABLED"] }],
    ["end_date_monetary_restriction", { decision_monetary: "DECISION_MONETARY_SUSPENSION" }],
    ["end_date_service_restriction", {}],
    ["end_date_account_restriction", { decision_account: "DECISION_ACCOUNT_SUSPENDED" }],
  ])("%s does not lie before the measure, nor after 2038-01-01, nor without one", (field, beside) => {
    takes({ ...beside, [field]: "2026-06-01" });
    takes({ ...beside, [field]: "2038-01-01" });
    refuses(field, { ...beside, [field]: "2026-05-31" });
    refuses(field, { ...beside, [field]: "2038-01-02" });
    if (field !== "end_date_service_restriction") refuses(field, { [field]: "2026-06-01" });
  });
});

describe("what belongs together", () => {
  test.each([
    ["decision_visibility_other", { decision_visibility: ["DECISION_VISIBILITY_OTHER"] }],
    ["decision_monetary_other", { decision_monetary: "DECISION_MONETARY_OTHER" }],
    ["content_type_other", { content_type: ["CONTENT_TYPE_TEXT", "CONTENT_TYPE_OTHER"] }],
  ])("%s is needed where it belongs, and refused elsewhere", (field, beside) => {
    takes({ ...beside, [field]: "x" });
    refuses(field, beside);
    refuses(field, { [field]: "x" });
  });

  test("a ground brings its own fields, and not the other's", () => {
    refuses("illegal_content_explanation", { illegal_content_explanation: "x" });
    refuses("illegal_content_legal_ground", { illegal_content_legal_ground: "x" });
    const illegal = {
      decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
      illegal_content_legal_ground: "x",
      illegal_content_explanation: "x",
    };
    refuses("incompatible_content_ground", illegal);
    refuses("incompatible_content_illegal", { ...illegal, incompatible_content_illegal: "No" });
  });

  test("nobody is named as the source of what the provider found itself", () => {
    refuses("source_identity", { source_identity: "x" });
    takes({ source_identity: "x", source_type: "SOURCE_TRUSTED_FLAGGER" });
  });

  test("any one restriction is enough, none is not", () => {
    const none = { decision_provision: undefined };
    refuses("decision_visibility", none);
    takes({ ...none, decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"] });
    takes({ ...none, decision_monetary: "DECISION_MONETARY_TERMINATION" });
    takes({ ...none, decision_account: "DECISION_ACCOUNT_TERMINATED" });
  });
});

import { describe, expect, it } from "vitest";
import {
  caseConditions,
  caseCursor,
  claimableStatus,
  readCaseCursor,
  searchStatement,
  statusesOf,
} from "@/lib/domain/cases/rules";
import { caseFilterSchema } from "@/lib/domain/cases/schema";

const ID = "0193b2c4-0000-7000-8000-000000000001";

describe("case filter", () => {
  it("reads lists from a query string, comma-separated or repeated", () => {
    expect(caseFilterSchema.parse({ status: "open,escalated" }).status).toEqual(["open", "escalated"]);
    expect(caseFilterSchema.parse({ status: ["open", "decided"] }).status).toEqual(["open", "decided"]);
    expect(caseFilterSchema.safeParse({ status: "opened" }).success).toBe(false);
  });

  it("asks for open cases unless view or status say otherwise, and a status goes before the view's own", () => {
    expect(statusesOf({})).toEqual(["open"]);
    expect(statusesOf({ view: "escalated" })).toEqual(["escalated"]);
    expect(statusesOf({ view: "escalated", status: ["open"] })).toEqual(["open"]);
    expect(claimableStatus({ view: "mine" })).toBe("open");
    expect(claimableStatus({ status: ["decided", "snoozed"] })).toBe("snoozed");
    expect(claimableStatus({ view: "decided" })).toBeNull();
  });

  it("never puts a value into the statement itself", () => {
    const values: unknown[] = [];
    const hostile = "'; DROP TABLE cases; --";
    const conditions = caseConditions({ q: hostile, language: ["en"], minValue: 5, assignee: "me" }, null, values);
    expect(conditions.join(" ")).not.toContain("DROP");
    expect(values).toContain(hostile);
    const search = searchStatement(hostile, ["open"]);
    expect(search.text).not.toContain("DROP");
    expect(search.values).toContain(hostile);
  });
});

describe("case cursor", () => {
  it("comes back as it was given", () => {
    const at = new Date("2026-11-21T03:04:05.678Z");
    expect(readCaseCursor(caseCursor("oldest", at, ID), "oldest")).toEqual({ key: at.toISOString(), id: ID });
    expect(readCaseCursor(caseCursor("priority", -15063.456789, ID), "priority").key).toBe("-15063.456789");
    expect(readCaseCursor(caseCursor("priority", 1.5e-7, ID), "priority").key).toBe("1.5e-7");
  });

  it("is refused under another sort, and when it is no cursor of ours", () => {
    const cursor = caseCursor("priority", 3, ID);
    for (const [text, sort] of [
      [cursor, "due"],
      ["bm9uc2Vuc2U", "priority"],
      [caseCursor("priority", "0; DROP", ID), "priority"],
      [caseCursor("priority", 3, "no-id"), "priority"],
    ] as const) {
      expect(() => readCaseCursor(text, sort)).toThrowError(expect.objectContaining({ code: "invalid_input" }));
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseColumns, csvCell, plainCell } from "@/lib/domain/datasets/rules";

describe("chooseColumns", () => {
  it("gives every column when none is named, and the named ones in their order", () => {
    expect(chooseColumns("cases", undefined).map((column) => column.name)).toContain("opened_at");
    expect(chooseColumns("cases", ["status", "id"]).map((column) => column.name)).toEqual(["status", "id"]);
  });

  it("names each column that is unknown or doubled", () => {
    expect(() => chooseColumns("cases", ["id", "password_hash", "id"])).toThrowError(
      expect.objectContaining({
        code: "invalid_input",
        errors: [
          { path: "columns.1", message: "no column password_hash" },
          { path: "columns.2", message: "id is named twice" },
        ],
      }),
    );
  });
});

describe("csvCell", () => {
  it("keeps text that a spreadsheet would run from running, and leaves numbers alone", () => {
    expect(csvCell('=HYPERLINK("x")', "text")).toBe('\'=HYPERLINK("x")');
    expect(csvCell("+1 2••", "text")).toBe("'+1 2••");
    expect(csvCell(-3, "integer")).toBe("-3");
    expect(csvCell("-12.50", "decimal")).toBe("-12.50");
  });

  it("never lets a text cell begin like a formula", () => {
    fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r\n]/.test(csvCell(text, "text"))));
  });

  it("writes times in UTC, days without a time, lists with spaces, nothing for null", () => {
    const at = new Date("2026-11-21T03:04:05.678Z");
    expect(csvCell(at, "time")).toBe("2026-11-21T03:04:05.678Z");
    expect(csvCell(at, "date")).toBe("2026-11-21");
    expect(csvCell(["contact_info", "scam_script"], "list")).toBe("contact_info scam_script");
    expect(csvCell("{warn,restrict}", "list")).toBe("warn restrict");
    expect(csvCell(null, "text")).toBe("");
  });
});

describe("plainCell", () => {
  it("keeps every digit of a decimal", () => {
    expect(plainCell("123456789012.34", "decimal")).toBe("123456789012.34");
  });
});

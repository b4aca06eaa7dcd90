import { describe, expect, it } from "vitest";
import { csvText } from "@/components/ui/csv";

describe("csvText", () => {
  it("quotes separators, quotes and line ends, and leaves other texts alone", () => {
    expect(csvText([["a,b", 'say "x"', "two\nlines", "plain"]])).toBe('"a,b","say ""x""","two\nlines",plain\r\n');
  });

  it("keeps a text that a spreadsheet would run as text, and negative numbers as numbers", () => {
    expect(csvText([["=1+1", "@x", "-5", -5, null]])).toBe("'=1+1,'@x,'-5,-5,\r\n");
  });
});

import { describe, expect, it } from "vitest";
import { piecesOf, readingsOf } from "@/components/evidence/pieces";
import type { SignalView } from "@/lib/domain/conversations/schema";

type Span = SignalView["spans"][number];

const span = (
  contentId: string,
  start: number,
  end: number,
  decoded: string | null,
  parts: Span["parts"] = [],
): Span => ({
  contentId,
  start,
  end,
  decoded,
  parts,
  page: null,
  box: null,
});

const texts: Record<string, string> = { a: "two one two, five", b: "plain 212" };
const textOf = (id: string) => texts[id] ?? null;

describe("what a disguise says", () => {
  it("is shown piece by piece where the detector tells it so, else as a whole", () => {
    expect(piecesOf({ spans: [span("a", 0, 11, null)] }, textOf)).toEqual([{ text: "two one two", decoded: null }]);
    const parted = span("a", 0, 11, "2one two", [{ start: 0, end: 3, decoded: "2" }]);
    expect(piecesOf({ spans: [parted] }, textOf)).toEqual([{ text: "two", decoded: "2" }]);
  });

  it("is told in one line as it is written and as it reads", () => {
    const parts = [{ start: 0, end: 11, decoded: "212" }];
    expect(readingsOf({ spans: [span("a", 0, 11, "212", parts)] }, textOf)).toEqual([
      { text: "two one two", decoded: "212" },
    ]);
  });

  it("is nothing where the text stands plainly", () => {
    expect(readingsOf({ spans: [span("b", 6, 9, null), span("b", 6, 9, "212")] }, textOf)).toEqual([]);
  });

  it("reads each stretch in the text it stands in, and leaves out a text that is not at hand", () => {
    const spans = [span("a", 0, 3, "2"), span("b", 0, 5, "p1ain"), span("elsewhere", 0, 3, "1")];
    expect(readingsOf({ spans }, textOf)).toEqual([
      { text: "two", decoded: "2" },
      { text: "plain", decoded: "p1ain" },
    ]);
    expect(piecesOf({ spans }, textOf)).toHaveLength(2);
  });
});

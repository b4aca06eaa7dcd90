import { describe, expect, it } from "vitest";
import { hideMissed, withMissed } from "@/components/missed/missed-marks";
import type { ContentView } from "@/lib/domain/conversations/schema";
import type { MissedSpanView } from "@/lib/domain/verdicts/schema";

const content = (id: string, text: string, revision = 1) =>
  ({ id, text, revision, signals: [], otherRevisions: [] }) as unknown as ContentView;
const mark = (contentId: string, start: number, masked: string, revision = 1): MissedSpanView => ({
  id: `mark-${contentId}-${start}`,
  contentId,
  revision,
  start,
  end: start + masked.length,
  kind: "handle",
  masked,
  note: "",
  by: { id: "u", name: "Ada" },
  at: "2026-11-21T10:00:00.000Z",
});

describe("what a person marked", () => {
  it("is hidden in the text it was marked in, which stays as long", () => {
    const [first, second] = hideMissed(
      [content("a", "ask for hans_91 now"), content("b", "hans_91")],
      [mark("a", 8, "h•••_•1"), mark("b", 0, "h•••_•1", 2)],
    );
    expect(first?.text).toBe("ask for h•••_•1 now");
    // Of another revision than the one shown it says nothing.
    expect(second?.text).toBe("hans_91");
  });

  it("hides no less than was hidden", () => {
    expect(hideMissed([content("a", "•bc")], [mark("a", 0, "a•c")])[0]?.text).toBe("••c");
  });

  it("stands among the marks, told as a person's", () => {
    const marks = withMissed(new Map(), [content("a", "ask for hans_91")], [mark("a", 8, "h•••_•1")], new Map());
    expect(marks.get("a")).toMatchObject([
      { start: 8, end: 15, data: { signal: { kind: "handle", value: null }, standing: { kind: "missed" } } },
    ]);
  });
});

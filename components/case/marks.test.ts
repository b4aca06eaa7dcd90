import { describe, expect, it } from "vitest";
import { caseMarks } from "@/components/case/marks";
import type { ContentView, SignalView } from "@/lib/domain/conversations/schema";

const signal = (id: string, spans: [string, number, number][], flagged = true): SignalView => ({
  id,
  kind: "phone",
  spans: spans.map(([contentId, start, end]) => ({
    contentId,
    start,
    end,
    decoded: null,
    parts: [],
    page: null,
    box: null,
  })),
  value: "+1 212 555 •••2",
  score: 0.97,
  reasons: [],
  obfuscations: [],
  script: null,
  detector: { name: "phone", version: "1" },
  flag: flagged ? { id: "f", violation: "contact_info", rule: "CON-1", clause: "3.1" } : null,
  standing: { kind: flagged ? "flagged" : "allowed" },
});

const content = (id: string, signals: SignalView[]): ContentView => ({
  id,
  authorId: "a",
  counterpartId: null,
  parentId: null,
  surface: "message",
  phase: "none",
  occurredAt: "2026-11-16T09:12:00Z",
  text: "two one two, five five five",
  revision: 1,
  flagged: true,
  source: "evidence",
  state: "current",
  judged: true,
  signals,
  stances: [],
  attachments: [],
  file: null,
  otherRevisions: [],
  position: id,
  gapBefore: false,
});

describe("marks of a case", () => {
  it("stand in every content over which a value was split", () => {
    const split = signal("s", [
      ["a", 0, 11],
      ["b", 0, 3],
    ]);
    const { marks, order } = caseMarks([content("a", []), content("b", [split])], new Map());
    expect(marks.get("a")?.[0]?.end).toBe(11);
    expect(marks.get("b")?.[0]?.end).toBe(3);
    expect(order).toEqual([{ signalId: "s", contentId: "a" }]);
  });

  it("are read in the order of the text; what is allowed here is marked and not counted", () => {
    const first = signal("first", [["a", 0, 5]]);
    const second = signal("second", [["a", 13, 17]]);
    const allowed = signal("allowed", [["a", 20, 25]], false);
    const { marks, order } = caseMarks([content("a", [second, allowed, first])], new Map());
    expect(order.map((each) => each.signalId)).toEqual(["first", "second"]);
    expect(marks.get("a")).toHaveLength(3);
  });
});

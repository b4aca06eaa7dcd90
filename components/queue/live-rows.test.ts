import { expect, test } from "vitest";
import { drawOver } from "@/components/queue/live-rows";
import type { LiveCase } from "@/components/stream/desk-stream";
import type { CaseRow } from "@/lib/domain/cases/schema";

const row = { id: "a", status: "open", claim: null } as CaseRow;
const by = { id: "b", name: "Ben" };
const at = "2026-11-01T10:00:00.000Z";
const heard = (over: Partial<LiveCase>) =>
  new Map<string, LiveCase>([
    ["a", { id: "a", version: 1, status: "open", claim: null, news: [], heardAt: 100, ...over }],
  ]);

test("a claim by somebody else is drawn over the row in its place", () => {
  const claim = { by, expiresAt: at };
  expect(drawOver([row], heard({ claim }), () => 50).rows).toEqual([{ ...row, claim }]);
});

test("what was read after the news stays as it was read", () => {
  expect(drawOver([row], heard({ claim: { by, expiresAt: at } }), () => 150).rows).toEqual([row]);
});

test("a row that somebody decided says who", () => {
  const news = [{ type: "decision.made", by, at }];
  const drawn = drawOver([row], heard({ status: "decided", news }), () => 50);
  expect(drawn.rows[0]!.status).toBe("decided");
  expect(drawn.decidedBy.get("a")).toBe("Ben");
  expect(drawOver([{ ...row, status: "decided" }], heard({ status: "decided", news }), () => 50).decidedBy.size).toBe(
    0,
  );
});

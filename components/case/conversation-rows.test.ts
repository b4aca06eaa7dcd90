import { describe, expect, it } from "vitest";
import { bands, conversationRows, type PhaseStretch } from "@/components/case/conversation-rows";
import type { Phase } from "@/lib/policy/types";

const content = (id: string, occurredAt: string, phase: Phase) => ({ id, occurredAt, phase });
const dayOf = (iso: string) => iso.slice(0, 10);

const PHASES: PhaseStretch[] = [
  { phase: "none", from: null, to: "2026-11-18T14:02:00Z" },
  { phase: "offer", from: "2026-11-18T14:02:00Z", to: "2026-11-19T10:15:00Z" },
  { phase: "active", from: "2026-11-19T10:15:00Z", to: null },
];

const said = (rows: ReturnType<typeof conversationRows>) =>
  rows.map((row) => (row.kind === "boundary" ? `| ${row.before}>${row.phase} ${row.at ?? "?"}` : row.key));

describe("conversation rows", () => {
  it("puts each boundary between the message before it and the message after it", () => {
    const rows = conversationRows(
      [
        content("a", "2026-11-16T09:12:00Z", "none"),
        content("b", "2026-11-18T14:06:00Z", "offer"),
        content("c", "2026-11-19T11:40:00Z", "active"),
      ],
      PHASES,
      dayOf,
    );
    expect(said(rows)).toEqual([
      "a",
      "| none>offer 2026-11-18T14:02:00Z",
      "b",
      "| offer>active 2026-11-19T10:15:00Z",
      "c",
    ]);
  });

  it("draws no boundary before the first message that is shown", () => {
    const rows = conversationRows([content("c", "2026-11-19T11:40:00Z", "active")], PHASES, dayOf);
    expect(said(rows)).toEqual(["c"]);
  });

  it("draws the boundary that comes after the last message", () => {
    const rows = conversationRows([content("b", "2026-11-18T14:06:00Z", "offer")], PHASES, dayOf);
    expect(said(rows)).toEqual(["b", "| offer>active 2026-11-19T10:15:00Z"]);
  });

  it("still separates messages whose phases differ where the history names no time", () => {
    const rows = conversationRows(
      [content("a", "2026-11-16T09:12:00Z", "none"), content("b", "2026-11-16T09:20:00Z", "active")],
      [],
      dayOf,
    );
    expect(said(rows)).toEqual(["a", "| none>active ?", "b"]);
  });

  it("names the day only on its first message", () => {
    const rows = conversationRows(
      [
        content("a", "2026-11-16T09:12:00Z", "none"),
        content("b", "2026-11-16T09:20:00Z", "none"),
        content("c", "2026-11-17T09:20:00Z", "none"),
      ],
      [],
      dayOf,
    );
    expect(rows.map((row) => row.kind === "content" && row.newDay)).toEqual([true, false, true]);
  });

  it("groups neighbours of one phase into one band", () => {
    const rows = conversationRows(
      [
        content("a", "2026-11-16T09:12:00Z", "none"),
        content("b", "2026-11-16T09:20:00Z", "none"),
        content("c", "2026-11-18T14:06:00Z", "offer"),
      ],
      PHASES.slice(0, 2),
      dayOf,
    );
    expect(bands(rows).map((group) => group.length)).toEqual([2, 1, 1]);
  });
});

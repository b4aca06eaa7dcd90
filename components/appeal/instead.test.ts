import { describe, expect, it } from "vitest";
import {
  abilitiesInstead,
  actionsOf,
  badgesToKeep,
  daysInstead,
  kindsInstead,
  NOTHING,
  standingOf,
} from "@/components/appeal/instead";

const NOW = new Date("2026-06-26T10:00:00Z");
const LISTED = [1, 3, 7, 14, null];

type Measure = Parameters<typeof standingOf>[0][number];
const measure = (kind: Measure["kind"], over: Partial<Measure> = {}): Measure => ({
  id: kind,
  kind,
  state: "active",
  badge: kind === "strip_badge" ? "Top Rated" : null,
  abilities: kind === "restrict" ? ["propose"] : [],
  durationDays: kind === "warn" ? null : 7,
  endsAt: kind === "warn" ? null : "2026-07-01T22:00:00Z",
  awaitsApproval: false,
  ...over,
});
const stands = (measures: Measure[], mayApprove = true) => standingOf(measures, mayApprove, NOW);
const open = { durationDays: null, endsAt: null };

describe("what takes the place of measures", () => {
  it("is never harsher than what stands", () => {
    expect(kindsInstead(stands([measure("restrict")]))).toEqual(["none", "warn", "restrict"]);
    expect(kindsInstead(stands([measure("warn"), measure("suspend")]))).toEqual([
      "none",
      "warn",
      "restrict",
      "suspend",
    ]);
    expect(kindsInstead(stands([measure("warn")]))).toEqual(["none", "warn"]);
    expect(kindsInstead([])).toEqual(["none"]);
    expect(stands([measure("suspend", { state: "expired" }), measure("warn")])).toHaveLength(1);
  });

  it("is never longer than what is left, whatever its kind", () => {
    const suspended = stands([measure("suspend")]);
    expect(daysInstead(suspended, "suspend", LISTED)).toEqual([1, 3, 5]);
    expect(daysInstead(suspended, "restrict", LISTED)).toEqual([1, 3, 5]);
    expect(daysInstead(stands([measure("suspend", open)]), "restrict", LISTED)).toEqual(LISTED);
    expect(daysInstead(stands([measure("suspend", { endsAt: null })]), "suspend", LISTED)).toEqual([1, 3, 7]);
    expect(kindsInstead(stands([measure("suspend", { endsAt: "2026-06-26T20:00:00Z" })]))).toEqual(["none", "warn"]);
  });

  it("takes nothing that was not taken", () => {
    expect(abilitiesInstead(stands([measure("restrict")]), ["propose", "withdraw"])).toEqual(["propose"]);
    expect(abilitiesInstead(stands([measure("suspend")]), ["propose", "withdraw"])).toEqual(["propose", "withdraw"]);
  });

  it("rests on nothing that waits for a second person, for whoever may not be that person", () => {
    const waiting = [measure("suspend", { state: "pending_approval", awaitsApproval: true, endsAt: null })];
    expect(kindsInstead(stands(waiting))).toEqual(["none", "warn", "restrict", "suspend"]);
    expect(kindsInstead(stands(waiting, false))).toEqual(["none"]);
    expect(kindsInstead(stands([...waiting, measure("restrict")], false))).toEqual(["none", "warn", "restrict"]);
  });

  it("is told as the API takes it, with the badges that are kept for the days they have left", () => {
    expect(actionsOf(NOTHING, [])).toEqual([]);
    const stripped = stands([measure("strip_badge"), measure("strip_badge", { id: "open", badge: "Gold", ...open })]);
    expect(actionsOf({ kind: "warn", days: 3, abilities: ["propose"] }, badgesToKeep(stripped))).toEqual([
      { kind: "strip_badge", badge: "Top Rated", durationDays: 5 },
      { kind: "strip_badge", badge: "Gold", durationDays: null },
      { kind: "warn" },
    ]);
    expect(badgesToKeep(stands([measure("strip_badge", { endsAt: "2026-06-26T20:00:00Z" })]))).toEqual([]);
    expect(actionsOf({ kind: "restrict", days: 3, abilities: ["propose"] }, [])).toEqual([
      { kind: "restrict", abilities: ["propose"], durationDays: 3 },
    ]);
  });
});

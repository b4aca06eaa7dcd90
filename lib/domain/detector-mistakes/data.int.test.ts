import { beforeAll, describe, expect, it } from "vitest";
import { missedPlaceSchema, mistakeSchema } from "@/lib/domain/detector-insights/schema";
import { listMissedPlaces, listMistakes } from "@/lib/domain/detector-mistakes/data";
import { judgeSignal, markMissed, withdrawMissed } from "@/lib/domain/verdicts/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent, makeSignal } from "@/prisma/seed/factories/conversation";
import { callOf, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
let ada: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
});

/** A case whose text holds an address and a handle that nobody found. */
async function flagged(score: number) {
  const account = await makeAccount();
  const kase = await makeCase({ accountId: account.id, language: "en" });
  const content = await makeContent({
    authorId: account.id,
    conversationId: kase.subjectId,
    text: "Please write to a.long.name@example.org or ask for hans_91",
  });
  const made = await makeSignal(content, "email", "a.long.name@example.org", "a.long.name@example.org");
  await database.owner.query("UPDATE signals SET score = $2 WHERE id = $1", [made.id, score]);
  await flagContent(kase, content, [{ ...made, score }]);
  return { kase, content, signal: made };
}

describe("the worst mistakes of the week", () => {
  it("are those that people called wrong, the most confident first, with their masked line", async () => {
    const at = new Date("2026-06-10T10:00:00Z");
    const [low, high, old, right] = [
      await flagged(0.41),
      await flagged(0.97),
      await flagged(0.99),
      await flagged(0.98),
    ];
    const say = (one: typeof low, verdict: "right" | "wrong", when: Date) =>
      judgeSignal(callOf(ada, when), one.signal.id, {
        verdict,
        caseId: one.kase.id,
        ...(verdict === "wrong" ? { actualKind: "none" as const } : {}),
      });
    await say(low, "wrong", at);
    await say(high, "wrong", at);
    await say(old, "wrong", new Date("2026-06-02T10:00:00Z"));
    await say(right, "right", at);
    // Marked beside it: masked in the line as well.
    await markMissed(callOf(ada, at), high.kase.id, {
      contentId: high.content.externalId,
      start: high.content.text.indexOf("hans_91"),
      end: high.content.text.length,
      kind: "handle",
    });
    const found = await listMistakes({ to: "2026-06-12" }, at);
    expect(found.map((one) => mistakeSchema.parse(one))).toEqual(found);
    expect(found.map((one) => [one.caseId, one.score, one.actualKind, one.basis])).toEqual([
      [high.kase.id, 0.97, "none", "verdict"],
      [low.kase.id, 0.41, "none", "verdict"],
    ]);
    const { line } = found[0]!;
    expect(line!.text.slice(line!.start, line!.end)).toMatch(/^a[•.]+@example\.org$/);
    expect(line!.text).not.toMatch(/long\.name|hans/);
    expect(line!.text).toMatch(/^Please write to a/);
    expect(await listMistakes({ to: "2026-06-12", kind: "phone" }, at)).toEqual([]);
    expect(await listMistakes({ to: "2026-06-12", language: "en" }, at)).toHaveLength(2);
  });

  it("show the stretch alone where the case keeps no copy of its text", async () => {
    const at = new Date("2026-07-10T10:00:00Z");
    const one = await flagged(0.9);
    await judgeSignal(callOf(ada, at), one.signal.id, { verdict: "wrong", caseId: one.kase.id });
    await database.owner.query("DELETE FROM evidence WHERE case_id = $1", [one.kase.id]);
    const [found] = await listMistakes({ to: "2026-07-12" }, at);
    expect(found!.line!.text).toMatch(/^a[•.]+@example\.org$/);
    await database.owner.query("UPDATE contents SET deleted_at = now() WHERE id = $1", [one.content.id]);
    expect((await listMistakes({ to: "2026-07-12" }, at))[0]).toMatchObject({ line: null, contentId: null });
    await database.owner.query("UPDATE contents SET deleted_at = NULL WHERE id = $1", [one.content.id]);
    await database.owner.query("DELETE FROM signals WHERE id = $1", [one.signal.id]);
    expect((await listMistakes({ to: "2026-07-12" }, at))[0]).toMatchObject({ line: null, contentId: null });
  });
});

describe("what was missed", () => {
  it("is listed masked, newest first, until it is taken back", async () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 7, 10, 10, minute));
    const one = await flagged(0.9);
    const start = one.content.text.indexOf("hans_91");
    const mark = (minute: number) =>
      markMissed(callOf(ada, at(minute)), one.kase.id, {
        contentId: one.content.externalId,
        start,
        end: start + 7,
        kind: "handle",
      });
    const first = await mark(1);
    const second = await mark(2);
    const listed = await listMissedPlaces({ from: "2026-08-10", to: "2026-08-10" }, at(5));
    expect(listed.map((place) => missedPlaceSchema.parse(place))).toEqual(listed);
    expect(listed.map((place) => place.id)).toEqual([second.id, first.id]);
    expect(listed[0]).toMatchObject({ kind: "handle", language: "en", by: { name: "Ada" }, detectorVersion: "test" });
    const { line } = listed[0]!;
    expect(line!.text.slice(line!.start, line!.end)).toBe("h•••_•1");
    await withdrawMissed(callOf(ada, at(3)), second.id);
    expect(await listMissedPlaces({ from: "2026-08-10", to: "2026-08-10" }, at(5))).toHaveLength(1);
    expect(await listMissedPlaces({ from: "2026-08-10", to: "2026-08-10", kind: "email" }, at(5))).toEqual([]);
  });
});

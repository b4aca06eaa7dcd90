import { beforeAll, describe, expect, test } from "vitest";
import { getAccountView } from "@/lib/domain/accounts/data";
import { accountViewSchema, type TimelineEntry, timelinePageSchema } from "@/lib/domain/accounts/schema";
import { addNote } from "@/lib/domain/notes/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import {
  contentId,
  firstPolicy,
  minute,
  named,
  pair,
  send,
  settle,
  staffCall,
  told,
} from "@/lib/domain/testing/marketplace";
import { getAccountTimeline } from "@/lib/domain/timeline/data";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
beforeAll(firstPolicy);

const CONTACT = "Write to maria.keller@example.org or call +1 212 555 0142";
const actor = staffCall(newId()).actor;

describe("the account's view", () => {
  test("shows contracts with their phases, cases, and reported beside effective state", async () => {
    const p = pair();
    await send(
      ...p.describe,
      told.account({ id: p.freelancer, kind: "freelancer", badges: ["Top Rated"], status: "active", plan: "plus" }, 1),
      p.says("freelancer", CONTACT, 5),
      p.contract("offer", 10, { value: { amount: 1200.5, currency: "eur" } }),
      p.contract("active", 20),
      told.report({ id: named("rp"), reporterId: p.client, accountId: p.freelancer, category: "other" }, 30),
    );
    await settle();
    const view = await getAccountView(actor, p.freelancer, new Date());
    expect(accountViewSchema.parse(view)).toEqual(view);
    expect(view).toMatchObject({
      displayName: "Freelancer",
      plan: "plus",
      reported: { status: "active", badges: ["Top Rated"] },
      effective: { status: "active", badges: ["Top Rated"], restrictions: [] },
      reports: { against: 1, by: 0 },
      strikeTotal: 0,
      allowed: { report: true },
    });
    expect(view.contracts).toMatchObject([
      {
        counterpart: { id: p.client, displayName: "Client" },
        value: { amount: 1200.5, currency: "EUR" },
        phase: "active",
        phases: [
          { phase: "none", from: null, to: minute(10) },
          { phase: "offer", from: minute(10), to: minute(20) },
          { phase: "active", from: minute(20), to: null },
        ],
      },
    ]);
    expect(view.cases.map((one) => one.violations).sort()).toEqual([[], ["contact_info"]]);
  });

  test("is not there for an account the desk has never seen", async () => {
    await expect(getAccountView(actor, named("nobody"), new Date())).rejects.toMatchObject({ code: "not_found" });
    await expect(getAccountTimeline(named("nobody"), { limit: 5 })).rejects.toMatchObject({ code: "not_found" });
  });
});

test("the reason of a decision stands in the words of its policy, in the view and in the timeline", async () => {
  const { account } = await decidedCase(await makeStaff("moderator", "Ines"), { violations: [] });
  const reason = { en: "Nothing wrong: flagged by mistake", es: "Sin infracción: marcado por error" };
  const told = { reasonCode: "false_positive", reason };
  const view = await getAccountView(actor, account.id, new Date());
  expect(accountViewSchema.parse(view).decisions).toMatchObject([told]);
  const timeline = await getAccountTimeline(account.id, { limit: 5, kinds: ["decision"] });
  expect(timelinePageSchema.parse(timeline)).toEqual(timeline);
  expect(timeline.items).toMatchObject([told]);
});

describe("the timeline by kind", () => {
  test("shows only content in which something was found, and that there are notes without their words", async () => {
    const p = pair();
    await send(...p.describe, p.says("freelancer", "Good morning", 4), p.says("freelancer", CONTACT, 5));
    await settle();
    const author = newId();
    await database.owner.query(
      "INSERT INTO users (id, email, name, role, password_hash) VALUES ($1, $2, 'Aiko Sato', 'moderator', 'none')",
      [author, `${author}@docket.test`],
    );
    await addNote(staffCall(author), { kind: "account", id: p.freelancer }, { body: "A sentence for staff" });
    const of = async (...kinds: TimelineEntry["kind"][]) =>
      (await getAccountTimeline(p.freelancer, { limit: 20, kinds })).items;
    expect(await of("content")).toHaveLength(2);
    const found = (await getAccountTimeline(p.freelancer, { limit: 20, kinds: ["signal"] })).items;
    expect(found).toMatchObject([
      { kind: "content", signals: expect.arrayContaining([expect.objectContaining({ kind: "email" })]) },
    ]);
    const notes = await of("note");
    expect(notes).toMatchObject([{ kind: "note", author: "Aiko Sato", erased: false }]);
    expect(JSON.stringify(await getAccountTimeline(p.freelancer, { limit: 50 }))).not.toContain("A sentence for staff");
    expect(timelinePageSchema.parse({ items: notes, nextCursor: null }).items).toEqual(notes);
  });
});

describe("the timeline", () => {
  test("shows that a deleted text was there and what kind was found in it, and no more; the one beside it stays", async () => {
    const p = pair();
    const [gone, stays] = [p.says("freelancer", CONTACT, 5), p.says("freelancer", CONTACT, 6)];
    await send(...p.describe, gone, stays);
    await settle();
    await send(told.remove(contentId(gone), 7));
    const { items } = await getAccountTimeline(p.freelancer, { limit: 20, kinds: ["content"] });
    expect(items).toMatchObject([
      { deleted: false, text: expect.stringContaining("Write to m") },
      { deleted: true, text: "" },
    ]);
    const said = items.map((item) => ("signals" in item ? item.signals : []).map(({ kind, value }) => [kind, value]));
    expect(said[0]).toEqual(
      expect.arrayContaining([
        ["email", expect.any(String)],
        ["phone", expect.any(String)],
      ]),
    );
    expect(said[1]).toEqual(said[0]!.map(([kind]) => [kind, null]));
  });

  test("pages through everything once, newest first, masked", async () => {
    const p = pair();
    const lines = Array.from({ length: 9 }, (_, index) =>
      p.says("freelancer", `line ${index}`, 40 + Math.floor(index / 3)),
    );
    await send(
      ...p.describe,
      p.says("freelancer", CONTACT, 5),
      p.contract("offer", 10),
      p.contract("active", 20),
      ...lines,
      told.report({ id: named("rp"), accountId: p.freelancer, category: "other" }, 30),
    );
    await settle();
    const entries: TimelineEntry[] = [];
    let before: string | undefined;
    do {
      const page = await getAccountTimeline(p.freelancer, { before, limit: 4 });
      expect(timelinePageSchema.parse(page)).toEqual(page);
      entries.push(...page.items);
      before = page.nextCursor ?? undefined;
    } while (before);
    expect(entries.map((entry) => entry.at)).toEqual(
      entries
        .map((entry) => entry.at)
        .sort()
        .reverse(),
    );
    expect(new Set(entries.map((entry) => `${entry.kind} ${entry.id}`)).size).toBe(entries.length);
    const kinds = entries.map((entry) => entry.kind);
    expect(kinds.filter((kind) => kind === "content")).toHaveLength(10);
    expect(kinds.filter((kind) => kind === "contract")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "case_opened")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "report")).toHaveLength(1);
    const only = await getAccountTimeline(p.freelancer, { limit: 50, kinds: ["case_opened", "contract"] });
    expect(only.items).toEqual(entries.filter((entry) => entry.kind === "case_opened" || entry.kind === "contract"));
    expect(JSON.stringify(entries)).not.toMatch(/maria\.keller|212 555 0142/);
    expect(entries.find((entry) => entry.kind === "content" && entry.signals.length > 0)).toMatchObject({
      phase: "none",
    });
  });

  test("hides what detection has not looked at", async () => {
    const p = pair();
    await send(...p.describe, p.says("freelancer", CONTACT, 5));
    const { items } = await getAccountTimeline(p.freelancer, { limit: 5 });
    expect(items).toMatchObject([{ kind: "content", text: null, phase: null }]);
    await database.owner.query("DELETE FROM detection_queue WHERE key = $1", [p.talk]);
  });

  test("refuses a cursor of another list", async () => {
    const p = pair();
    await send(...p.describe);
    await expect(getAccountTimeline(p.client, { before: "bm9wZQ", limit: 5 })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});

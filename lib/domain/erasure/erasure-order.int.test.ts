import { beforeAll, describe, expect, it, vi } from "vitest";
import { addStaff, askJson, type Staff } from "@/lib/api/testing/desk";
import { contentId, firstPolicy, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

let admin: Staff;
beforeAll(async () => {
  await firstPolicy();
  admin = await addStaff("admin");
});

const erase = (id: string) => askJson("POST", `/accounts/${id}/erase`, { as: admin, body: { reason: "Asked" } });

async function waiting(n: number): Promise<void> {
  await vi.waitFor(async () => {
    const locks = await rows<{ n: number }>(
      "SELECT count(DISTINCT pid)::int AS n FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()",
    );
    expect(locks[0]!.n).toBeGreaterThanOrEqual(n);
  }, 30_000);
}

/**
 * Lets `write` do all it does but leave its audit event, has the account erased meanwhile, and then lets both end: what
 * was written of the account before it went must not outlive it.
 */
async function beside(accountId: string, write: () => Promise<unknown>): Promise<void> {
  const gate = await database.owner.connect();
  try {
    await gate.query("BEGIN; LOCK TABLE audit_events IN SHARE ROW EXCLUSIVE MODE");
    const writing = write();
    await waiting(1);
    const erasing = erase(accountId);
    await waiting(2);
    await gate.query("COMMIT");
    await writing;
    expect((await erasing).status).toBe(200);
  } finally {
    await gate.query("ROLLBACK");
    gate.release();
  }
}

describe("an erasure beside a write that began before it", () => {
  it("reaches the copies that a report makes of it as a neighbour, and the case's own words", async () => {
    const p = pair();
    const said = p.says("freelancer", "Send it to the office", 3);
    await send(...p.describe, p.says("client", "My secret is the copper kettle", 2), said);
    await settle();
    const id = `r-${p.talk}`;
    await beside(p.client, () =>
      send(told.report({ id, accountId: p.freelancer, contentId: contentId(said), category: "other" }, 4)),
    );
    const copies = await rows<{ author_id: string; text: string }>(
      "SELECT e.author_id, e.text FROM evidence e JOIN reports r ON r.case_id = e.case_id WHERE r.id = $1 ORDER BY e.occurred_at",
      [id],
    );
    expect(copies).toEqual([
      { author_id: p.client, text: "•".repeat("My secret is the copper kettle".length) },
      { author_id: p.freelancer, text: "Send it to the office" },
    ]);
    expect(await rows("SELECT FROM cases WHERE search_text LIKE '%copper kettle%'")).toEqual([]);
  });

  it("reaches what an edit keeps of the text before it", async () => {
    const p = pair();
    const said = p.says("freelancer", "My secret is the copper lantern", 2);
    await send(...p.describe, said);
    await settle();
    await beside(p.freelancer, () => send(told.edit(contentId(said), "Never mind", 3)));
    const kept = await rows<{ text: string }>(
      "SELECT v.text FROM content_revisions v JOIN contents c ON c.id = v.content_id WHERE c.external_id = $1",
      [contentId(said)],
    );
    expect(kept).toEqual([{ text: "•".repeat("My secret is the copper lantern".length) }]);
  });

  it("reaches what is found in a text that came in line after it looked who is judging", async () => {
    const p = pair();
    const said = p.says("freelancer", "Hello", 2);
    await send(...p.describe, said);
    await settle();
    const slow = await database.owner.connect();
    try {
      // As a long writer about the account: the erasure is past the line and waits for it.
      await slow.query("BEGIN");
      await slow.query("SELECT FROM accounts WHERE id = $1 FOR KEY SHARE", [p.freelancer]);
      const erasing = erase(p.freelancer);
      await waiting(1);
      await send(told.edit(contentId(said), "Write to copper.kettle@example.org", 3));
      await slow.query("LOCK TABLE assessments IN SHARE ROW EXCLUSIVE MODE");
      const judging = settle();
      await waiting(2);
      await slow.query("COMMIT");
      await judging;
      expect((await erasing).status).toBe(200);
    } finally {
      await slow.query("ROLLBACK");
      slow.release();
    }
    expect(await rows("SELECT FROM account_contacts WHERE account_id = $1", [p.freelancer])).toEqual([]);
    const values = "SELECT FROM signals s JOIN contents c ON c.id = s.content_id WHERE c.author_id = $1";
    expect((await rows(values, [p.freelancer])).length).toBeGreaterThan(0);
    expect(
      await rows(`${values} AND (s.masked_value IS NOT NULL OR s.value_hash IS NOT NULL)`, [p.freelancer]),
    ).toEqual([]);
  });

  it("keeps no two writers of the same account from each other", async () => {
    const p = pair();
    const said = p.says("freelancer", "Hello", 2);
    await send(...p.describe, said);
    const other = await database.owner.connect();
    try {
      await other.query("BEGIN");
      await other.query("SELECT FROM accounts WHERE id = $1 FOR KEY SHARE", [p.freelancer]);
      await send(
        told.account({ id: p.freelancer, kind: "freelancer", displayName: "Renamed" }, 5),
        told.edit(contentId(said), "Hello there", 5),
        told.report({ id: `r-${p.talk}`, accountId: p.freelancer, contentId: contentId(said), category: "other" }, 6),
      );
      await settle();
    } finally {
      await other.query("ROLLBACK");
      other.release();
    }
    expect(await rows("SELECT display_name FROM accounts WHERE id = $1", [p.freelancer])).toEqual([
      { display_name: "Renamed" },
    ]);
  });
});

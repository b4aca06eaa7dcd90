import { beforeAll, describe, expect, test } from "vitest";
import { ingestEvents } from "@/lib/domain/events/mutations";
import {
  contentId,
  firstPolicy,
  keyCall,
  minute,
  named,
  pair,
  send,
  settle,
  told,
} from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;
const count = async (text: string, values: unknown[] = []) =>
  Number((await rows<{ n: string }>(`SELECT count(*) AS n FROM ${text}`, values))[0]!.n);

beforeAll(firstPolicy);

describe("a batch", () => {
  test("takes good events and refuses bad ones alone, with index, id and path", async () => {
    const p = pair();
    const good = p.says("client", "Hello there", 1);
    const result = await send(
      ...p.describe,
      {
        id: named("ev"),
        type: "content.created",
        occurredAt: minute(1),
        data: { content: { id: "x", surface: "letter" } },
      },
      good,
      "not an event",
      { id: named("ev"), type: "no.such", occurredAt: minute(1), data: {} },
    );
    expect(result.accepted).toBe(3);
    expect(result.duplicates).toBe(0);
    expect(result.rejected.map(({ index, code }) => ({ index, code }))).toEqual([
      { index: 2, code: "invalid_event" },
      { index: 4, code: "invalid_event" },
      { index: 5, code: "invalid_event" },
    ]);
    expect(result.rejected[0]!.detail).toMatch(/^events\[2\]: data\.content\.surface: /);
    expect(result.rejected[1]!.id).toBeNull();
    expect(result.rejected[2]!.detail).toContain("account.upserted");
    expect(await count("contents WHERE external_id = $1", [contentId(good)])).toBe(1);
  });

  test("lets a refused event come again corrected, and counts a repeated id as duplicate whatever its body", async () => {
    const p = pair();
    const good = p.says("client", "One", 1);
    const bad = { ...good, occurredAt: "yesterday" };
    expect(await send(bad)).toMatchObject({ accepted: 0, duplicates: 0, rejected: [{ id: good.id }] });
    expect(await send(good, good, bad)).toEqual({ accepted: 1, duplicates: 2, rejected: [] });
    expect(
      await send({ ...good, data: { content: { ...(p.says("client", "Two", 2).data["content"] as object) } } }),
    ).toEqual({
      accepted: 0,
      duplicates: 1,
      rejected: [],
    });
    expect(await send(bad)).toEqual({ accepted: 0, duplicates: 1, rejected: [] });
    expect(await rows("SELECT text FROM contents WHERE external_id = $1", [contentId(good)])).toEqual([
      { text: "One" },
    ]);
  });

  test("refuses more than 1,000 events as a whole and takes 1,000", async () => {
    const p = pair();
    const many = Array.from({ length: 1_000 }, (_, index) => p.says("client", `line ${index}`, 1));
    await expect(ingestEvents(keyCall(), [...many, many[0]])).rejects.toMatchObject({ code: "too_large" });
    expect(await count("contents WHERE conversation_id = $1", [p.talk])).toBe(0);
    expect(await send(...many)).toEqual({ accepted: 1_000, duplicates: 0, rejected: [] });
  });

  test("refuses a text over 100,000 characters and one from the future, each with the limit, and takes the limit itself", async () => {
    const p = pair();
    const long = p.says("client", "a".repeat(100_001), 1);
    const full = p.says("client", "a".repeat(100_000), 1);
    const ahead = { ...p.says("client", "soon", 1), occurredAt: new Date(Date.now() + 6 * 60_000).toISOString() };
    const nearly = { ...p.says("client", "now", 1), occurredAt: new Date(Date.now() + 4 * 60_000).toISOString() };
    const result = await send(long, full, ahead, nearly);
    expect(result.accepted).toBe(2);
    expect(result.rejected).toMatchObject([
      { index: 0, code: "invalid_event" },
      { index: 2, code: "time_ahead" },
    ]);
    expect(result.rejected[0]!.detail).toContain("100,000");
    expect(result.rejected[1]!.detail).toContain("5 minutes");
  });

  test("stores U+0000 and lone surrogates as U+FFFD, offsets unmoved", async () => {
    const p = pair();
    const odd = p.says("client", "a\u0000b\ud800c", 1, {
      attachments: [{ id: named("f"), name: "n\u0000", mediaType: "text/plain" }],
    });
    expect(await send(odd)).toMatchObject({ accepted: 1, rejected: [] });
    expect(await rows("SELECT text FROM contents WHERE external_id = $1", [contentId(odd)])).toEqual([
      { text: "a\ufffdb\ufffdc" },
    ]);
  });

  test("keeps content of accounts nobody described, as placeholders", async () => {
    const p = pair();
    await send(p.says("client", "Hello", 1));
    expect(await rows("SELECT kind, described_at FROM accounts WHERE id = $1", [p.client])).toEqual([
      { kind: "unknown", described_at: null },
    ]);
  });

  test("writes its one audit event with it, or neither", async () => {
    const p = pair();
    const call = keyCall();
    const good = p.says("client", "Hello", 1);
    const broken = { ...call, actor: { ...call.actor, kind: "nobody\u0000" } } as unknown as typeof call;
    await expect(ingestEvents(broken, [good])).rejects.toThrow();
    expect(await count("contents WHERE external_id = $1", [contentId(good)])).toBe(0);
    expect(await count("event_receipts WHERE event_id = $1", [good.id])).toBe(0);
    await ingestEvents(call, [good]);
    expect(await rows("SELECT type, data FROM audit_events WHERE request_id = $1", [call.requestId])).toEqual([
      { type: "events.ingested", data: { accepted: 1, duplicates: 0, rejected: 0 } },
    ]);
  });
});

describe("retries and concurrency", () => {
  test("twenty senders of the same overlapping batches give each event one effect", async () => {
    const p = pair();
    const all = [...p.describe, ...Array.from({ length: 120 }, (_, index) => p.says("client", `line ${index}`, index))];
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, sender) => {
        const batch = all.filter((_, index) => (index + sender) % 3 !== 0);
        return send(...(sender % 2 ? batch : [...batch].reverse()));
      }),
    );
    expect(results.reduce((sum, result) => sum + result.accepted, 0)).toBe(all.length);
    expect(results.flatMap((result) => result.rejected)).toEqual([]);
    expect(await count("contents WHERE conversation_id = $1", [p.talk])).toBe(120);
    expect(await count("detection_queue WHERE key = $1", [p.talk])).toBe(120);
  });

  test("a creation and its edits that pass each other never lose an edit", async () => {
    for (let round = 0; round < 20; round += 1) {
      const p = pair();
      const first = p.says("client", "first", 1);
      // An edit that waits already names the content: from then on nobody makes the name anew.
      if (round % 2) await send(told.edit(contentId(first), "second", 2));
      await Promise.all([send(told.edit(contentId(first), "third", 3)), send(first)]);
      expect(await rows("SELECT text FROM contents WHERE external_id = $1", [contentId(first)])).toEqual([
        { text: "third" },
      ]);
    }
    expect(await count("pending_content_events")).toBe(0);
  });
});

describe("what is said of accounts", () => {
  test("keeps each field's newest word, whatever the order", async () => {
    const id = named("acc");
    const said = [
      told.account({ id, kind: "client", displayName: "Old", badges: ["a"], plan: "basic" }, 1),
      told.account({ id, kind: "client", badges: [] }, 2),
      told.account({ id, kind: "client", displayName: "New" }, 3),
    ];
    await send(said[2]);
    await send(said[0], said[1]);
    expect(await rows("SELECT display_name, reported_badges, plan FROM accounts WHERE id = $1", [id])).toEqual([
      { display_name: "New", reported_badges: [], plan: "basic" },
    ]);
  });
});

describe("edits and deletions", () => {
  test("wait for their creation and are applied with it", async () => {
    const p = pair();
    const made = p.says("client", "first", 1);
    await send(told.edit(contentId(made), "second", 5), told.remove(contentId(made), 9));
    expect(await count("contents WHERE external_id = $1", [contentId(made)])).toBe(0);
    await send(made);
    const [content] = await rows<{ id: string }>(
      "SELECT id, text, revision, edited_at, deleted_at FROM contents WHERE external_id = $1",
      [contentId(made)],
    );
    expect(content).toMatchObject({
      text: "second",
      revision: 2,
      edited_at: new Date(minute(5)),
      deleted_at: new Date(minute(9)),
    });
    expect(await rows("SELECT revision, text FROM content_revisions WHERE content_id = $1", [content!.id])).toEqual([
      { revision: 1, text: "first" },
    ]);
    expect(await count("pending_content_events WHERE external_id = $1", [contentId(made)])).toBe(0);
  });

  test("a second creation with another text is an edit, with the same text nothing", async () => {
    const p = pair();
    const made = p.says("client", "first", 1);
    const again = {
      ...p.says("client", "second", 2),
      data: { content: { ...(made.data["content"] as object), text: "second" } },
    };
    await send(made, again, { ...again, id: named("ev") });
    expect(await rows("SELECT text, revision FROM contents WHERE external_id = $1", [contentId(made)])).toEqual([
      { text: "second", revision: 2 },
    ]);
  });

  test("every text is put in line for judgement", async () => {
    const p = pair();
    const made = p.says("client", "first", 1);
    await send(made, told.edit(contentId(made), "second", 2));
    expect(await rows("SELECT revision FROM detection_queue WHERE key = $1 ORDER BY revision", [p.talk])).toEqual([
      { revision: 1 },
      { revision: 2 },
    ]);
    expect(await settle()).toBeGreaterThanOrEqual(2);
    expect(await count("detection_queue WHERE key = $1", [p.talk])).toBe(0);
  });
});

import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { addKey, ask } from "@/lib/api/testing/desk";
import { contentId, firstPolicy, pair, send, type TestEvent, told } from "@/lib/domain/testing/marketplace";
import { detectOnThreadsOf } from "@/lib/platform/detection-thread";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { ThreadPool, ThreadsBusy } from "@/lib/platform/thread-pool";

const database = testDatabase();
let key: Awaited<ReturnType<typeof addKey>>;
beforeAll(async () => {
  await firstPolicy();
  key = await addKey(["ingest"]);
  detectOnThreadsOf("lib/threads/detection.mjs");
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => detectOnThreadsOf(null));

const FILLING = "The draft of the logo is ready for you to look at. ".repeat(400);
const FROM = "Can you mail";
const raisedIn = (content: TestEvent, at = 2) => {
  const { text } = content.data["content"] as { text: string };
  const start = text.indexOf(FROM);
  const end = text.indexOf("?", start) + 1;
  const detector = { name: `ours-${at}`, version: "1" };
  return told.signal(
    { contentId: contentId(content), kind: "solicit_contact", start, end, score: 0.9, reasons: [], detector },
    at,
  );
};
const post = (...events: TestEvent[]) => ask("POST", "/events", { as: key, body: { events } });
/** Transactions that have written down what they take in. */
const openTransactions = async () =>
  (
    await database.owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_locks
       WHERE database = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND relation = 'event_receipts'::regclass`,
    )
  ).rows[0]!.n;
const stretches = async (content: TestEvent) =>
  (
    await database.owner.query<{ masked: string }>(
      `SELECT s.spans -> 0 ->> 'masked' AS masked FROM signals s JOIN content_keys k USING (content_id)
       WHERE k.external_id = $1 AND s.outside`,
      [contentId(content)],
    )
  ).rows.map(({ masked }) => masked);

/** Has something done whenever a text is handed to a thread, before it is read. */
function whenRead(act: (times: number) => Promise<unknown>) {
  const plain = ThreadPool.prototype.run;
  const spy = vi.spyOn(ThreadPool.prototype, "run");
  spy.mockImplementation(async function (this: ThreadPool<unknown, unknown>, ...given) {
    await act(spy.mock.calls.length);
    return plain.apply(this, given);
  });
  return spy;
}

test("asks raised in one long text have it read once, apart; refused, nothing was taken in", async () => {
  const p = pair();
  const long = p.says("freelancer", `${FILLING}${FROM} maria.keller@example.org instead?`, 1);
  await send(...p.describe, long);
  const raised = [raisedIn(long, 2), raisedIn(long, 3)];
  const run = vi.spyOn(ThreadPool.prototype, "run").mockRejectedValueOnce(new ThreadsBusy());
  const refused = await post(...raised);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, expect.any(String)]);
  expect(await (await post(...raised)).json()).toMatchObject({ accepted: 2, duplicates: 0 });
  expect(run).toHaveBeenCalledTimes(2);
  const masked = await stretches(long);
  expect(masked).toHaveLength(2);
  expect(masked.join()).not.toContain("maria.keller");
});

test("no transaction is open while long texts are read: of this batch, known before, and asked in before they came", async () => {
  const p = pair();
  const [before, now, late] = [1, 2, 3].map((at) =>
    p.says("freelancer", `${FILLING}${FROM} maria.keller@example.org instead?`.slice(at), at),
  ) as [TestEvent, TestEvent, TestEvent];
  await send(...p.describe, before, raisedIn(late));
  const open: number[] = [];
  const run = whenRead(async () => open.push(await openTransactions()));
  expect(await (await post(now, late, raisedIn(before), raisedIn(now))).json()).toMatchObject({ accepted: 4 });
  expect(run).toHaveBeenCalled();
  expect(open.every((count) => count === 0)).toBe(true);
  for (const content of [before, now, late]) {
    const [masked, ...others] = await stretches(content);
    expect(masked).toContain(FROM);
    expect(masked).not.toContain("maria.keller");
    expect(others).toEqual([]);
  }
});

test("a text that was changed while it was read is read again", async () => {
  const p = pair();
  const long = p.says("freelancer", `${FILLING}${FROM} the draft to me instead of that?`, 1);
  await send(...p.describe, long);
  const run = whenRead(async (times) => {
    if (times === 1)
      await send(told.edit(contentId(long), `${FILLING}${FROM} maria@example.org instead? Thank you for it.`, 5));
  });
  expect(await (await post(raisedIn(long))).json()).toMatchObject({ accepted: 1 });
  expect(run).toHaveBeenCalledTimes(2);
  const [masked] = await stretches(long);
  expect(masked).toContain(FROM);
  expect(masked).not.toContain("maria");
});

test("one that is another each time it was read has the batch sent again", async () => {
  const p = pair();
  const long = p.says("freelancer", `${FILLING}${FROM} the draft to me instead of that?`, 1);
  await send(...p.describe, long);
  whenRead((times) =>
    send(told.edit(contentId(long), `${FILLING}${FROM} the draft to me, ${times} times? Thank you for it.`, 5 + times)),
  );
  const refused = await post(raisedIn(long));
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, expect.any(String)]);
  expect(await stretches(long)).toEqual([]);
  vi.restoreAllMocks();
  expect(await (await post(raisedIn(long))).json()).toMatchObject({ accepted: 1 });
});

import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { addKey, addStaff, ask, askJson } from "@/lib/api/testing/desk";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { contentId, firstPolicy, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { detectOnThreadsOf } from "@/lib/platform/detection-thread";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { ThreadPool, ThreadsBusy } from "@/lib/platform/thread-pool";

const database = testDatabase();
beforeAll(async () => {
  await firstPolicy();
  detectOnThreadsOf("lib/threads/detection.mjs");
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => detectOnThreadsOf(null));

const MAIL = "maria.keller@example.org";
const FILLING = "The draft of the logo is ready for you to look at. ".repeat(400);

test("a signal in a long text is read apart to be shown in plain, after it is noted who looks", async () => {
  const p = pair();
  await send(...p.describe, p.says("freelancer", `${FILLING}Mail ${MAIL}.`, 1));
  await settle();
  const { rows } = await database.owner.query("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]);
  const lead = await addStaff("lead");
  const { body } = await askJson<CaseDetail>("GET", `/cases/${rows[0].id}`, { as: lead });
  const signal = body.contents[0]!.signals.find((one) => one.kind === "email")!;
  const reveal = () =>
    askJson("POST", `/signals/${signal.id}/reveal`, { as: lead, body: { caseId: rows[0].id, reason: "To compare." } });
  const run = vi.spyOn(ThreadPool.prototype, "run").mockRejectedValueOnce(new ThreadsBusy());
  const refused = await reveal();
  expect(refused).toMatchObject({ status: 503, body: { code: "unavailable" } });
  expect(refused.headers.get("retry-after")).not.toBeNull();
  expect(await reveal()).toMatchObject({ status: 200, body: { value: MAIL } });
  expect(run).toHaveBeenCalledTimes(2);
  const noted = await database.owner.query("SELECT count(*)::int AS n FROM reveals WHERE signal_id = $1", [signal.id]);
  expect(noted.rows).toEqual([{ n: 2 }]);
});

test("asks that the marketplace found in one long text read it once, apart; refused, nothing was taken in", async () => {
  const p = pair();
  const long = p.says("freelancer", `${FILLING}Can you mail ${MAIL} instead? Or write ${MAIL}?`, 1);
  await send(...p.describe, long);
  const text = (long.data["content"] as { text: string }).text;
  const raised = ["Can you mail", "Or write"].map((from, at) =>
    told.signal(
      {
        contentId: contentId(long),
        kind: "solicit_contact",
        start: text.indexOf(from),
        end: text.indexOf("?", text.indexOf(from)) + 1,
        score: 0.9,
        reasons: [],
        detector: { name: "ours", version: "1" },
      },
      2 + at,
    ),
  );
  const key = await addKey(["ingest"]);
  const post = () => ask("POST", "/events", { as: key, body: { events: raised } });
  const run = vi.spyOn(ThreadPool.prototype, "run").mockRejectedValueOnce(new ThreadsBusy());
  const refused = await post();
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, expect.any(String)]);
  const again = await post();
  expect(await again.json()).toMatchObject({ accepted: 2, duplicates: 0 });
  expect(run).toHaveBeenCalledTimes(2);
  const { rows } = await database.owner.query(
    "SELECT s.spans FROM signals s JOIN content_keys k USING (content_id) WHERE k.external_id = $1 AND s.outside",
    [contentId(long)],
  );
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain("maria.keller");
});

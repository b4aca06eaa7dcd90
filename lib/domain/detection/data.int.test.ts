import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { addStaff, askJson } from "@/lib/api/testing/desk";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
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

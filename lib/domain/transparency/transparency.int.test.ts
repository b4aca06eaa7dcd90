import { beforeAll, expect, it } from "vitest";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { firstPolicy, pair, send, settle, staffCall, told, workerCall } from "@/lib/domain/testing/marketplace";
import { getTransparency } from "@/lib/domain/transparency/data";
import { DEFINITIONS } from "@/lib/domain/transparency/rules";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
beforeAll(firstPolicy);

/** Yesterday and today: an hour ago may be yesterday, and midnight may pass while a test runs. */
const lately = () => {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  return { from: day(1), to: day(0) };
};

it("counts what was found by detectors and what by users, what came of it, and nothing of another period", async () => {
  const [found, reported] = [pair(), pair()];
  await send(...found.describe, found.says("freelancer", "Reach me at maria.keller@example.org", 1));
  await send(...reported.describe, reported.says("client", "Hello, when can you start?", 1));
  await settle();
  await send(
    told.report(
      { id: `r-${newId()}`, reporterId: reported.freelancer, accountId: reported.client, category: "scam_script" },
      2,
    ),
  );
  await settle();
  await database.owner.query("UPDATE reports SET filed_at = now() - interval '1 hour'");
  const call = staffCall(newId());
  await database.owner.query(
    "INSERT INTO users (id, email, name, role, password_hash) VALUES ($1, $2, 'M', 'moderator', 'none')",
    [call.actor.id, `${call.actor.id}@docket.test`],
  );
  const { rows } = await database.owner.query("SELECT id, account_id, version FROM cases ORDER BY opened_at");
  for (const row of rows) {
    await claimCase(call, row.id);
    const scam = row.account_id === reported.client;
    await decideCase(call, row.id, {
      outcome: scam ? "violation" : "no_violation",
      violations: scam ? ["scam_script"] : [],
      actions: scam ? [{ kind: "warn" }] : [],
      reasonCode: scam ? "scam" : "false_positive",
      note: scam ? "As reported" : "",
      message: scam ? "Please stop." : "",
      caseVersion: row.version,
    });
  }
  await settleDueEnforcements(workerCall());
  const report = await getTransparency(lately(), new Date());
  const figure = (code: string, slice = "") =>
    report.figures.find((each) => each.code === code && each.slice === slice)?.value;
  expect(figure("notices_received", "category=scam_script")).toBe(1);
  expect(report.figures.find((each) => each.code === "notices_acted_on")).toMatchObject({ value: 1, n: 1 });
  expect(figure("notice_median_minutes")).toBeGreaterThan(59);
  expect(figure("measures_by_detection", "found_by=user_report")).toBe(1);
  expect(figure("own_initiative_measures")).toBe(0);
  expect(figure("accounts_actioned", "measure=warn")).toBe(1);
  expect(report.figures.find((each) => each.code === "automated_error_share")).toMatchObject({ value: 1, n: 1 });
  expect(figure("content_flagged", "found_by=automated")).toBe(1);
  expect(figure("complaints_received")).toBe(0);

  const before = await getTransparency({ from: "2020-01-01", to: "2020-03-31" }, new Date());
  for (const each of before.figures) expect([0, null]).toContain(each.value);
  expect(new Set(before.figures.map((each) => each.code))).toEqual(new Set(Object.keys(DEFINITIONS)));
});

it("says what every figure means, what is not covered, and that it is no official template", async () => {
  const report = await getTransparency({ from: "2026-07-01", to: "2026-09-30" }, new Date());
  for (const each of report.figures) expect(report.definitions[each.code]?.definition.length).toBeGreaterThan(20);
  expect(report.notice).toContain("not the official template");
  expect(report.notCovered.map((each) => each.ref)).toContain("DSA 15(1)(a)");
  await expect(getTransparency({ from: "2026-02-01", to: "2026-01-01" }, new Date())).rejects.toMatchObject({
    code: "invalid_input",
  });
});

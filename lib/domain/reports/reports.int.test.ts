import { beforeAll, describe, expect, test } from "vitest";
import { judgedTexts } from "@/lib/domain/judged-texts/data";
import { fileReport } from "@/lib/domain/reports/mutations";
import {
  contentId,
  firstPolicy,
  keyCall,
  named,
  pair,
  send,
  settle,
  staffCall,
  told,
} from "@/lib/domain/testing/marketplace";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;
const casesOf = (accountId: string) =>
  rows<{ id: string; subject_kind: string; violations: string[]; version: number; status: string }>(
    "SELECT id, subject_kind, violations, version, status FROM cases WHERE account_id = $1 ORDER BY id",
    [accountId],
  );
const CONTACT = "Write to maria.keller@example.org";

beforeAll(firstPolicy);

describe("a report by staff", () => {
  test("joins the standing case of the content's conversation, with its audit event and the filer's id", async () => {
    const p = pair();
    const said = p.says("freelancer", CONTACT, 1);
    await send(...p.describe, said);
    await settle();
    const [open] = await casesOf(p.freelancer);
    const staff = newId();
    const call = staffCall(staff);
    const filed = await fileReport(call, {
      accountId: p.freelancer,
      contentId: contentId(said),
      category: "contact_info",
      note: "Call me on +1 212 555 0142",
    });
    expect(filed.caseId).toBe(open!.id);
    expect(await casesOf(p.freelancer)).toEqual([{ ...open, version: 2 }]);
    expect(await rows("SELECT filed_by, case_id, note FROM reports WHERE id = $1", [filed.id])).toEqual([
      { filed_by: staff, case_id: open!.id, note: "Call me on +1 212 555 0142" },
    ]);
    const audit = await rows<{ type: string; data: object }>(
      "SELECT type, data FROM audit_events WHERE request_id = $1",
      [call.requestId],
    );
    expect(audit.map((event) => event.type).sort()).toEqual(["case.flagged", "report.filed"]);
    expect(JSON.stringify(audit)).not.toContain("212 555");
  });

  test("on an account opens a case on the account", async () => {
    const p = pair();
    await send(...p.describe);
    await fileReport(staffCall(newId()), { accountId: p.client, category: "unsolicited_contact" });
    expect(await casesOf(p.client)).toMatchObject([
      { subject_kind: "account", violations: ["unsolicited_contact"], version: 1 },
    ]);
  });

  test("is refused for what the desk has never seen, for nonsense, and from a key", async () => {
    const p = pair();
    await send(...p.describe);
    const staff = staffCall(newId());
    await expect(fileReport(staff, { accountId: named("nobody"), category: "other" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      fileReport(staff, { accountId: p.client, contentId: named("none"), category: "other" }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(fileReport(staff, { accountId: p.client, category: "rude" as "other" })).rejects.toMatchObject({
      code: "invalid_input",
      errors: [{ path: "category" }],
    });
    await expect(fileReport(keyCall(), { accountId: p.client, category: "other" })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await casesOf(p.client)).toEqual([]);
  });
});

describe("a report by a user", () => {
  test("about content of somebody else than the accused is about the account, with that content beside it", async () => {
    const p = pair();
    const post = told.content(
      { id: named("ct"), surface: "job_post", authorId: p.client, text: `Logo wanted. ${CONTACT}` },
      1,
    );
    await send(...p.describe, post);
    await settle();
    await send(
      told.report(
        {
          id: named("rp"),
          reporterId: p.client,
          accountId: p.freelancer,
          contentId: contentId(post),
          category: "unsolicited_contact",
        },
        9,
      ),
    );
    const [only] = await casesOf(p.freelancer);
    expect(only).toMatchObject({ subject_kind: "account", violations: ["unsolicited_contact"] });
    expect(await rows("SELECT content_external_id FROM evidence WHERE case_id = $1", [only!.id])).toEqual([
      { content_external_id: contentId(post) },
    ]);
  });

  test("does not wait for content that never came, nor for accounts nobody described", async () => {
    const [accused, reporter] = [named("acc"), named("acc")];
    const report = {
      id: named("rp"),
      reporterId: reporter,
      accountId: accused,
      contentId: named("ct"),
      category: "other",
    };
    await send(told.report(report, 1));
    expect(await casesOf(accused)).toMatchObject([{ subject_kind: "account", violations: [], status: "open" }]);
  });

  test("of a reporter whose reports were right weighs more than of one whose were wrong", async () => {
    const record = async (outcome: "violation" | "no_violation") => {
      const p = pair();
      const other = named("acc");
      await send(
        ...p.describe,
        told.report({ id: named("rp"), reporterId: p.client, accountId: other, category: "unsolicited_contact" }, 1),
      );
      const [first] = await casesOf(other);
      await database.owner.query(
        `INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended, policy_version,
           phase, surface, state, decided_by, decided_at, undo_until)
         VALUES ($1, $2, 1, $3, $4, '{}', 'other', '{}', 1, 'none', 'profile', 'active', $1, now(), now())`,
        [newId(), first!.id, other, outcome],
      );
      await database.owner.query("UPDATE cases SET status = 'decided' WHERE id = $1", [first!.id]);
      await send(
        told.report(
          { id: named("rp"), reporterId: p.client, accountId: p.freelancer, category: "unsolicited_contact" },
          2,
        ),
      );
      const [row] = await rows<{ score: number; priority_reasons: { code: string; points: number }[] }>(
        "SELECT score, priority_reasons FROM cases WHERE account_id = $1",
        [p.freelancer],
      );
      return { score: row!.score, points: row!.priority_reasons.find((reason) => reason.code === "reporter")!.points };
    };
    const [right, wrong] = [await record("violation"), await record("no_violation")];
    expect(right.score).toBeGreaterThan(wrong.score);
    expect(right.points).toBeGreaterThan(wrong.points);
  });
});

describe("a report that comes before its content is judged", () => {
  const PLAIN = "212 555 0142";
  const shownOf = async (accountId: string) => {
    const [kase] = await rows<{ id: string; version: number; search_text: string; line: string }>(
      "SELECT id, version, search_text, first_evidence ->> 'text' AS line FROM cases WHERE account_id = $1",
      [accountId],
    );
    const { texts } = await judgedTexts(kase!.id);
    return { ...kase!, judged: texts.map((one) => one.text).join(" ") };
  };
  const reported = async (contract: boolean) => {
    const p = pair();
    await send(...p.describe);
    const said = p.says("freelancer", `Invoice of May, call +1 ${PLAIN} if it is late`, 20);
    const report = { id: named("rp"), reporterId: p.client, accountId: p.freelancer, category: "unsolicited_contact" };
    await send(
      ...(contract ? [p.contract("active", 5)] : []),
      said,
      told.report({ ...report, contentId: contentId(said) }, 21),
    );
    return { p, said };
  };

  test("shows nothing of it in the queue, in search and to appeals, and no contact to anybody", async () => {
    const { p } = await reported(true);
    const { search_text, line, judged } = await shownOf(p.freelancer);
    expect(search_text).not.toMatch(/[0-9a-z]/i);
    expect(line).not.toMatch(/[0-9a-z]/i);
    expect(judged).not.toContain(PLAIN);
  });

  test("shows all but the contact once it is judged, also where the contact is allowed, and says so in the trail", async () => {
    const { p } = await reported(true);
    await settle();
    const shown = await shownOf(p.freelancer);
    for (const text of [shown.search_text, shown.line, shown.judged]) {
      expect(text).toContain("Invoice of May");
      expect(text).not.toContain(PLAIN);
      expect(text).not.toContain("0142");
    }
    expect(shown.version).toBe(2);
    expect(
      await rows("SELECT data FROM audit_events WHERE subject_id = $1 AND type = 'case.texts_judged'", [shown.id]),
    ).toEqual([{ data: { contents: 1, version: 2 } }]);
    expect(await settle()).toBe(0);
    expect((await shownOf(p.freelancer)).version).toBe(2);
  });

  test("counts a violation that is found then as one change of the case", async () => {
    const { p } = await reported(false);
    await settle();
    const shown = await shownOf(p.freelancer);
    expect(shown.search_text).toContain("Invoice of May");
    expect(shown.search_text).not.toContain("0142");
    expect(shown.version).toBe(2);
  });

  test("of a text that was edited meanwhile shows the text it is on, masked", async () => {
    const { p, said } = await reported(true);
    await send(told.edit(contentId(said), "Invoice of May is paid", 22));
    await settle();
    const shown = await shownOf(p.freelancer);
    expect(shown.judged).toContain("if it is late");
    expect(`${shown.search_text} ${shown.line} ${shown.judged}`).not.toContain("0142");
  });

  test("leaves a decided case as it was", async () => {
    const { p } = await reported(true);
    await database.owner.query("UPDATE cases SET status = 'decided', decided_at = now() WHERE account_id = $1", [
      p.freelancer,
    ]);
    await settle();
    const shown = await shownOf(p.freelancer);
    expect(shown.version).toBe(1);
    expect(shown.search_text).not.toMatch(/[0-9a-z]/i);
    expect(shown.judged).toContain("Invoice of May");
    expect(shown.judged).not.toContain("0142");
  });
});

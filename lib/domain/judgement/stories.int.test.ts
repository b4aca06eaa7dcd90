import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  contentId,
  firstPolicy,
  minute,
  named,
  pair,
  send,
  settle,
  type TestEvent,
  told,
} from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
beforeAll(firstPolicy);
// Every order of four events, judged at every point: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

type CaseRow = { id: string; status: string; violations: string[]; phase: string; surface: string; version: number };
async function casesOf(accountId: string): Promise<CaseRow[]> {
  const { rows } = await database.owner.query<CaseRow>(
    "SELECT id, status, violations, phase, surface, version FROM cases WHERE account_id = $1 ORDER BY opened_at, id",
    [accountId],
  );
  return rows;
}
async function phasesOf(...events: TestEvent[]): Promise<string[]> {
  const { rows } = await database.owner.query<{ external_id: string; phase: string }>(
    `SELECT DISTINCT ON (c.id) c.external_id, a.phase FROM contents c JOIN assessments a ON a.content_id = c.id
     WHERE c.external_id = ANY($1) ORDER BY c.id, a.id DESC`,
    [events.map(contentId)],
  );
  return events.map((event) => rows.find((row) => row.external_id === contentId(event))!.phase);
}

const CONTACT = "You can reach me at maria.keller@example.org or call +1 212 555 0142";

describe("the stories", () => {
  test("a client who asks for contact outside and pitches an escrow gets one case, the freelancer asked gets none", async () => {
    const p = pair();
    await send(
      ...p.describe,
      p.says("client", "Hi! What is the best way to contact you outside of this platform?", 1),
      p.says(
        "freelancer",
        "Sorry, I do not share my contact details before a contract, that is against the rules here.",
        2,
      ),
      p.says(
        "client",
        "To make sure you are paid, you and I sign a legally binding and enforced contract that states that I must pay you the amount agreed upon. This is also done by a third party called an escrow company meaning you get your pay regardless of how I feel.",
        3,
      ),
    );
    await settle();
    const cases = await casesOf(p.client);
    expect(cases).toMatchObject([{ status: "open", phase: "none", surface: "message" }]);
    expect(cases[0]!.violations).toContain("contact_info");
    expect(cases[0]!.violations.some((code) => code === "off_platform_payment" || code === "scam_script")).toBe(true);
    expect(await casesOf(p.freelancer)).toEqual([]);
  });

  test("contact details in the first line of a proposal: contact_info, phase none", async () => {
    const p = pair();
    const proposal = p.says("freelancer", `${CONTACT}. I have built twenty shops like yours.`, 1, {
      surface: "proposal",
    });
    await send(...p.describe, proposal);
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([
      { status: "open", violations: ["contact_info"], phase: "none", surface: "proposal" },
    ]);
  });

  test("an e-mail address for an NDA: no case with legal_need, one without", async () => {
    const text = "Please send the NDA to jane.doe@example.org so that I can sign it before we talk about the brief.";
    const lifted = pair();
    const plain = pair();
    await send(
      ...lifted.describe,
      ...plain.describe,
      told.relationship(
        {
          clientId: lifted.client,
          freelancerId: lifted.freelancer,
          exceptions: [{ kind: "legal_need", from: minute(0), until: null }],
        },
        0,
      ),
      lifted.says("freelancer", text, 1),
      plain.says("freelancer", text, 1),
    );
    await settle();
    expect(await casesOf(lifted.freelancer)).toEqual([]);
    expect(await casesOf(plain.freelancer)).toMatchObject([{ status: "open", violations: ["contact_info"] }]);
  });

  test("an enterprise client's plan lifts contact_info by itself, for the time of that plan", async () => {
    const p = pair();
    await send(
      told.account({ id: p.client, kind: "client", plan: "enterprise" }, 10),
      told.account({ id: p.client, kind: "client", plan: "basic" }, 30),
      told.account({ id: p.freelancer, kind: "freelancer" }, 0),
      p.says("freelancer", CONTACT, 5),
      p.says("client", CONTACT, 20),
      p.says("client", CONTACT, 40),
    );
    await settle();
    expect(await casesOf(p.freelancer)).toEqual([]);
    const { rows } = await database.owner.query(
      "SELECT c.occurred_at FROM flags f JOIN contents c ON c.id = f.content_id WHERE c.conversation_id = $1",
      [p.talk],
    );
    expect(rows).toEqual([{ occurred_at: new Date(minute(40)) }]);
  });

  test("a contract awarded for the NDA and cancelled: each message by its own phase", async () => {
    const p = pair();
    const said = [1, 11, 21, 31].map((at) => p.says("freelancer", `${CONTACT} (${at})`, at));
    await send(...p.describe, p.contract("offer", 10), p.contract("active", 20), p.contract("cancelled", 30), ...said);
    await settle();
    expect(await phasesOf(...said)).toEqual(["none", "offer", "active", "ended"]);
    const { rows } = await database.owner.query<{ content_external_id: string }>(
      `SELECT f.content_external_id FROM flags f JOIN cases c ON c.id = f.case_id
       WHERE c.account_id = $1 AND f.withdrawn_at IS NULL AND f.violation = 'contact_info' ORDER BY f.raised_at, f.id`,
      [p.freelancer],
    );
    expect(rows.map((row) => row.content_external_id).sort()).toEqual(
      [contentId(said[0]!), contentId(said[1]!)].sort(),
    );
  });

  test("a report of calls and mails after posting a job: a case unsolicited_contact from the report", async () => {
    const p = pair();
    const post = told.content({ id: named("ct"), surface: "job_post", authorId: p.client, text: "Logo wanted" }, 1);
    const report = {
      id: named("rp"),
      reporterId: p.client,
      accountId: p.freelancer,
      contentId: contentId(post),
      category: "unsolicited_contact",
      note: "Called me twice within two days of posting.",
    };
    await send(...p.describe, post, told.report(report, 60), told.report(report, 61));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([
      { status: "open", violations: ["unsolicited_contact"], version: 2 },
    ]);
    expect(await casesOf(p.client)).toEqual([]);
  });

  test("the same contact text after the contract began: no case", async () => {
    const p = pair();
    await send(...p.describe, p.contract("active", 10), p.says("freelancer", CONTACT, 11));
    await settle();
    expect(await casesOf(p.freelancer)).toEqual([]);
  });

  test("the contract event arriving late withdraws the case; when it turns out to be somebody else's, a new one opens", async () => {
    const p = pair();
    const other = named("freelancer");
    await send(...p.describe, p.says("freelancer", CONTACT, 11));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "open", version: 1 }]);
    await send(p.contract("active", 10));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "withdrawn", version: 2 }]);
    const { rows } = await database.owner.query(
      "SELECT withdrawn_reason FROM flags f JOIN cases c ON c.id = f.case_id WHERE c.account_id = $1",
      [p.freelancer],
    );
    expect(rows).toEqual([{ withdrawn_reason: "contract_late" }]);
    const evidence = await database.owner.query(
      "SELECT e.phase::text, c.language FROM evidence e JOIN cases c ON c.id = e.case_id WHERE c.account_id = $1 AND e.flagged",
      [p.freelancer],
    );
    expect(evidence.rows).toEqual([{ phase: "active", language: "en" }]);
    await send(p.contract("active", 12, { freelancerId: other, conversationId: named("talk") }));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "withdrawn" }, { status: "open", version: 1 }]);
  });

  test("a late exception withdraws, and asks a lead to look again where it is decided", async () => {
    const open = pair();
    const decided = pair();
    await send(
      ...open.describe,
      ...decided.describe,
      open.says("freelancer", CONTACT, 5),
      decided.says("freelancer", CONTACT, 5),
    );
    await settle();
    const [before] = await casesOf(decided.freelancer);
    await database.owner.query("UPDATE cases SET status = 'decided', decided_at = now() WHERE id = $1", [before!.id]);
    const exceptions = [{ kind: "enterprise_client", from: null, until: null }];
    await send(
      ...[open, decided].map((p) =>
        told.relationship({ clientId: p.client, freelancerId: p.freelancer, exceptions }, 50),
      ),
    );
    await settle();
    expect(await casesOf(open.freelancer)).toMatchObject([{ status: "withdrawn" }]);
    expect(await casesOf(decided.freelancer)).toEqual([{ ...before, status: "decided" }]);
    const { rows } = await database.owner.query(
      `SELECT c.re_review_at IS NOT NULL AS asked, f.withdrawn_at FROM cases c JOIN flags f ON f.case_id = c.id WHERE c.id = $1`,
      [before!.id],
    );
    expect(rows).toEqual([{ asked: true, withdrawn_at: null }]);
    const audit = await database.owner.query(
      "SELECT type FROM audit_events WHERE subject_id = $1 AND type = 'case.re_review_requested'",
      [before!.id],
    );
    expect(audit.rowCount).toBe(1);
  });

  test("an agency's contract counts for its member, also when the membership is told late", async () => {
    const p = pair();
    const agency = named("agency");
    await send(
      ...p.describe,
      told.account({ id: agency, kind: "agency" }, 0),
      told.contract({ id: named("co"), clientId: p.client, freelancerId: agency, status: "active" }, 5),
      p.says("freelancer", CONTACT, 10),
    );
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "open" }]);
    await send(told.account({ id: p.freelancer, kind: "freelancer", agencyId: agency }, 20));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "withdrawn" }]);
  });
});

describe("a client's plan, told late", () => {
  test.each([{ conversationId: null }, {}])("reaches what freelancers wrote to the client, %j", async (place) => {
    const p = pair();
    await send(...p.describe, p.says("freelancer", CONTACT, 11, { surface: "proposal", ...place }));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "open" }]);
    await send(told.account({ id: p.client, kind: "client", plan: "enterprise" }, 5));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "withdrawn" }]);
  });
});

describe("a contract's history", () => {
  const permutations = <Item>(items: readonly Item[]): Item[][] =>
    items.length < 2
      ? [[...items]]
      : items.flatMap((item, at) =>
          permutations(items.filter((_, index) => index !== at)).map((rest) => [item, ...rest]),
        );

  test("gives the same phases and cases in every order of arrival, before, between and after the judging", async () => {
    // All orders side by side: in each round every pair hears the next event of its own order.
    const lines = permutations([0, 1, 2, 3]).map((order, index) => {
      const p = pair();
      return {
        p,
        said: [1, 11, 21, 31, 41].map((at) => p.says("freelancer", `${CONTACT} (${at})`, at)),
        steps: order.map((step) => p.contract(["offer", "active", "paused", "cancelled"][step]!, 10 * (step + 1))),
        speaksAt: index % 5,
      };
    });
    await send(...lines.flatMap(({ p }) => p.describe));
    for (let round = 0; round < 5; round += 1) {
      await send(...lines.flatMap(({ said, speaksAt }) => (speaksAt === round ? said : [])));
      if (round % 2 === 0) await settle();
      await send(...lines.flatMap(({ steps }) => steps[round] ?? []));
    }
    await settle();
    const outcomes = new Set<string>();
    for (const { p, said } of lines) {
      const { rows } = await database.owner.query<{ content_external_id: string }>(
        `SELECT f.content_external_id FROM flags f JOIN cases c ON c.id = f.case_id
         WHERE c.account_id = $1 AND f.withdrawn_at IS NULL AND c.status = 'open'`,
        [p.freelancer],
      );
      const flagged = rows.map((row) => said.findIndex((event) => contentId(event) === row.content_external_id)).sort();
      const open = (await casesOf(p.freelancer)).filter((one) => one.status === "open");
      const [only] = open;
      outcomes.add(
        JSON.stringify({
          phases: await phasesOf(...said),
          flagged,
          open: open.length,
          violations: only?.violations,
        }),
      );
    }
    expect([...outcomes].map((text) => JSON.parse(text))).toEqual([
      {
        phases: ["none", "offer", "active", "paused", "ended"],
        flagged: [0, 1],
        open: 1,
        violations: ["contact_info"],
      },
    ]);
  });
});

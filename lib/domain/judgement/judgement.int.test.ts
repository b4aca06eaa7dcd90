import { beforeAll, describe, expect, test, vi } from "vitest";
import type { DetectedSignal, DetectInput, DetectResult } from "@/lib/detect/types";
import { judgedTexts } from "@/lib/domain/judged-texts/data";
import { followLate, judgeNextBatch } from "@/lib/domain/judgement/mutations";
import { contentId, firstPolicy, named, pair, send, settle, told, workerCall } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

beforeAll(firstPolicy);
// Races are run many times over; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

type CaseRow = { id: string; status: string; violations: string[]; version: number };
const casesOf = (accountId: string) =>
  rows<CaseRow>("SELECT id, status, violations, version FROM cases WHERE account_id = $1 ORDER BY id", [accountId]);
const flagsOf = (accountId: string) =>
  rows<{ kind: string; violation: string | null; revision: number; withdrawn_at: Date | null }>(
    `SELECT f.kind, f.violation, f.revision, f.withdrawn_at FROM flags f JOIN cases c ON c.id = f.case_id
     WHERE c.account_id = $1 ORDER BY f.id`,
    [accountId],
  );
const signalsOf = (talk: string) =>
  rows<{
    id: string;
    external_id: string;
    kind: string;
    masked_value: string;
    value_hash: Buffer | null;
    spans: { contentId: string; start: number; end: number; masked: string }[];
    withdrawn_at: Date | null;
    detector_name: string;
  }>(
    `SELECT s.*, c.external_id FROM signals s JOIN contents c ON c.id = s.content_id WHERE c.conversation_id = $1 ORDER BY s.id`,
    [talk],
  );

const CONTACT = "Write to maria.keller@example.org or call +1 212 555 0142";
const NOTHING: DetectResult = { signals: [], stances: [], truncated: false };

/** Joins lone groups of digits of one author over messages: the least that can show what must be seen together. */
function joiner(input: DetectInput): DetectResult {
  const byAuthor = new Map<string, { message: number; text: string }[]>();
  input.messages.forEach((message, index) => {
    if (!/^\d{3,4}$/.test(message.text)) return;
    const author = message.author ?? message.role;
    byAuthor.set(author, [...(byAuthor.get(author) ?? []), { message: index, text: message.text }]);
  });
  const signals = [...byAuthor.values()].flatMap((parts): DetectedSignal[] => {
    const value = parts.map((part) => part.text).join("");
    if (value.length !== 10) return [];
    return [
      {
        kind: "phone",
        spans: parts.map((part) => ({ message: part.message, start: 0, end: part.text.length })),
        value: `+1${value}`,
        decoded: [],
        score: 0.95,
        reasons: [{ code: "joined", weight: 3 }],
        obfuscations: ["split"],
        detector: { name: "joiner", version: "1" },
      },
    ];
  });
  return { ...NOTHING, signals };
}

describe("a number split over messages", () => {
  test("is one signal of its last message, though two workers judge at the same time", async () => {
    for (let round = 0; round < 10; round += 1) {
      const p = pair();
      const parts = [p.says("client", "212", 1), p.says("client", "555", 2), p.says("client", "0142", 3)];
      await send(...p.describe);
      const work = () => judgeNextBatch(workerCall(), { maxKeys: 10, maxContents: 1 }, joiner);
      await send(parts[0]);
      const racing = [work(), send(parts[1], parts[2]).then(work), work()];
      await Promise.all(racing);
      await settle(joiner);
      const standing = (await signalsOf(p.talk)).filter((signal) => signal.withdrawn_at === null);
      expect(standing).toMatchObject([{ external_id: contentId(parts[2]!), kind: "phone" }]);
      expect(standing[0]!.spans.map((span) => span.contentId)).toEqual(parts.map(contentId));
      expect(await flagsOf(p.client)).toMatchObject([{ violation: "contact_info", withdrawn_at: null }]);
    }
  });

  test("is found when its first half comes last, and all its halves are evidence", async () => {
    const p = pair();
    const parts = [p.says("client", "212", 1), p.says("client", "555", 2), p.says("client", "0142", 3)];
    await send(...p.describe, parts[1], parts[2]);
    await settle(joiner);
    expect(await casesOf(p.client)).toEqual([]);
    await send(parts[0]);
    await settle(joiner);
    const [only] = await casesOf(p.client);
    const evidence = await rows<{ content_external_id: string; flagged: boolean }>(
      "SELECT content_external_id, flagged FROM evidence WHERE case_id = $1 ORDER BY occurred_at",
      [only!.id],
    );
    expect(evidence).toEqual(parts.map((part) => ({ content_external_id: contentId(part), flagged: true })));
    const [found] = await rows<{ search_text: string }>("SELECT search_text FROM cases WHERE id = $1", [only!.id]);
    expect(found!.search_text).not.toMatch(/555|0142/);
  });
});

describe("judging again", () => {
  test("with the same outcome changes nothing", async () => {
    const p = pair();
    const said = p.says("freelancer", CONTACT, 1);
    await send(...p.describe, said);
    await settle();
    const before = {
      cases: await casesOf(p.freelancer),
      signals: await signalsOf(p.talk),
      flags: await flagsOf(p.freelancer),
    };
    expect(before.cases).toHaveLength(1);
    await database.owner.query(
      "INSERT INTO detection_queue (key, content_id) SELECT conversation_id, id FROM contents WHERE conversation_id = $1",
      [p.talk],
    );
    await settle();
    expect({
      cases: await casesOf(p.freelancer),
      signals: await signalsOf(p.talk),
      flags: await flagsOf(p.freelancer),
    }).toEqual(before);
    const [assessed] = await rows<{ n: string }>(
      "SELECT count(*) AS n FROM assessments a JOIN contents c ON c.id = a.content_id WHERE c.conversation_id = $1",
      [p.talk],
    );
    expect(assessed!.n).toBe("2");
  });

  test("writes an assessment for clean content too", async () => {
    const p = pair();
    await send(...p.describe, p.says("client", "The second draft is better, thank you.", 1));
    await settle();
    expect(
      await rows(
        "SELECT a.violations, a.policy_version FROM assessments a JOIN contents c ON c.id = a.content_id WHERE c.conversation_id = $1",
        [p.talk],
      ),
    ).toEqual([{ violations: [], policy_version: 1 }]);
  });
});

describe("edits and deletions", () => {
  test("take nothing back: flag, evidence and judged text stay, spans point into it", async () => {
    const p = pair();
    const said = p.says("freelancer", CONTACT, 1);
    await send(...p.describe, said);
    await settle();
    await send(told.edit(contentId(said), "Nothing to see.", 5), told.remove(contentId(said), 6));
    await settle();
    const [only] = await casesOf(p.freelancer);
    expect(only).toMatchObject({ status: "open", violations: ["contact_info"], version: 1 });
    const [evidence] = await rows<{
      text: string;
      signals: { spans: { start: number; end: number }[]; kind: string }[];
    }>("SELECT text, signals FROM evidence WHERE case_id = $1", [only!.id]);
    expect(evidence!.text).toBe(CONTACT);
    const mail = evidence!.signals.find((signal) => signal.kind === "email")!;
    expect(evidence!.text.slice(mail.spans[0]!.start, mail.spans[0]!.end)).toBe("maria.keller@example.org");
    expect((await signalsOf(p.talk)).every((signal) => signal.withdrawn_at !== null)).toBe(true);
  });

  test("a contact sent and edited away before anybody judged it is still found", async () => {
    const p = pair();
    const said = p.says("freelancer", CONTACT, 1);
    await send(...p.describe, said, told.edit(contentId(said), "Nothing to see.", 2));
    await settle();
    expect(await flagsOf(p.freelancer)).toMatchObject([{ violation: "contact_info", revision: 1 }]);
    const [only] = await casesOf(p.freelancer);
    expect(await rows("SELECT text, revision FROM evidence WHERE case_id = $1", [only!.id])).toEqual([
      { text: CONTACT, revision: 1 },
    ]);
  });

  test("an edit that brings another contact adds a flag, one that repeats it does not", async () => {
    const p = pair();
    const said = p.says("freelancer", "Write to maria.keller@example.org", 1);
    await send(...p.describe, said);
    await settle();
    await send(told.edit(contentId(said), "Please write to maria.keller@example.org", 5));
    await settle();
    expect(await flagsOf(p.freelancer)).toHaveLength(1);
    await send(told.edit(contentId(said), "Please call +1 212 555 0142", 9));
    await settle();
    expect(await flagsOf(p.freelancer)).toMatchObject([{ revision: 1 }, { revision: 3 }]);
    expect(await casesOf(p.freelancer)).toMatchObject([{ version: 2 }]);
  });

  test("a late contract withdraws what was flagged on a text that an edit has replaced since", async () => {
    const p = pair();
    const said = p.says("freelancer", CONTACT, 11);
    await send(...p.describe, said, told.edit(contentId(said), "Nothing to see.", 12));
    await settle();
    await send(p.contract("active", 10));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "withdrawn" }]);
  });
});

describe("a contract event that comes while its content is being judged", () => {
  test("is never missed, whichever of the two commits first", async () => {
    for (let round = 0; round < 12; round += 1) {
      const p = pair();
      const judging = () => judgeNextBatch(workerCall(), { maxKeys: 5, maxContents: 50 });
      await send(...p.describe);
      await Promise.all([
        send(p.says("freelancer", CONTACT, 11)).then(judging),
        send(p.contract("active", 10)).then(() => followLate(50)),
        judging(),
      ]);
      await settle();
      const standing = (await casesOf(p.freelancer)).filter((one) => one.status === "open");
      expect(standing).toEqual([]);
    }
  });
});

describe("a detector that fails", () => {
  const poison = (input: DetectInput): DetectResult => {
    if (input.messages.some((message) => message.text.includes("poison")))
      throw new TypeError("maria.keller@example.org");
    return joiner(input);
  };
  const again = () => database.owner.query("UPDATE detection_queue SET available_at = now()");

  test("leaves its neighbours judged, is tried again, and ends before a human, never as clean", async () => {
    const p = pair();
    const sick = p.says("freelancer", "poison", 2);
    await send(
      ...p.describe,
      p.says("client", "212", 1),
      sick,
      p.says("client", "555", 3),
      p.says("client", "0142", 4),
    );
    expect(await settle(poison)).toBe(3);
    expect(await casesOf(p.client)).toMatchObject([{ violations: ["contact_info"] }]);
    const waiting = () =>
      rows<{ attempts: number; last_error: string }>(
        "SELECT attempts, last_error FROM detection_queue WHERE key = $1",
        [p.talk],
      );
    expect(await waiting()).toEqual([{ attempts: 1, last_error: "detector_threw:TypeError" }]);
    for (let attempt = 2; attempt <= 5; attempt += 1) {
      expect(await casesOf(p.freelancer)).toEqual([]);
      await again();
      await settle(poison);
    }
    expect(await waiting()).toEqual([]);
    expect(await flagsOf(p.freelancer)).toMatchObject([{ kind: "detector_failed", violation: null }]);
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "open", violations: [] }]);
    expect(
      await rows("SELECT a.id FROM assessments a JOIN contents c ON c.id = a.content_id WHERE c.external_id = $1", [
        contentId(sick),
      ]),
    ).toEqual([]);
    // Nobody looked for contacts in it: it is hidden where it is not a person's task to read it.
    const [kase] = await rows<{ id: string; search_text: string; line: string }>(
      "SELECT id, search_text, first_evidence ->> 'text' AS line FROM cases WHERE account_id = $1",
      [p.freelancer],
    );
    const { texts } = await judgedTexts(kase!.id);
    expect([kase!.search_text, kase!.line, texts.find((one) => one.id === contentId(sick))!.text]).toEqual(
      Array(3).fill("••••••"),
    );
  });

  test("is judged on a later attempt when it recovers", async () => {
    const p = pair();
    await send(...p.describe, p.says("client", "poison", 1));
    expect(await settle(poison)).toBe(0);
    await again();
    expect(await settle(joiner)).toBe(1);
    expect(await casesOf(p.client)).toEqual([]);
  });

  test("a batch that the database refuses is done conversation by conversation", async () => {
    const good = pair();
    const bad = pair();
    const unstorable = (input: DetectInput): DetectResult => {
      const result = joiner(input);
      if (!input.messages.some((message) => message.text === "9999")) return result;
      return {
        ...result,
        signals: [
          {
            kind: "phone",
            spans: [{ message: 0, start: 0, end: 4 }],
            value: "9999",
            decoded: [],
            // No number: the database's, not JavaScript's, business to refuse.
            score: "much" as unknown as number,
            reasons: [],
            obfuscations: [],
            detector: { name: "joiner", version: "1" },
          },
        ],
      };
    };
    await send(
      ...good.describe,
      ...bad.describe,
      bad.says("client", "9999", 1),
      good.says("client", "2125550142".slice(0, 4), 1),
    );
    expect(await settle(unstorable)).toBe(1);
    expect(await rows("SELECT attempts FROM detection_queue WHERE key = $1", [bad.talk])).toEqual([{ attempts: 1 }]);
    expect(await rows("SELECT attempts FROM detection_queue WHERE key = $1", [good.talk])).toEqual([]);
    await database.owner.query("DELETE FROM detection_queue WHERE key = $1", [bad.talk]);
  });

  test("text beyond its budget is unreadable, its readable neighbour is not", async () => {
    const p = pair();
    const budget = (input: DetectInput): DetectResult => ({
      ...NOTHING,
      truncated: input.messages.some((message) => message.text.startsWith("endless")),
    });
    await send(...p.describe, p.says("freelancer", "endless ...", 1), p.says("client", "short", 2));
    await settle(budget);
    expect(await flagsOf(p.freelancer)).toMatchObject([{ kind: "unreadable" }]);
    expect(await casesOf(p.client)).toEqual([]);
  });
});

describe("a detector of the marketplace's own", () => {
  const signal = (content: string, more: Record<string, unknown> = {}) =>
    told.signal(
      {
        contentId: content,
        detector: { name: "acme_qr", version: "2.1" },
        kind: "handle",
        start: 0,
        end: 4,
        value: "telegram:mariak",
        score: 0.9,
        reasons: ["qr_code"],
        ...more,
      },
      5,
    );

  test("stands beside ours under its name, waiting for its content if need be; its value is nowhere plain", async () => {
    const p = pair();
    const said = p.says("freelancer", "Scan the picture below.", 1);
    const early = signal(contentId(said));
    await send(...p.describe, early);
    expect(
      JSON.stringify(await rows("SELECT data FROM pending_signals WHERE event_id = $1", [early.id])),
    ).not.toContain("mariak");
    await send(said);
    await settle();
    expect(await signalsOf(p.talk)).toMatchObject([
      {
        detector_name: "acme_qr",
        kind: "handle",
        masked_value: expect.not.stringContaining("mariak"),
        withdrawn_at: null,
      },
    ]);
    expect(await casesOf(p.freelancer)).toMatchObject([{ violations: ["contact_info"] }]);
    await send(signal(contentId(said), { score: 0.01 }));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ status: "withdrawn" }]);
  });

  test("is refused when it points outside the text, and may be sent again corrected", async () => {
    const p = pair();
    const said = p.says("freelancer", "Hi", 1);
    await send(...p.describe, said);
    const wrong = signal(contentId(said));
    expect(await send(wrong)).toMatchObject({ accepted: 0, rejected: [{ index: 0, code: "span_outside_text" }] });
    const mended = { ...wrong, data: signal(contentId(said), { end: 2 }).data };
    expect(await send(mended)).toMatchObject({ accepted: 1, rejected: [] });
  });
});

describe("joining cases", () => {
  test("one case an account and conversation, neighbours kept, version grown, snoozed ones woken", async () => {
    const p = pair();
    const before = Array.from({ length: 7 }, (_, index) => p.says("client", `Ordinary line ${index}`, index));
    await send(...p.describe, ...before, p.says("freelancer", CONTACT, 10));
    await settle();
    const [first] = await casesOf(p.freelancer);
    const neighbours = await rows<{ text: string }>(
      "SELECT text FROM evidence WHERE case_id = $1 AND NOT flagged ORDER BY occurred_at",
      [first!.id],
    );
    expect(neighbours.map((row) => row.text)).toEqual([2, 3, 4, 5, 6].map((index) => `Ordinary line ${index}`));
    await database.owner.query(
      "UPDATE cases SET status = 'snoozed', snoozed_until = now() + interval '1 day' WHERE id = $1",
      [first!.id],
    );
    await send(p.says("freelancer", "My Telegram is @mariakeller", 12));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([{ id: first!.id, status: "open", version: 2 }]);
    await database.owner.query("UPDATE cases SET status = 'decided', decided_at = now() WHERE id = $1", [first!.id]);
    await send(p.says("freelancer", "or mail to maria.keller@example.org", 14));
    await settle();
    expect(await casesOf(p.freelancer)).toMatchObject([
      { id: first!.id, status: "decided", version: 2 },
      { status: "open", version: 1 },
    ]);
  });

  test("reports and judgements at the same moment open one case", async () => {
    for (let round = 0; round < 5; round += 1) {
      const p = pair();
      const said = p.says("freelancer", CONTACT, 1);
      await send(...p.describe, said);
      const report = () =>
        send(
          told.report(
            {
              id: named("rp"),
              reporterId: p.client,
              accountId: p.freelancer,
              contentId: contentId(said),
              category: "other",
            },
            3,
          ),
        );
      await Promise.all([report(), judgeNextBatch(workerCall(), { maxKeys: 5, maxContents: 50 }), report(), report()]);
      await settle();
      expect(await casesOf(p.freelancer)).toHaveLength(1);
      expect((await flagsOf(p.freelancer)).map((flag) => flag.kind).sort()).toEqual([
        "report",
        "report",
        "report",
        "violation",
      ]);
    }
  });

  test("every change of a case is one audit event that holds no contact, and the queue line is masked", async () => {
    const p = pair();
    await send(...p.describe, p.says("freelancer", CONTACT, 1));
    await settle();
    await send(p.contract("active", 0));
    await settle();
    const [only] = await casesOf(p.freelancer);
    const audit = await rows<{ type: string; data: object }>(
      "SELECT type, data FROM audit_events WHERE subject_kind = 'case' AND subject_id = $1 ORDER BY id",
      [only!.id],
    );
    expect(audit.map((event) => event.type)).toEqual([
      "case.opened",
      "case.flagged",
      "case.flag_withdrawn",
      "case.withdrawn",
    ]);
    const everything = JSON.stringify([
      await rows("SELECT * FROM audit_events"),
      await rows("SELECT first_evidence, search_text, priority_reasons FROM cases"),
      await rows("SELECT * FROM flags"),
      (await rows<{ spans: object; masked_value: string }>("SELECT * FROM signals")).map((row) => ({ ...row })),
    ]);
    expect(everything).not.toMatch(/maria\.keller|212 555 0142|2125550142|mariakeller/);
    const [line] = await rows<{ first_evidence: { text: string; start: number; end: number } }>(
      "SELECT first_evidence FROM cases WHERE id = $1",
      [only!.id],
    );
    const { text, start, end } = line!.first_evidence;
    expect(text.slice(start, end)).toMatch(/\u2022/);
  });
});

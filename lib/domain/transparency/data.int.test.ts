import fc from "fast-check";
import { expect, it } from "vitest";
import { getTransparency } from "@/lib/domain/transparency/data";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const NOW = new Date("2026-05-20T12:00:00Z");
const PERIOD = { from: "2026-04-01", to: "2026-04-30" };
const [BEGIN, END] = [Date.parse("2026-04-01"), Date.parse("2026-05-01")];
const HOUR = 3_600_000;

/** Hours from ten days before the period on, past its end too. */
const hour = fc.integer({ min: 0, max: 50 * 24 });
const world = fc.array(
  fc.record({
    account: fc.nat(2),
    decided: hour,
    outcome: fc.constantFrom("violation", "no_violation"),
    violation: fc.constantFrom("contact_info", "scam_script"),
    state: fc.constantFrom("active", "undone", "reversed"),
    /** Of its flags, the first first. */
    flags: fc.array(fc.constantFrom("violation", "user", "staff", "sample"), { minLength: 1, maxLength: 3 }),
    /** Before the decision. */
    flaggedHours: fc.integer({ min: 1, max: 300 }),
    measures: fc.array(
      fc.record({
        kind: fc.constantFrom("warn", "restrict", "suspend"),
        starts: fc.option(fc.nat(200), { nil: null }),
      }),
      { maxLength: 2 },
    ),
    appeal: fc.option(
      fc.record({
        filed: fc.nat(200),
        took: fc.integer({ min: 1, max: 200 }),
        outcome: fc.constantFrom("upheld", "reduced", "overturned", "moot", null),
      }),
      { nil: null },
    ),
  }),
  { maxLength: 10 },
);
type World = (typeof world)["generate"] extends (...args: never[]) => { value: infer T } ? T : never;

/** The world with times and ids of its own: what the records and the reckoning by hand both start from. */
function told(rows: World) {
  return rows.map((row, index) => {
    const decidedAt = BEGIN + (row.decided - 240) * HOUR;
    const flaggedAt = decidedAt - row.flaggedHours * HOUR;
    return {
      ...row,
      id: newId(),
      number: index + 1,
      account: `seen-${row.account}`,
      decidedAt,
      violations: row.outcome === "violation" ? [row.violation] : [],
      flags: row.flags.map((by, place) => ({
        id: newId(),
        by,
        content: newId(),
        report: by === "user" || by === "staff" ? newId() : null,
        at: flaggedAt + place,
      })),
      measures: row.measures.map((one) => ({
        ...one,
        id: newId(),
        startsAt: one.starts === null ? null : decidedAt + one.starts * HOUR,
      })),
      appeal: row.appeal && {
        ...row.appeal,
        id: newId(),
        filedAt: decidedAt + row.appeal.filed * HOUR,
        resolvedAt: row.appeal.outcome === null ? null : decidedAt + (row.appeal.filed + row.appeal.took) * HOUR,
      },
    };
  });
}
type Told = ReturnType<typeof told>;

async function live(rows: Told): Promise<void> {
  const { owner } = database;
  await owner.query("TRUNCATE cases, decisions, enforcements, flags, reports, appeals CASCADE");
  const write = (sql: string, columns: string, list: readonly object[]) =>
    owner.query(`${sql} FROM json_to_recordset($1::json) AS r(${columns})`, [JSON.stringify(list)]);
  const at = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  await write(
    `INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, status, violations, phase, surface,
       priority_key, priority_reasons, policy_version, opened_at, due_at, decided_at)
     SELECT id, account, 'client', 'conversation', id::text, 'decided', '{}', 'none', 'message', 0, '[]', 1, at, at, at`,
    "id uuid, account text, at timestamptz",
    rows.map((row) => ({ id: row.id, account: row.account, at: at(row.decidedAt) })),
  );
  await write(
    `INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
       policy_version, phase, surface, state, decided_by, decided_at, undo_until)
     SELECT id, id, 1, account, outcome::outcome, ARRAY(SELECT json_array_elements_text(violations)), 'other', '{}', 1,
       'none', 'message', state::decision_state, gen_random_uuid(), at, at`,
    "id uuid, account text, outcome text, violations json, state text, at timestamptz",
    rows.map((row) => ({ ...row, at: at(row.decidedAt) })),
  );
  const flags = rows.flatMap((row) => row.flags.map((flag) => ({ ...flag, case: row.id, account: row.account })));
  await write(
    `INSERT INTO reports (id, reporter_id, filed_by, account_id, category, filed_at, case_id)
     SELECT report, CASE WHEN by = 'user' THEN 'who' END, CASE WHEN by = 'staff' THEN gen_random_uuid() END, account,
       'scam_script', at, "case"`,
    'report text, by text, account text, at timestamptz, "case" uuid',
    flags.filter((flag) => flag.report !== null).map((flag) => ({ ...flag, at: at(flag.at) })),
  );
  await write(
    `INSERT INTO flags (id, case_id, kind, content_id, report_id, signal_ids, detectors, phase, policy_version, raised_at)
     SELECT id, "case", (CASE WHEN by IN ('user', 'staff') THEN 'report' ELSE by END)::flag_kind, content, report, '{}',
       '{}', 'none', 1, at`,
    'id uuid, "case" uuid, by text, content uuid, report text, at timestamptz',
    flags.map((flag) => ({ ...flag, at: at(flag.at) })),
  );
  await write(
    `INSERT INTO enforcements (id, decision_id, case_id, account_id, kind, abilities, state, created_at, activates_at,
       starts_at)
     SELECT id, "case", "case", account, kind::measure_kind, '{}', 'active', at, at, starts`,
    'id uuid, "case" uuid, account text, kind text, at timestamptz, starts timestamptz',
    rows.flatMap((row) =>
      row.measures.map((one) => ({
        ...one,
        case: row.id,
        account: row.account,
        at: at(row.decidedAt),
        starts: at(one.startsAt),
      })),
    ),
  );
  await write(
    `INSERT INTO appeals (id, decision_id, case_id, account_id, filed_by_kind, filed_by, filed_at, due_at, state, outcome,
       policy_version, resolved_at, resolved_by)
     SELECT id, "case", "case", account, 'key', 'k', filed, filed, (CASE WHEN outcome IS NULL THEN 'open' WHEN outcome = 'moot' THEN
       'moot' ELSE 'resolved' END)::appeal_state, nullif(outcome, 'moot')::appeal_outcome, 1, resolved, CASE WHEN outcome <> 'moot' THEN gen_random_uuid() END`,
    'id uuid, "case" uuid, account text, filed timestamptz, resolved timestamptz, outcome text',
    rows.flatMap((row) =>
      row.appeal
        ? [
            {
              ...row.appeal,
              case: row.id,
              account: row.account,
              filed: at(row.appeal.filedAt),
              resolved: at(row.appeal.resolvedAt),
            },
          ]
        : [],
    ),
  );
}

const inside = (ms: number | null) => ms !== null && ms >= BEGIN && ms < END;

function median(list: readonly number[]): number | null {
  if (list.length === 0) return null;
  const sorted = [...list].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** Whether an appeal was answered in the period; one that a reversal closed was answered by nobody. */
const answer = (appeal: NonNullable<Told[number]["appeal"]>) => appeal.outcome !== "moot" && inside(appeal.resolvedAt);

/** The figures reckoned from the world itself, without the database: `code slice` to value. */
function byHand(rows: Told): Map<string, number | null> {
  const figures = new Map<string, number | null>();
  const add = (key: string) => figures.set(key, (figures.get(key) ?? 0) + 1);
  const accounts = new Map<string, Set<string>>();
  const account = (key: string, of: string) => accounts.set(key, (accounts.get(key) ?? new Set()).add(of));
  const waits: number[] = [];
  let acted = 0;
  for (const row of rows) {
    const stands = row.state === "active";
    const finders = row.flags.filter((flag) => flag.by !== "sample");
    const first = finders[0]?.by;
    const foundBy = first === undefined ? "unknown" : first === "violation" ? "automated" : `${first}_report`;
    const reported = row.flags.some((flag) => flag.by === "user");
    for (const flag of row.flags) {
      if (!inside(flag.at)) continue;
      if (flag.by === "user") {
        add("notices_received category=scam_script");
        if (stands) waits.push((row.decidedAt - flag.at) / 60_000);
        if (stands && row.outcome === "violation" && row.measures.length > 0) acted += 1;
      }
      if (flag.by === "staff") add("staff_reports category=scam_script");
      if (flag.by === "violation") add("content_flagged found_by=automated");
      if (flag.by === "user" || flag.by === "staff") add("content_flagged found_by=report");
    }
    for (const one of row.measures) {
      if (!inside(one.startsAt)) continue;
      if (!reported) add(`own_initiative_measures violation=${row.violations[0] ?? ""} measure=${one.kind}`);
      add(`measures_by_detection found_by=${foundBy}`);
      if (one.kind === "suspend") account(`suspensions violation=${row.violations[0] ?? ""}`, row.account);
      account("accounts_actioned ", row.account);
      account(`accounts_actioned measure=${one.kind}`, row.account);
    }
    if (row.appeal && inside(row.appeal.filedAt)) add("complaints_received ");
    if (row.appeal && answer(row.appeal)) add(`complaints_resolved outcome=${row.appeal.outcome}`);
  }
  for (const [key, set] of accounts) figures.set(key, set.size);
  const made = rows.filter((row) => inside(row.decidedAt) && row.state !== "undone");
  const found = made.filter((row) => row.flags.find((flag) => flag.by !== "sample")?.by === "violation");
  const share = (some: number, all: number) => (all === 0 ? null : some / all);
  const answered = rows.flatMap((row) => (row.appeal && answer(row.appeal) ? [row.appeal] : []));
  figures.set("notices_acted_on ", acted);
  figures.set("notice_median_minutes ", median(waits));
  figures.set(
    "automated_error_share ",
    share(found.filter((row) => row.outcome === "no_violation").length, found.length),
  );
  figures.set("decisions_reversed_share ", share(made.filter((row) => row.state === "reversed").length, made.length));
  figures.set("complaint_median_minutes ", median(answered.map((one) => (one.resolvedAt! - one.filedAt) / 60_000)));
  figures.set(
    "complaint_reversed_share ",
    share(answered.filter((one) => one.outcome !== "upheld").length, answered.length),
  );
  return figures;
}

it("are what the records say, in random worlds: every code and slice, and nothing of another period", async () => {
  await fc.assert(
    fc.asyncProperty(world, async (rows) => {
      const made = told(rows);
      await live(made);
      const report = await getTransparency(PERIOD, NOW);
      const wanted = byHand(made);
      const shown = new Map(report.figures.map((one) => [`${one.code} ${one.slice}`, one.value]));
      for (const [key, value] of wanted) {
        if (value === null) expect([key, shown.get(key) ?? null]).toEqual([key, null]);
        else expect([key, shown.get(key)]).toEqual([key, expect.closeTo(value, 6)]);
      }
      // What is shown besides is nothing: a code of which nothing happened, or what is always nought.
      for (const [key, value] of shown) {
        if (!wanted.has(key) && !key.startsWith("decision_median_minutes")) expect([key, value ?? 0]).toEqual([key, 0]);
      }
    }),
    { numRuns: 40 },
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { getDetectorInsights } from "@/lib/domain/detector-insights/data";
import { foldDetectorFigures } from "@/lib/domain/detector-insights/mutations";
import type { DetectorFilter } from "@/lib/domain/detector-insights/schema";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const NOW = new Date("2026-11-21T12:00:00Z");
const MINUTE = 60_000;
const VIOLATIONS = ["contact_info", "off_platform_payment"] as const;
const PEOPLE = [newId(), newId()];

const signalOf = fc.record({
  kind: fc.constantFrom("email", "phone"),
  // Two places, as floats of single precision that are no fiftieths exactly.
  score: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  version: fc.constantFrom("1", "2"),
});
const world = fc.record({
  /** Contents, each with its signals; cases may share them. */
  contents: fc.array(
    fc.record({
      signals: fc.array(signalOf, { minLength: 1, maxLength: 3 }),
      phase: fc.constantFrom("none", "active"),
      surface: fc.constantFrom("message", "profile"),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  cases: fc.array(
    fc.record({
      language: fc.constantFrom("en", "es", null),
      flags: fc.array(
        fc.record({ content: fc.nat(3), violation: fc.constantFrom(...VIOLATIONS), signals: fc.subarray([0, 1, 2]) }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  steps: fc.array(
    fc.oneof(
      fc.record({
        what: fc.constant("verdict" as const),
        kase: fc.nat(3),
        content: fc.nat(3),
        signal: fc.nat(2),
        by: fc.nat(1),
        verdict: fc.constantFrom("right", "wrong", null),
      }),
      fc.record({
        what: fc.constant("decide" as const),
        kase: fc.nat(3),
        outcome: fc.constantFrom("violation", "no_violation"),
        violations: fc.subarray([...VIOLATIONS], { minLength: 1 }),
      }),
      fc.record({ what: fc.constantFrom("undo" as const, "reverse" as const), kase: fc.nat(3) }),
      fc.record({ what: fc.constant("miss" as const), kase: fc.nat(3), content: fc.nat(3) }),
      fc.record({ what: fc.constantFrom("withdraw" as const, "fold" as const, "forget" as const) }),
    ),
    { maxLength: 14 },
  ),
  /** Minutes before now of the first step; the others follow one another over the days. */
  began: fc.integer({ min: 0, max: 20 * 24 * 60 }),
  pace: fc.integer({ min: 1, max: 3_000 }),
});

type World = (typeof world)["generate"] extends (...args: never[]) => { value: infer T } ? T : never;
type Signal = { id: string; kind: string; score: number; version: string };
type Made = { contents: { id: string; phase: string; surface: string; signals: Signal[] }[]; cases: string[] };

async function make(plan: World): Promise<Made> {
  const { owner } = database;
  await owner.query(
    `TRUNCATE cases, decisions, flags, evidence, signal_verdicts, missed_spans, signal_outcomes, stat_detectors,
       stat_detector_deltas, stat_detector_sums CASCADE`,
  );
  const contents = plan.contents.map((content) => ({
    id: newId(),
    phase: content.phase,
    surface: content.surface,
    signals: content.signals.map((signal) => ({ ...signal, id: newId() })),
  }));
  const cases: string[] = [];
  for (const one of plan.cases) {
    const id = newId();
    cases.push(id);
    await owner.query(
      `INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, violations, phase, surface, language,
         priority_key, priority_reasons, policy_version, opened_at, due_at)
       VALUES ($1::uuid, $1::uuid::text, 'client', 'account', $1::uuid::text, '{}', 'none', 'message', $2, 0, '[]', 1, $3, $3)`,
      [id, one.language, NOW],
    );
    for (const flag of one.flags) {
      const content = contents[flag.content % contents.length]!;
      const signals = flag.signals.flatMap((index) => content.signals[index] ?? []);
      await owner.query(
        `INSERT INTO flags (id, case_id, kind, content_id, content_external_id, revision, violation, signal_ids, detectors,
           phase, surface, policy_version, raised_at)
         VALUES ($1, $2, 'violation', $3::uuid, $3::uuid::text, 1, $4, $5, '{}', 'none', 'message', 1, $6)`,
        [newId(), id, content.id, flag.violation, signals.map((signal) => signal.id), NOW],
      );
      await owner.query(
        `INSERT INTO evidence (case_id, content_id, revision, content_external_id, flagged, author_id, surface, phase,
           occurred_at, text, signals)
         VALUES ($1, $2::uuid, 1, $2::uuid::text, true, 'a', $3::surface, $4::phase, $5, 'text', $6) ON CONFLICT DO NOTHING`,
        [
          id,
          content.id,
          content.surface,
          content.phase,
          NOW,
          JSON.stringify(
            content.signals.map((signal) => ({
              ...signal,
              detector: { name: `docket-${signal.kind}`, version: signal.version },
            })),
          ),
        ],
      );
    }
  }
  return { contents, cases };
}

async function play(plan: World, { contents, cases }: Made): Promise<void> {
  const { owner } = database;
  let version = 1;
  // Retention keeps evidence as long as a case may be decided; nobody decides on what is gone.
  const forgotten = new Set<string>();
  for (const [index, step] of plan.steps.entries()) {
    const at = new Date(Math.min(NOW.getTime(), NOW.getTime() - plan.began * MINUTE + index * plan.pace * MINUTE));
    const kase = "kase" in step ? cases[step.kase % cases.length]! : "";
    if (step.what === "verdict") {
      const content = contents[step.content % contents.length]!;
      const signal = content.signals[step.signal % content.signals.length]!;
      const key = [signal.id, PEOPLE[step.by]];
      if (step.verdict === null)
        await owner.query("DELETE FROM signal_verdicts WHERE signal_id = $1 AND given_by = $2", key);
      else
        await owner.query(
          `INSERT INTO signal_verdicts (signal_id, given_by, content_id, case_id, verdict, kind, score, detector_name,
             detector_version, phase, surface, given_at)
           VALUES ($1, $2, $3, $4, $5::signal_verdict, $6, $7, $8, $9, $10::phase, $11::surface, $12)
           ON CONFLICT (signal_id, given_by) DO UPDATE SET verdict = EXCLUDED.verdict, case_id = EXCLUDED.case_id,
             given_at = EXCLUDED.given_at`,
          [
            ...key,
            content.id,
            kase,
            step.verdict,
            signal.kind,
            signal.score,
            `docket-${signal.kind}`,
            signal.version,
            content.phase,
            content.surface,
            at,
          ],
        );
    }
    const standing = `SELECT id FROM decisions WHERE case_id = $1 AND state IN ('waiting', 'active')`;
    if (step.what === "decide") {
      const { rows } = await owner.query(standing, [kase]);
      if (rows.length > 0 || forgotten.has(kase)) continue;
      version += 1;
      await owner.query(
        `INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
           policy_version, phase, surface, state, decided_by, decided_at, undo_until)
         SELECT $1, id, $2, account_id, $3::outcome, $4, 'other', '{}', 1, phase, surface, 'waiting', $5, $6, $6
         FROM cases WHERE id = $7`,
        [newId(), version, step.outcome, step.outcome === "violation" ? step.violations : [], PEOPLE[0], at, kase],
      );
    }
    if (step.what === "undo" || step.what === "reverse") {
      await owner.query(
        `UPDATE decisions SET state = $2::decision_state, closed_at = $3 WHERE id IN (${standing})
           AND ($2 = 'undone' OR outcome = 'violation')`,
        [kase, step.what === "undo" ? "undone" : "reversed", at],
      );
    }
    if (step.what === "miss") {
      const content = contents[step.content % contents.length]!;
      await owner.query(
        `INSERT INTO missed_spans (id, case_id, content_id, content_external_id, revision, start, "end", kind, phase, surface,
           detector_version, language, marked_by, marked_at)
         VALUES ($1, $2, $3::uuid, $3::uuid::text, 1, 0, 2, 'handle', $4::phase, $5::surface, '2', 'en', $6, $7)`,
        [newId(), kase, content.id, content.phase, content.surface, PEOPLE[0], at],
      );
    }
    if (step.what === "withdraw")
      await owner.query(
        "UPDATE missed_spans SET withdrawn_at = $1 WHERE id IN (SELECT id FROM missed_spans WHERE withdrawn_at IS NULL LIMIT 1)",
        [at],
      );
    if (step.what === "fold") await foldDetectorFigures();
    // Evidence past its time.
    if (step.what === "forget" && cases[0]) {
      const { rows } = await owner.query("SELECT 1 FROM decisions WHERE case_id = $1", [cases[0]]);
      if (rows.length === 0) continue;
      forgotten.add(cases[0]);
      await owner.query("DELETE FROM evidence WHERE case_id = $1", [cases[0]]);
    }
  }
}

type Outcome = Signal & {
  right: boolean;
  basis: string;
  day: string;
  phase: string;
  surface: string;
  language: string;
};
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** What the rows say, worked out here and not in the database. */
async function raw(plan: World, made: Made) {
  const rows = async <Row>(sql: string) => (await database.owner.query(sql)).rows as Row[];
  const verdicts = await rows<{
    signal_id: string;
    case_id: string;
    verdict: string;
    given_at: Date;
    given_by: string;
  }>("SELECT * FROM signal_verdicts");
  const decisions = await rows<{
    case_id: string;
    case_version: number;
    state: string;
    outcome: string;
    violations: string[];
    decided_at: Date;
    closed_at: Date | null;
  }>("SELECT * FROM decisions WHERE state <> 'undone'");
  const languageOf = (kase: string) => plan.cases[made.cases.indexOf(kase)]?.language ?? "";
  const flagsOf = (kase: string) =>
    (plan.cases[made.cases.indexOf(kase)]?.flags ?? []).map((flag) => {
      const content = made.contents[flag.content % made.contents.length]!;
      return { violation: flag.violation, signals: flag.signals.flatMap((index) => content.signals[index] ?? []) };
    });
  const outcomes: Outcome[] = [];
  for (const content of made.contents) {
    for (const signal of content.signals) {
      const base = { ...signal, phase: content.phase, surface: content.surface };
      const [newest] = verdicts
        .filter((one) => one.signal_id === signal.id)
        .sort((a, b) => b.given_at.getTime() - a.given_at.getTime() || (a.given_by < b.given_by ? -1 : 1));
      if (newest) {
        const language = languageOf(newest.case_id);
        outcomes.push({
          ...base,
          right: newest.verdict === "right",
          basis: "verdict",
          day: dayOf(newest.given_at),
          language,
        });
        continue;
      }
      const [last] = decisions
        .filter((one) => flagsOf(one.case_id).some((flag) => flag.signals.includes(signal)))
        .filter((one) => !decisions.some((n) => n.case_id === one.case_id && n.case_version > one.case_version))
        .sort((a, b) => b.decided_at.getTime() - a.decided_at.getTime() || (a.case_id < b.case_id ? -1 : 1));
      if (!last) continue;
      const confirmed = flagsOf(last.case_id).some(
        (flag) => flag.signals.includes(signal) && last.violations.includes(flag.violation),
      );
      outcomes.push({
        ...base,
        right: last.state !== "reversed" && last.outcome === "violation" && confirmed,
        basis: "decision",
        day: dayOf(last.state === "reversed" ? last.closed_at! : last.decided_at),
        language: languageOf(last.case_id),
      });
    }
  }
  const missed = await rows<{ marked_at: Date; phase: string; surface: string }>(
    "SELECT * FROM missed_spans WHERE withdrawn_at IS NULL",
  );
  return { outcomes, decisions, missed, flagsOf, languageOf };
}

it("are what verdicts and decisions themselves say, in random worlds, folded or not, by any slice", async () => {
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.constantFrom("detector", "version", "kind", "phase", "surface", "language"),
      fc.constantFrom<DetectorFilter>({}, { phase: "none" }, { detector: "docket-email" }, { language: "en" }),
      fc.integer({ min: 1, max: 25 }),
      async (plan, by, slice, days) => {
        const made = await make(plan);
        await play(plan, made);
        const to = dayOf(NOW);
        const from = dayOf(new Date(NOW.getTime() - (days - 1) * 86_400_000));
        const shown = await getDetectorInsights({ from, to, by, ...slice } as DetectorFilter, NOW);
        const truth = await raw(plan, made);
        const inside = (day: string) => day >= from && day <= to;
        const outcomes = truth.outcomes.filter(
          (one) =>
            inside(one.day) &&
            (slice.phase === undefined || one.phase === slice.phase) &&
            (slice.detector === undefined || `docket-${one.kind}` === slice.detector) &&
            (slice.language === undefined || one.language === slice.language),
        );
        const n = (list: readonly Outcome[], right: boolean, basis: string) =>
          list.filter((one) => one.right === right && one.basis === basis).length;
        const told = (list: readonly Outcome[]) => ({
          verdicts: { right: n(list, true, "verdict"), wrong: n(list, false, "verdict") },
          decisions: { right: n(list, true, "decision"), wrong: n(list, false, "decision") },
        });
        expect(shown.totals).toMatchObject(told(outcomes));
        const keyOf = (one: Outcome) => (by === "detector" ? `docket-${one.kind}` : one[by as "kind"]);
        for (const row of shown.by.rows)
          expect(row).toMatchObject(told(outcomes.filter((one) => keyOf(one) === row.key)));
        // Bands: counts and the sum of scores, exact to the ten-thousandth.
        for (const band of shown.bands) {
          const here = outcomes.filter(
            (one) => Math.min(49, Math.floor((Math.round(one.score * 10_000) * 50) / 10_000)) === band.band,
          );
          expect(band.right).toBe(here.filter((one) => one.right).length);
          expect(band.wrong).toBe(here.length - band.right);
          expect(band.scores).toBeCloseTo(
            here.reduce((sum, one) => sum + one.score, 0),
            6,
          );
        }
        expect(shown.bands.reduce((sum, band) => sum + band.right + band.wrong, 0)).toBe(outcomes.length);
        // Cases: each decision once, whatever the number of its detectors; cases themselves stand in phase `none`.
        const cases = truth.decisions.filter(
          (one) =>
            inside(dayOf(one.decided_at)) &&
            (slice.language === undefined || truth.languageOf(one.case_id) === slice.language),
        );
        const withDetector = cases.filter((one) =>
          truth
            .flagsOf(one.case_id)
            .some((flag) =>
              flag.signals.some((signal) => slice.detector === undefined || `docket-${signal.kind}` === slice.detector),
            ),
        );
        expect(shown.totals.share).toMatchObject({ hits: withDetector.length, n: cases.length });
        if (slice.detector === undefined || slice.detector !== "docket-handle") {
          const missed = truth.missed.filter(
            (one) =>
              slice.detector === undefined &&
              inside(dayOf(one.marked_at)) &&
              (slice.phase === undefined || one.phase === slice.phase),
          );
          expect(shown.totals.missed).toBe(missed.length);
          expect(shown.missedByKind).toEqual(missed.length === 0 ? [] : [{ kind: "handle", count: missed.length }]);
        }
        // Folding changes where the figures lie, not what they are.
        while ((await foldDetectorFigures()) > 0);
        const folded = await getDetectorInsights({ from, to, by, ...slice } as DetectorFilter, NOW);
        expect(folded).toEqual(shown);
        // The sums are what the daily figures come to, and nothing else.
        const counted = "WHERE count <> 0 OR points <> 0";
        const { rows: apart } = await database.owner.query(
          `(SELECT * FROM stat_detector_sums ${counted} EXCEPT SELECT * FROM docket_detector_sums())
           UNION ALL (SELECT * FROM docket_detector_sums() EXCEPT SELECT * FROM stat_detector_sums ${counted})`,
        );
        expect(apart).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

it("refuses a period turned round", async () => {
  await expect(getDetectorInsights({ from: "2026-11-02", to: "2026-11-01" }, NOW)).rejects.toMatchObject({
    code: "invalid_input",
  });
});

import type { BacktestDetail, BacktestResult, BacktestView, Example } from "@/lib/domain/backtests/schema";
import { findDraft } from "@/lib/domain/drafts/data";
import { maskStored } from "@/lib/domain/signals/rules";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { DAY_MS } from "@/lib/platform/time";
import type { PolicyBacktest } from "@/prisma/generated/client";

/** Characters shown of a text, the evidence in their middle. */
const SHOWN = 240;
const EXAMPLES = 8;
const LEAST_SAMPLE = 30;

export function toView(row: PolicyBacktest): BacktestView {
  return {
    id: row.id,
    draftId: row.draftId,
    draftRevision: row.draftRevision,
    baseVersion: row.baseVersion,
    since: row.since.toISOString(),
    until: row.until.toISOString(),
    state: row.state,
    progress: { contents: row.contents, of: row.total },
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    problem: row.error,
    result: row.result as BacktestResult | null,
  };
}

/** Newest first. Errors: `not_found` for an unknown draft. */
export async function listBacktests(draftId: string): Promise<{ items: BacktestView[] }> {
  await findDraft(prisma(), draftId);
  const rows = await prisma().policyBacktest.findMany({ where: { draftId }, orderBy: { createdAt: "desc" }, take: 20 });
  return { items: rows.map(toView) };
}

type Difference = { contentId: string; live: string[]; draft: string[]; phase: string };

/** Contents in which two policies differ, as they may be shown: masked, around the evidence. In the order given. */
export async function readExamples(differences: readonly Difference[]): Promise<Example[]> {
  if (differences.length === 0) return [];
  const rows = await query<{
    id: string;
    external_id: string;
    author_id: string;
    surface: string;
    text: string;
    judged: boolean;
    deleted: boolean;
    spans: { start: number; masked: string }[] | null;
  }>(
    `SELECT c.id, c.external_id, c.author_id, c.surface::text AS surface, c.text, c.deleted_at IS NOT NULL AS deleted,
       EXISTS (SELECT FROM assessments a WHERE a.content_id = c.id AND a.revision = c.revision) AS judged,
       (SELECT json_agg(json_build_object('start', (p ->> 'start')::int, 'masked', p ->> 'masked'))
        FROM (SELECT c.id AS near UNION ALL
          (SELECT l.id FROM contents l WHERE l.conversation_id = c.conversation_id
             AND (l.occurred_at, l.id) > (c.occurred_at, c.id) ORDER BY l.occurred_at, l.id LIMIT 10)) n
        JOIN signals s ON s.content_id = n.near AND s.withdrawn_at IS NULL
        CROSS JOIN LATERAL jsonb_array_elements(s.spans) p WHERE p ->> 'contentId' = c.external_id) AS spans
     FROM contents c WHERE c.id = ANY($1::uuid[])`,
    [differences.map((one) => one.contentId)],
  );
  return differences.flatMap(({ contentId, live, draft, phase }) => {
    const row = rows.find((each) => each.id === contentId);
    if (!row) return [];
    const spans = row.spans ?? [];
    const first = Math.min(row.text.length, ...spans.map((span) => span.start));
    const from = Math.max(0, first - SHOWN / 3);
    const text = row.judged && !row.deleted ? maskStored(row.text, spans).slice(from, from + SHOWN) : null;
    return [
      {
        contentId: row.external_id,
        accountId: row.author_id,
        surface: row.surface,
        phase,
        // Cut between the halves of a character, it would be no text any more.
        text: text?.replace(/\p{Cs}/gu, "") ?? null,
        live,
        draft,
      },
    ];
  });
}

const OPENED = "live = '{}' AND draft <> '{}'";
const CLOSED = "live <> '{}' AND draft = '{}'";
const CHANGED = "live <> '{}' AND draft <> '{}' AND live <> draft";

async function examplesOf(id: string, condition: string): Promise<Example[]> {
  const rows = await query<{ content_id: string; live: string[]; draft: string[]; phase: string }>(
    `SELECT content_id, live, draft, phase::text AS phase FROM (
       SELECT *, row_number() OVER (PARTITION BY account_id ORDER BY content_id DESC) AS nth
       FROM policy_backtest_subjects WHERE backtest_id = $1 AND ${condition}) s
     WHERE nth = 1 ORDER BY content_id DESC LIMIT ${EXAMPLES}`,
    [id],
  );
  return readExamples(rows.map((row) => ({ ...row, contentId: row.content_id })));
}

/** Errors: `not_found`. */
export async function getBacktest(id: string): Promise<BacktestDetail> {
  const row = isUuid(id) ? await prisma().policyBacktest.findUnique({ where: { id } }) : null;
  if (!row) throw new AppError("not_found", "There is no backtest with this id.");
  const [opened, closed, changed] = await Promise.all([OPENED, CLOSED, CHANGED].map((each) => examplesOf(id, each)));
  return { ...toView(row), examples: { opened: opened!, closed: closed!, changed: changed! } };
}

/** What the subjects of a finished backtest come to. */
export async function summarise(id: string, since: Date, until: Date): Promise<BacktestResult> {
  const [[totals], groups, [handled]] = await Promise.all([
    query<Record<"live" | "draft" | "opened" | "closed" | "changed", string>>(
      `SELECT count(*) FILTER (WHERE live <> '{}') AS live, count(*) FILTER (WHERE draft <> '{}') AS draft,
         count(*) FILTER (WHERE ${OPENED}) AS opened, count(*) FILTER (WHERE ${CLOSED}) AS closed,
         count(*) FILTER (WHERE ${CHANGED}) AS changed
       FROM policy_backtest_subjects WHERE backtest_id = $1`,
      [id],
    ),
    query<{ violation: string; phase: string; opened: string; closed: string }>(
      `SELECT v.code AS violation, s.phase::text AS phase, count(*) FILTER (WHERE ${OPENED}) AS opened,
         count(*) FILTER (WHERE ${CLOSED}) AS closed
       FROM policy_backtest_subjects s CROSS JOIN LATERAL unnest(s.live || s.draft) AS v(code)
       WHERE s.backtest_id = $1 AND ((${OPENED}) OR (${CLOSED})) GROUP BY 1, 2 ORDER BY 1, 2`,
      [id],
    ),
    query<{ n: string; minutes: number | null }>(
      `SELECT count(*) AS n,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decided_at - first_claimed_at) / 60)::float8 AS minutes
       FROM (SELECT decided_at, first_claimed_at FROM cases
             WHERE decided_at IS NOT NULL AND first_claimed_at <= decided_at ORDER BY decided_at DESC LIMIT 1000) newest`,
    ),
  ]);
  const days = Math.max(1 / 24, (until.getTime() - since.getTime()) / DAY_MS);
  const opened = Number(totals!.opened);
  const closed = Number(totals!.closed);
  const casesPerDay = (opened - closed) / days;
  const sample = Number(handled!.n);
  const minutesPerCase = sample < LEAST_SAMPLE ? null : handled!.minutes;
  return {
    liveCases: Number(totals!.live),
    draftCases: Number(totals!.draft),
    opened,
    closed,
    changed: Number(totals!.changed),
    byViolation: groups.map((row) => ({ ...row, opened: Number(row.opened), closed: Number(row.closed) })),
    workload: {
      days,
      casesPerDay,
      minutesPerCase,
      sample,
      hoursPerDay: minutesPerCase === null ? null : (casesPerDay * minutesPerCase) / 60,
    },
  };
}

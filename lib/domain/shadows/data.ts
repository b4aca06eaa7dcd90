import { readExamples } from "@/lib/domain/backtests/data";
import { findDraft } from "@/lib/domain/drafts/data";
import type { ShadowReport } from "@/lib/domain/shadows/schema";
import { prisma, query } from "@/lib/platform/db";

const EXAMPLES = 20;

/** What a draft would have done to live traffic since it runs beside it. Errors: `not_found`. */
export async function getShadow(draftId: string): Promise<ShadowReport> {
  const draft = await findDraft(prisma(), draftId);
  const [tally, groups, newest] = await Promise.all([
    query<{ n: string }>("SELECT coalesce(sum(contents), 0) AS n FROM policy_shadow_tallies WHERE draft_id = $1", [
      draftId,
    ]),
    query<{ violation: string | null; phase: string; added: string; removed: string; contents: string }>(
      `SELECT v.code AS violation, d.phase::text AS phase,
         count(*) FILTER (WHERE NOT v.code = ANY(d.live)) AS added,
         count(*) FILTER (WHERE NOT v.code = ANY(d.draft)) AS removed,
         (SELECT count(*) FROM policy_shadow_differences WHERE draft_id = $1) AS contents
       FROM policy_shadow_differences d CROSS JOIN LATERAL unnest(d.live || d.draft) AS v(code)
       WHERE d.draft_id = $1 AND NOT (v.code = ANY(d.live) AND v.code = ANY(d.draft))
       GROUP BY 1, 2 ORDER BY 1, 2`,
      [draftId],
    ),
    query<{ content_id: string; live: string[]; draft: string[]; phase: string }>(
      `SELECT content_id, live, draft, phase::text AS phase FROM policy_shadow_differences WHERE draft_id = $1
       ORDER BY judged_at DESC, content_id DESC LIMIT ${EXAMPLES}`,
      [draftId],
    ),
  ]);
  return {
    since: draft.shadowSince?.toISOString() ?? null,
    contents: Number(tally[0]!.n),
    differences: Number(groups[0]?.contents ?? 0),
    byViolation: groups.map((row) => ({
      violation: row.violation ?? "",
      phase: row.phase,
      added: Number(row.added),
      removed: Number(row.removed),
    })),
    examples: await readExamples(
      newest.map((row) => ({ contentId: row.content_id, live: row.live, draft: row.draft, phase: row.phase })),
    ),
  };
}

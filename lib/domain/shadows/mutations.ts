import type { ScamScript } from "@/lib/detect/types";
import { roleOf, type StandingFacts, standingAt } from "@/lib/domain/contracts/rules";
import type { Judged } from "@/lib/domain/judgement/rules";
import type { VersionedPolicy } from "@/lib/domain/policies/data";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { logger } from "@/lib/platform/logger";
import { recordset } from "@/lib/platform/rows";
import { judge } from "@/lib/policy/judge";
import { type PolicyData, policyDataSchema } from "@/lib/policy/policy-data";

/** Counters of one draft are spread over so many rows, so that two judges rarely wait for one. */
const STRIPES = 8;

/** The codes that a draft would see in a content that was just judged live. */
function draftCodes(one: Judged, facts: StandingFacts, data: PolicyData): { codes: string[]; phase: string } {
  const { content, version } = one.target;
  const standing = standingAt(facts, content, version?.writtenAt ?? content.writtenAt, data);
  const violations = judge(
    {
      surface: content.surface,
      phase: standing.phase,
      exceptions: standing.exceptions,
      authorRole: roleOf(facts, content),
      signals: one.signals.map((signal) => ({ ...signal, script: signal.script as ScamScript | null })),
    },
    data,
  );
  return { codes: violations.map((violation) => violation.code).sort(), phase: standing.phase };
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/**
 * Judges what was just judged live by every draft that runs beside the live policy, and keeps where they differ. Without
 * such a draft it costs one look into an empty index. A draft on which judging throws is noted and left out: nothing that
 * is tried may touch what is real.
 */
export async function judgeBeside(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  facts: StandingFacts,
  judged: readonly Judged[],
): Promise<void> {
  if (judged.length === 0) return;
  const drafts = await tx.policyDraft.findMany({
    where: { shadowSince: { not: null } },
    select: { id: true, data: true },
  });
  for (const draft of drafts) {
    const data = policyDataSchema.safeParse(draft.data);
    if (!data.success) continue;
    try {
      const rows = judged.flatMap((one) => {
        const { codes, phase } = draftCodes(one, facts, data.data);
        const live = one.violations.map((violation) => violation.code).sort();
        const { content, revision } = one.target;
        return same(live, codes)
          ? []
          : [
              {
                content_id: content.id,
                revision,
                account_id: content.authorId,
                phase,
                surface: content.surface,
                live,
                draft: codes,
              },
            ];
      });
      await keep(tx, call, policy, draft.id, judged.length, rows);
    } catch (error) {
      // What the database refused has ended the transaction; only judging itself may fail quietly.
      if (error instanceof Error && "code" in error) throw error;
      logger.warn({ code: "shadow_failed", draftId: draft.id });
    }
  }
}

async function keep(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  draftId: string,
  contents: number,
  rows: readonly object[],
): Promise<void> {
  const stripe = Math.floor(Math.random() * STRIPES);
  await tx.$executeRaw`
    INSERT INTO policy_shadow_tallies AS t (draft_id, stripe, contents) VALUES (${draftId}::uuid, ${stripe}, ${contents})
    ON CONFLICT (draft_id, stripe) DO UPDATE SET contents = t.contents + EXCLUDED.contents`;
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO policy_shadow_differences (draft_id, content_id, revision, account_id, phase, surface, live, draft,
      live_version, judged_at)
    SELECT DISTINCT ON (content_id, revision) ${draftId}::uuid, content_id, revision, account_id, phase::phase,
      surface::surface, ARRAY(SELECT json_array_elements_text(live)), ARRAY(SELECT json_array_elements_text(draft)),
      ${policy.version}, ${call.at}
    FROM json_to_recordset(${recordset(rows)}::json) AS r(content_id uuid, revision int, account_id text, phase text,
      surface text, live json, draft json)
    ON CONFLICT (draft_id, content_id, revision) DO UPDATE SET live = EXCLUDED.live, draft = EXCLUDED.draft,
      phase = EXCLUDED.phase, live_version = EXCLUDED.live_version, judged_at = EXCLUDED.judged_at`;
}

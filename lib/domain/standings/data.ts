import type { CaseStatus } from "@/lib/domain/cases/schema";
import type { Assessed, PlacedSignal } from "@/lib/domain/conversations/rules";
import type { SignalStanding } from "@/lib/domain/conversations/schema";
import { policyOf } from "@/lib/domain/policies/data";
import { isScript } from "@/lib/domain/standings/rules";
import { prisma, query } from "@/lib/platform/db";
import type { AuthorRole, PolicyData } from "@/lib/policy/policy-data";
import { uncountedStanding } from "@/lib/policy/standing";
import type { Surface } from "@/lib/policy/types";

export type Written = { surface: Surface; authorId: string };

/**
 * Why signals that no flag of a case rests on do not count there, by signal id: another case has them, or the policy that
 * judged their content let them be. What nobody judged yet is left out.
 */
export async function readStandings(
  caseId: string,
  signals: readonly PlacedSignal[],
  assessedOf: (signal: PlacedSignal) => Assessed | undefined,
  written: ReadonlyMap<string, Written>,
): Promise<Map<string, SignalStanding>> {
  const standings = new Map<string, SignalStanding>();
  if (signals.length === 0) return standings;
  const elsewhere = await query<{ id: string; number: number; status: CaseStatus; signal_ids: string[] }>(
    `SELECT c.id, c.number, c.status::text AS status, f.signal_ids FROM flags f JOIN cases c ON c.id = f.case_id
     WHERE f.content_id = ANY($1::uuid[]) AND f.withdrawn_at IS NULL AND f.case_id <> $2
     ORDER BY c.status IN ('open', 'snoozed', 'escalated'), c.opened_at, c.id`,
    [[...new Set(signals.map((one) => one.contentId))], caseId],
  );
  // The last one stands: a case that wants a decision before one that is done with.
  for (const { id, number, status, signal_ids } of elsewhere) {
    for (const signalId of signal_ids) {
      standings.set(signalId, { kind: "other_case", caseId: id, caseNumber: number, status });
    }
  }
  const left = signals.filter((one) => !standings.has(one.signal.id));
  const authors = [...new Set(left.flatMap((one) => written.get(one.contentId)?.authorId ?? []))];
  const rows = await query<{ id: string; kind: AuthorRole }>(
    "SELECT id, kind::text AS kind FROM accounts WHERE id = ANY($1::text[])",
    [authors],
  );
  const roles = new Map(rows.map((row) => [row.id, row.kind]));
  const policies = new Map<number, PolicyData>();
  for (const version of new Set(left.flatMap((one) => assessedOf(one)?.policyVersion ?? []))) {
    // Remembered by the process after the first time.
    policies.set(version, await policyOf(prisma(), version));
  }
  for (const one of left) {
    const assessed = assessedOf(one);
    const place = written.get(one.contentId);
    if (!assessed || !place) continue;
    const { id, kind, score, script, detector } = one.signal;
    standings.set(id, {
      kind: uncountedStanding(
        { id, kind, score, script: isScript(script) ? script : null, detector },
        {
          surface: place.surface,
          phase: assessed.phase,
          exceptions: assessed.exceptions,
          role: roles.get(place.authorId) ?? "unknown",
        },
        policies.get(assessed.policyVersion)!,
      ),
    });
  }
  return standings;
}

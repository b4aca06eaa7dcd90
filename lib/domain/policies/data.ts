import type { Comparison, PolicySummary, PolicyVersionView, ReasonLabel } from "@/lib/domain/policies/schema";
import { decodeNumber, encodeCursor } from "@/lib/platform/cursor";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { weightyChanges } from "@/lib/policy/change";
import { diffPolicies } from "@/lib/policy/diff";
import { type PolicyData, policyDataSchema } from "@/lib/policy/policy-data";

export type VersionedPolicy = { version: number; data: PolicyData };

// A published version never changes, so one that was read once need not be read and checked again. By connection, because
// one process may come to speak to another database.
const read = new WeakMap<object, Map<number, PolicyData>>();

/** One published version. Read once a process, so that a hot list pays nothing for it. Errors: `not_found`. */
export async function policyOf(tx: Tx, version: number): Promise<PolicyData> {
  const known = read.get(prisma()) ?? new Map<number, PolicyData>();
  read.set(prisma(), known);
  const already = known.get(version);
  if (already) return already;
  const row = await tx.policyVersion.findUnique({ where: { version }, select: { data: true } });
  if (!row) throw new AppError("not_found", "There is no policy of this version.");
  const data = policyDataSchema.parse(row.data);
  known.set(version, data);
  return data;
}

async function currentVersion(tx: Tx): Promise<number> {
  const newest = await tx.policyVersion.findFirst({ orderBy: { version: "desc" }, select: { version: true } });
  if (!newest)
    throw new AppError("unavailable", "No policy is published yet. Start the desk once, or run its migrations.");
  return newest.version;
}

/** The policy that new content is judged by. Errors: `unavailable` before the first is published. */
export async function currentPolicy(tx: Tx = prisma()): Promise<VersionedPolicy> {
  const version = await currentVersion(tx);
  return { version, data: await policyOf(tx, version) };
}

/** What each of these policies calls its reasons. One look at each version: a policy is a large text. */
export async function reasonLabels(
  versions: readonly (number | null)[],
): Promise<(version: number | null, code: string) => ReasonLabel> {
  const asked = [...new Set(versions)].filter((version) => version !== null);
  if (asked.length === 0) return () => null;
  const rows = await query<{ key: string; label: NonNullable<ReasonLabel> }>(
    `SELECT p.version || ' ' || (r->>'code') AS key, r->'label' AS label
     FROM policy_versions p, jsonb_array_elements(p.data->'reasonCodes') r WHERE p.version = ANY($1::int[])`,
    [asked],
  );
  const labels = new Map(rows.map((row) => [row.key, row.label]));
  return (version, code) => labels.get(`${version} ${code}`) ?? null;
}

type Row = {
  version: number;
  publishedAt: Date;
  publishedBy: string | null;
  approvedBy: string | null;
  restores: number | null;
  reason: string;
};

async function summaries(rows: Row[], current: number): Promise<PolicySummary[]> {
  const makers = [...new Set(rows.flatMap((row) => [row.publishedBy ?? [], row.approvedBy ?? []].flat()))];
  const users = await prisma().user.findMany({ where: { id: { in: makers } }, select: { id: true, name: true } });
  return rows.map((row) => ({
    version: row.version,
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: users.find((user) => user.id === row.publishedBy) ?? null,
    approvedBy: users.find((user) => user.id === row.approvedBy) ?? null,
    restores: row.restores,
    reason: row.reason,
    current: row.version === current,
  }));
}

const SUMMARY = {
  version: true,
  publishedAt: true,
  publishedBy: true,
  approvedBy: true,
  restores: true,
  reason: true,
} as const;

/** Published versions, newest first. */
export async function listPolicies(page: PageQuery): Promise<Page<PolicySummary>> {
  const before = page.cursor ? decodeNumber(page.cursor) : null;
  const rows = await prisma().policyVersion.findMany({
    where: before === null ? {} : { version: { lt: before } },
    orderBy: { version: "desc" },
    take: page.limit + 1,
    select: SUMMARY,
  });
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => encodeCursor([last.version]));
  if (items.length === 0) return { items: [], nextCursor };
  return { items: await summaries(items, await currentVersion(prisma())), nextCursor };
}

/** Errors: `not_found`. */
export async function getPolicy(version: number): Promise<PolicyVersionView> {
  const row = await prisma().policyVersion.findUnique({ where: { version }, select: SUMMARY });
  if (!row) throw new AppError("not_found", "There is no policy of this version.");
  const [summary] = await summaries([row], await currentVersion(prisma()));
  return { ...summary!, data: await policyOf(prisma(), version) };
}

/** What changed from one published version to another. Errors: `not_found`. */
export async function comparePolicies(from: number, to: number): Promise<Comparison> {
  const [{ data: before, ...earlier }, { data: after, ...later }] = await Promise.all([getPolicy(from), getPolicy(to)]);
  return {
    from: earlier,
    to: later,
    changes: diffPolicies(before, after),
    secondPersonFor: weightyChanges(before, after),
  };
}

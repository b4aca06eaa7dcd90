import type { DraftSummary, DraftView, Validation } from "@/lib/domain/drafts/schema";
import { currentPolicy, policyOf } from "@/lib/domain/policies/data";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { iso } from "@/lib/platform/time";
import { checkPolicy, weightyChanges } from "@/lib/policy/change";
import { diffPolicies } from "@/lib/policy/diff";
import type { PolicyDraft } from "@/prisma/generated/client";

export async function findDraft(tx: Tx, id: string): Promise<PolicyDraft> {
  const draft = isUuid(id) ? await tx.policyDraft.findUnique({ where: { id } }) : null;
  if (!draft) throw new AppError("not_found", "There is no draft with this id.");
  return draft;
}

/** What data says of itself against the version that it changes. */
export async function validate(tx: Tx, data: unknown, baseVersion: number): Promise<Validation> {
  const base = await policyOf(tx, baseVersion);
  const checked = checkPolicy(data, base);
  if (checked.data === null) return { valid: false, errors: checked.faults, changes: [], secondPersonFor: [] };
  return {
    valid: true,
    errors: [],
    changes: diffPolicies(base, checked.data),
    secondPersonFor: weightyChanges(base, checked.data),
  };
}

async function toSummaries(tx: Tx, drafts: readonly PolicyDraft[]): Promise<DraftSummary[]> {
  const ids = drafts.flatMap((one) =>
    [one.createdBy, one.updatedBy, one.submittedBy ?? [], one.approvedBy ?? []].flat(),
  );
  const users = await tx.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  const staff = (id: string | null) => users.find((user) => user.id === id) ?? null;
  const { version: current } = await currentPolicy(tx);
  return drafts.map((one) => ({
    id: one.id,
    title: one.title,
    state: one.state,
    baseVersion: one.baseVersion,
    outdated: one.baseVersion !== current && one.state !== "published" && one.state !== "discarded",
    revision: one.revision,
    restores: one.restores,
    shadowSince: iso(one.shadowSince),
    createdBy: staff(one.createdBy),
    createdAt: one.createdAt.toISOString(),
    updatedBy: staff(one.updatedBy),
    updatedAt: one.updatedAt.toISOString(),
    reason: one.reason,
    effectiveAt: iso(one.effectiveAt),
    submittedBy: staff(one.submittedBy),
    submittedAt: iso(one.submittedAt),
    approvedBy: staff(one.approvedBy),
    publishedVersion: one.publishedVersion,
  }));
}

/** Errors: `not_found`. */
export async function getDraft(id: string, tx: Tx = prisma()): Promise<DraftView> {
  const draft = await findDraft(tx, id);
  const [summary] = await toSummaries(tx, [draft]);
  return { ...summary!, data: draft.data, validation: await validate(tx, draft.data, draft.baseVersion) };
}

/** Those that were changed last first. */
export async function listDrafts(page: PageQuery): Promise<Page<DraftSummary>> {
  const place = page.cursor ? decodePlace(page.cursor) : null;
  const before = place && { at: new Date(place.at), id: place.id };
  const rows = await prisma().policyDraft.findMany({
    where:
      before === null
        ? {}
        : { OR: [{ updatedAt: { lt: before.at } }, { updatedAt: before.at, id: { lt: before.id } }] },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: page.limit + 1,
  });
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.updatedAt.toISOString(), last.id]),
  );
  return { items: await toSummaries(prisma(), items), nextCursor };
}

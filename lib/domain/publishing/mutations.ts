import { recordAudit } from "@/lib/domain/audit/mutations";
import { findDraft, getDraft } from "@/lib/domain/drafts/data";
import { checkRevision, lockDraft, mustBe, requireValid } from "@/lib/domain/drafts/mutations";
import type { DraftView, Publish } from "@/lib/domain/drafts/schema";
import { currentPolicy, policyOf } from "@/lib/domain/policies/data";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";
import { checkPolicy, restoredPolicy } from "@/lib/policy/change";
import type { PolicyDraft } from "@/prisma/generated/client";

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;

/** One publication at a time: the version's number and the check of the base belong together. */
async function lockPublishing(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('docket_publish_policy'))`;
}

async function requireCurrentBase(tx: Tx, draft: PolicyDraft): Promise<void> {
  const { version } = await currentPolicy(tx);
  if (draft.baseVersion === version) return;
  throw new AppError(
    "stale_version",
    `Version ${version} came into force since this draft was begun on version ${draft.baseVersion}. Compare the two, take over what you want, and set its base to ${version}.`,
    { extra: { currentVersion: version } },
  );
}

/** Makes a submitted draft the next version. */
async function publish(tx: Tx, call: Call, draft: PolicyDraft): Promise<number> {
  const current = await currentPolicy(tx);
  const version = current.version + 1;
  const checked = checkPolicy(draft.data, current.data);
  if (checked.data === null)
    throw new AppError("invalid_input", "This draft is not valid.", { errors: checked.faults });
  await tx.policyVersion.create({
    data: {
      version,
      data: asJson({ ...checked.data, version }),
      publishedAt: call.at,
      publishedBy: draft.submittedBy,
      approvedBy: draft.approvedBy,
      reason: draft.reason,
      restores: draft.restores,
    },
  });
  await tx.policyDraft.update({
    where: { id: draft.id },
    data: { state: "published", publishedVersion: version, shadowSince: null, closedAt: call.at },
  });
  await recordAudit(tx, call, {
    type: "policy.published",
    subject: { kind: "policy", id: String(version) },
    data: { version, draftId: draft.id, restores: draft.restores, revision: draft.revision },
  });
  return version;
}

/** Publishes now, or lets it wait for its time. */
async function settle(tx: Tx, call: Call, id: string): Promise<void> {
  const draft = await findDraft(tx, id);
  if (draft.effectiveAt !== null && draft.effectiveAt > call.at) {
    await tx.policyDraft.update({ where: { id }, data: { state: "scheduled" } });
  } else await publish(tx, call, draft);
}

/**
 * Submits a draft for publication with its reason. A change of severities, of the ladder or of who needs a second person
 * then waits for another lead; any other is published, at once or, with `effectiveAt`, when that comes.
 * Errors: `not_found`; `invalid_input` with every fault; `stale_version` for another revision or an outdated base;
 * `conflict` when it is not being edited, changes nothing, or another one is scheduled.
 */
export async function publishDraft(call: Call, id: string, input: Publish): Promise<DraftView> {
  return writeOnce(call, async (tx) => {
    await lockPublishing(tx);
    await submit(tx, call, id, input);
    return getDraft(id, tx);
  });
}

async function submit(tx: Tx, call: Call, id: string, input: Publish): Promise<void> {
  const me = asStaff(call.actor);
  const draft = await lockDraft(tx, id);
  mustBe(draft, "editing");
  checkRevision(draft, input.revision);
  await requireCurrentBase(tx, draft);
  const validation = await requireValid(tx, draft);
  if (validation.changes.length === 0) throw new AppError("conflict", "This draft changes nothing.");
  await refuseBesideAnother(tx, id);
  const effectiveAt = input.effectiveAt ? new Date(input.effectiveAt) : null;
  const secondPerson = validation.secondPersonFor.length > 0;
  await tx.policyDraft.update({
    where: { id },
    data: {
      state: secondPerson ? "pending_approval" : "scheduled",
      reason: input.reason,
      effectiveAt,
      submittedBy: me.id,
      submittedAt: call.at,
      approvedBy: null,
      approvedAt: null,
    },
  });
  await recordAudit(tx, call, {
    type: "policy.draft_submitted",
    subject: { kind: "policy_draft", id },
    data: { revision: draft.revision, secondPerson, effectiveAt: effectiveAt?.toISOString() ?? null },
  });
  if (!secondPerson) await settle(tx, call, id);
}

/** Two that wait for their time would each undo the other's change. */
async function refuseBesideAnother(tx: Tx, id: string): Promise<void> {
  const other = await tx.policyDraft.findFirst({
    where: { state: "scheduled", id: { not: id } },
    select: { title: true, effectiveAt: true },
  });
  if (!other) return;
  throw new AppError(
    "conflict",
    "Another draft is scheduled already. Take it back first, or wait until it is in force.",
  );
}

/**
 * The second person's word on a submitted draft: it is published, or waits for its time. Errors: `not_found`; `forbidden`
 * for whoever submitted or last changed it; `stale_version` for another revision or an outdated base; `conflict`.
 */
export async function approveDraft(call: Call, id: string, input: { revision: number }): Promise<DraftView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    await lockPublishing(tx);
    const draft = await lockDraft(tx, id);
    mustBe(draft, "pending_approval");
    if (draft.submittedBy === me.id || draft.updatedBy === me.id) {
      throw new AppError("forbidden", "Nobody approves a change of their own. Another lead has to.");
    }
    checkRevision(draft, input.revision);
    await requireCurrentBase(tx, draft);
    await refuseBesideAnother(tx, id);
    await tx.policyDraft.update({ where: { id }, data: { approvedBy: me.id, approvedAt: call.at } });
    await recordAudit(tx, call, {
      type: "policy.draft_approved",
      subject: { kind: "policy_draft", id },
      data: { revision: draft.revision },
    });
    await settle(tx, call, id);
    return getDraft(id, tx);
  });
}

/** Takes a submitted or scheduled draft back to editing, by its submitter or any other lead. Errors: `not_found`; `conflict`. */
export async function returnDraft(call: Call, id: string): Promise<DraftView> {
  return writeOnce(call, async (tx) => {
    const draft = await lockDraft(tx, id);
    if (draft.state !== "scheduled") mustBe(draft, "pending_approval");
    await backToEditing(tx, call, id, "taken_back");
    return getDraft(id, tx);
  });
}

async function backToEditing(tx: Tx, call: Call, id: string, reason: string): Promise<void> {
  await tx.policyDraft.update({
    where: { id },
    data: {
      state: "editing",
      effectiveAt: null,
      submittedBy: null,
      submittedAt: null,
      approvedBy: null,
      approvedAt: null,
    },
  });
  await recordAudit(tx, call, {
    type: "policy.draft_returned",
    subject: { kind: "policy_draft", id },
    data: { reason },
  });
}

/**
 * Brings an earlier version's rules back as the next version, through the same door: where that changes severities or the
 * ladder it waits for a second person. Codes made since are kept, switched off.
 * Errors: `not_found`; `conflict` for the version in force; as `publishDraft`.
 */
export async function restorePolicy(call: Call, version: number, input: { reason: string }): Promise<DraftView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    await lockPublishing(tx);
    const current = await currentPolicy(tx);
    const earlier = await policyOf(tx, version);
    if (version === current.version) throw new AppError("conflict", "This version is in force already.");
    const id = newId();
    await tx.policyDraft.create({
      data: {
        id,
        title: `Back to version ${version}`,
        baseVersion: current.version,
        data: asJson(restoredPolicy(earlier, current.data)),
        restores: version,
        createdBy: me.id,
        createdAt: call.at,
        updatedBy: me.id,
        updatedAt: call.at,
      },
    });
    await recordAudit(tx, call, {
      type: "policy.draft_created",
      subject: { kind: "policy_draft", id },
      data: { baseVersion: current.version, restores: version },
    });
    await submit(tx, call, id, { revision: 1, reason: input.reason });
    return getDraft(id, tx);
  });
}

/**
 * Publishes the drafts whose time has come; answers how many. One that rests on a version no longer in force goes back to
 * editing: it would undo what came between.
 */
export async function publishDueDrafts(call: Call): Promise<number> {
  const due = await query<{ id: string }>(
    "SELECT id FROM policy_drafts WHERE state = 'scheduled' AND effective_at <= $1 ORDER BY effective_at LIMIT 10",
    [call.at],
  );
  let published = 0;
  for (const { id } of due) {
    await inTransaction(async (tx) => {
      await lockPublishing(tx);
      const draft = await lockDraft(tx, id);
      // Another worker was quicker, or somebody took it back.
      if (draft.state !== "scheduled") return;
      const { version } = await currentPolicy(tx);
      if (draft.baseVersion !== version) return backToEditing(tx, call, id, "base_moved");
      await publish(tx, call, draft);
      published += 1;
    });
  }
  return published;
}

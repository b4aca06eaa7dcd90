import { recordAudit } from "@/lib/domain/audit/mutations";
import { findDraft, getDraft, validate } from "@/lib/domain/drafts/data";
import type { DraftPatch, DraftView, NewDraft, Validation } from "@/lib/domain/drafts/schema";
import { currentPolicy, policyOf } from "@/lib/domain/policies/data";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { writeOnce } from "@/lib/platform/transaction";
import type { PolicyDraft } from "@/prisma/generated/client";

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;

/** The draft, held until the transaction ends. Errors: `not_found`. */
export async function lockDraft(tx: Tx, id: string): Promise<PolicyDraft> {
  await findDraft(tx, id);
  await tx.$executeRaw`SELECT FROM policy_drafts WHERE id = ${id}::uuid FOR UPDATE`;
  return findDraft(tx, id);
}

/** Errors: `conflict` in any other state. */
export function mustBe(draft: PolicyDraft, state: PolicyDraft["state"]): void {
  if (draft.state === state) return;
  const what = {
    editing: "is being edited",
    pending_approval: "waits for a second person",
    scheduled: "is scheduled",
    published: "is published",
    discarded: "was discarded",
  }[draft.state];
  throw new AppError("conflict", `This draft ${what}.`, { extra: { state: draft.state } });
}

/** A draft that begins as a published version, the one in force when none is named. Errors: `not_found`. */
export async function createDraft(call: Call, input: NewDraft): Promise<DraftView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const current = await currentPolicy(tx);
    const data = input.from === undefined ? current.data : await policyOf(tx, input.from);
    const id = newId();
    await tx.policyDraft.create({
      data: {
        id,
        title: input.title,
        baseVersion: current.version,
        data: asJson(data),
        createdBy: me.id,
        createdAt: call.at,
        updatedBy: me.id,
        updatedAt: call.at,
      },
    });
    await recordAudit(tx, call, {
      type: "policy.draft_created",
      subject: { kind: "policy_draft", id },
      data: { baseVersion: current.version },
    });
    return getDraft(id, tx);
  });
}

/**
 * Changes title, data or base of a draft. Data may be unfinished; the answer says what is wrong with it.
 * Errors: `not_found`; `stale_version` when somebody changed it meanwhile; `conflict` once it was submitted.
 */
export async function changeDraft(call: Call, id: string, patch: DraftPatch): Promise<DraftView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const draft = await lockDraft(tx, id);
    mustBe(draft, "editing");
    checkRevision(draft, patch.revision);
    const baseVersion = patch.baseVersion ?? draft.baseVersion;
    if (baseVersion !== draft.baseVersion && baseVersion !== (await currentPolicy(tx)).version) {
      throw new AppError("invalid_input", "A draft changes the version in force.", {
        errors: [{ path: "baseVersion", message: "is not the version in force" }],
      });
    }
    await tx.policyDraft.update({
      where: { id },
      data: {
        title: patch.title ?? draft.title,
        baseVersion,
        ...(patch.data === undefined ? {} : { data: asJson(patch.data) }),
        revision: draft.revision + 1,
        updatedBy: me.id,
        updatedAt: call.at,
        // What ran beside the live policy was another text: its differences would be taken for this one's.
        shadowSince: null,
      },
    });
    const changed = await getDraft(id, tx);
    await recordAudit(tx, call, {
      type: "policy.draft_changed",
      subject: { kind: "policy_draft", id },
      data: { revision: changed.revision, baseVersion, changes: changed.validation.changes.length },
    });
    return changed;
  });
}

/** Errors: `stale_version` when another revision was read. */
export function checkRevision(draft: PolicyDraft, read: number): void {
  if (draft.revision === read) return;
  throw new AppError("stale_version", "Somebody changed this draft while you read it. Load it again.", {
    extra: { revision: draft.revision },
  });
}

/** What is wrong with a draft, what it changes, and whether that wants a second person. Errors: `not_found`. */
export async function validateDraft(id: string): Promise<Validation> {
  const draft = await findDraft(prisma(), id);
  return validate(prisma(), draft.data, draft.baseVersion);
}

/** Puts a draft away. Errors: `not_found`; `conflict` unless it is being edited. */
export async function discardDraft(call: Call, id: string): Promise<DraftView> {
  return writeOnce(call, async (tx) => {
    mustBe(await lockDraft(tx, id), "editing");
    await tx.policyDraft.update({ where: { id }, data: { state: "discarded", shadowSince: null, closedAt: call.at } });
    await recordAudit(tx, call, { type: "policy.draft_discarded", subject: { kind: "policy_draft", id }, data: {} });
    return getDraft(id, tx);
  });
}

/** Runs a valid draft beside the live policy, or stops it. Errors: `not_found`; `conflict`; `invalid_input`. */
export async function switchShadow(call: Call, id: string, on: boolean): Promise<DraftView> {
  return writeOnce(call, async (tx) => {
    const draft = await lockDraft(tx, id);
    if (on) mustBe(draft, "editing");
    if (on === (draft.shadowSince !== null)) return getDraft(id, tx);
    if (on) {
      await requireValid(tx, draft);
      await tx.policyShadowDifference.deleteMany({ where: { draftId: id } });
      await tx.policyShadowTally.deleteMany({ where: { draftId: id } });
    }
    await tx.policyDraft.update({ where: { id }, data: { shadowSince: on ? call.at : null } });
    const subject = { kind: "policy_draft", id } as const;
    await recordAudit(
      tx,
      call,
      on
        ? { type: "policy.shadow_started", subject, data: { revision: draft.revision } }
        : { type: "policy.shadow_stopped", subject, data: {} },
    );
    return getDraft(id, tx);
  });
}

/** Errors: `invalid_input` with every fault. */
export async function requireValid(tx: Tx, draft: PolicyDraft): Promise<Validation> {
  const validation = await validate(tx, draft.data, draft.baseVersion);
  if (!validation.valid) {
    throw new AppError("invalid_input", "This draft is not valid yet.", { errors: validation.errors });
  }
  return validation;
}

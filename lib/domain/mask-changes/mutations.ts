import { changedMasks, type MaskedContent } from "@/lib/domain/mask-requests/rules";
import { type DecisionStory, loadStories } from "@/lib/domain/notices/data";
import { type NewMessage, putMessages } from "@/lib/domain/outbox/mutations";
import { queueStatements } from "@/lib/domain/statements/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";

/** The marketplace's message about details of a decision; none where there is nothing to hide or to show. */
export function maskMessage(
  { id, caseId, accountId }: Pick<DecisionStory, "id" | "caseId" | "accountId">,
  type: "content.mask_requested" | "content.mask_lifted",
  contents: readonly MaskedContent[],
): NewMessage[] {
  return contents.length === 0 ? [] : [{ type, accountId, payload: { decisionId: id, caseId, contents } }];
}

/**
 * Decisions in effect that what is said now may speak about: of the named case, or of every case with a flag that rests on
 * the signal. Held until the end, so that a reversal comes before or after and never in between.
 */
async function decisionsAbout(tx: Tx, what: SaidAbout): Promise<string[]> {
  const rows =
    "caseId" in what
      ? await tx.$queryRaw<{ id: string }[]>`
          SELECT d.id FROM decisions d WHERE d.case_id = ${what.caseId}::uuid AND d.state = 'active'
            AND d.outcome = 'violation' ORDER BY d.id FOR SHARE OF d`
      : await tx.$queryRaw<{ id: string }[]>`
          SELECT d.id FROM decisions d
          WHERE d.state = 'active' AND d.outcome = 'violation' AND d.case_id IN (
            SELECT f.case_id FROM flags f WHERE f.content_id = ${what.contentId}::uuid
              AND ${what.signalId}::uuid = ANY(f.signal_ids) AND f.withdrawn_at IS NULL)
          ORDER BY d.id FOR SHARE OF d`;
  return rows.map((row) => row.id);
}

/** A case in whose texts something is marked, or a signal that is judged. */
type SaidAbout = { caseId: string } | { signalId: string; contentId: string };

/**
 * Does `change`, which says something about signals or marks, and tells the marketplace what decisions in effect hide more
 * or less by it: what was asked for when they took effect is not the last word on a place that a person finds wrong later.
 */
export async function followingMasks<Result>(
  tx: Tx,
  call: Call,
  what: SaidAbout,
  change: () => Promise<Result>,
): Promise<Result> {
  const ids = await decisionsAbout(tx, what);
  const before = await loadStories(tx, ids);
  const result = await change();
  const after = await loadStories(tx, ids);
  const messages: NewMessage[] = [];
  for (const [id, story] of after) {
    const then = before.get(id)!.masks;
    const { lifted, requested } = changedMasks(then, story.masks);
    messages.push(
      ...maskMessage(story, "content.mask_lifted", lifted),
      ...maskMessage(story, "content.mask_requested", requested),
    );
    // A statement of reasons is owed once anything is hidden, and no longer once nothing is.
    const [hid, hides] = [then.length > 0, story.masks.length > 0];
    if (hid !== hides) {
      await queueStatements(tx, call, [{ story, happening: { tookEffect: hides, reversed: hid, records: [] } }]);
    }
  }
  await putMessages(tx, call.at, messages);
  return result;
}

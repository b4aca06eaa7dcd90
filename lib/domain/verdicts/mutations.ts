import type { SignalKind } from "@/lib/detect/types";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { type LockedCase, lockCase } from "@/lib/domain/cases/mutations";
import { addFigures } from "@/lib/domain/insights/mutations";
import type { FigureDelta } from "@/lib/domain/insights/schema";
import { followingMasks } from "@/lib/domain/mask-changes/mutations";
import { maskStored, type StoredSpan } from "@/lib/domain/signals/rules";
import {
  type MissedSpanView,
  type NewMissedSpan,
  type NewVerdict,
  newMissedSpanSchema,
  newVerdictSchema,
  type VerdictView,
} from "@/lib/domain/verdicts/schema";
import { asStaff, can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { storable } from "@/lib/platform/storable";
import { writeOnce } from "@/lib/platform/transaction";
import { BULLET } from "@/lib/policy/mask-rule";
import { maskText } from "@/lib/policy/masking";
import type { Phase, Surface } from "@/lib/policy/types";

type Judged = {
  case_id: string;
  content_id: string;
  phase: Phase;
  surface: Surface;
  signal: { id: string; kind: SignalKind; score: number; detector: { name: string; version: string } };
};

/** The signal as a case keeps it, in the case named or in one that the caller holds. Errors: `not_found`. */
async function judgedSignal(tx: Tx, call: Call, signalId: string, caseId: string | undefined): Promise<Judged> {
  if (!isUuid(signalId)) throw new AppError("not_found", "There is no signal with this id.");
  const [found] = await tx.$queryRaw<Judged[]>`
    SELECT e.case_id, e.content_id, e.phase::text AS phase, e.surface::text AS surface, s AS signal
    FROM evidence e CROSS JOIN LATERAL jsonb_array_elements(e.signals) s
    WHERE e.case_id IN (
        SELECT c.id FROM cases c
        WHERE CASE WHEN ${caseId ?? null}::uuid IS NULL THEN c.claimed_by = ${call.actor.id}::uuid
          ELSE c.id = ${caseId ?? null}::uuid END)
      AND s ->> 'id' = ${signalId.toLowerCase()}
    ORDER BY e.flagged DESC, e.revision DESC LIMIT 1`;
  if (found) return found;
  throw new AppError(
    "not_found",
    caseId ? "This case has no signal with this id." : "No case that you hold has this signal. Name its `caseId`.",
  );
}

/**
 * Says whether a signal is right, and where it is wrong what it really is; null takes one's own word back. One verdict a
 * person and signal, changed as often as they like: a detector's precision is counted from what stands.
 * Errors: `not_found`; `invalid_input`.
 */
export async function judgeSignal(call: Call, signalId: string, input: NewVerdict): Promise<VerdictView> {
  const me = asStaff(call.actor);
  const { verdict, caseId, actualKind, note } = newVerdictSchema.parse(input);
  if (actualKind && verdict !== "wrong") {
    throw new AppError("invalid_input", "What it really is belongs to a wrong signal.", {
      errors: [{ path: "actualKind", message: "belongs to wrong only" }],
    });
  }
  return writeOnce(call, async (tx) => {
    const judged = await judgedSignal(tx, call, signalId, caseId);
    const { signal } = judged;
    // In line with others on the case, so that the figures count each change once.
    await lockCase(tx, judged.case_id);
    const key = { signalId_givenBy: { signalId: signal.id, givenBy: me.id } };
    const before = await tx.signalVerdict.findUnique({ where: key });
    const row = {
      contentId: judged.content_id,
      caseId: judged.case_id,
      actualKind: actualKind ?? null,
      note: storable(note),
      kind: signal.kind,
      score: signal.score,
      detectorName: signal.detector.name,
      detectorVersion: signal.detector.version,
      phase: judged.phase,
      surface: judged.surface,
      givenAt: call.at,
    };
    await followingMasks(tx, call, { signalId: signal.id, contentId: judged.content_id }, async () => {
      if (verdict === null) await tx.signalVerdict.deleteMany({ where: { signalId: signal.id, givenBy: me.id } });
      else {
        await tx.signalVerdict.upsert({
          where: key,
          update: { ...row, verdict },
          create: { ...row, verdict, signalId: signal.id, givenBy: me.id },
        });
      }
    });
    if (before?.verdict !== verdict || before?.actualKind !== row.actualKind) {
      await recordAudit(tx, call, {
        type: "signal.judged",
        subject: { kind: "case", id: judged.case_id },
        data: {
          signalId: signal.id,
          verdict: verdict ?? "none",
          actualKind: row.actualKind,
          before: before?.verdict ?? null,
          detector: signal.detector.name,
        },
      });
    }
    const figure = (of: "right" | "wrong", delta: number): FigureDelta => ({
      metric: of === "right" ? "signals_right" : "signals_wrong",
      phase: judged.phase,
      surface: judged.surface,
      detector: signal.detector.name,
      delta,
    });
    if (before?.verdict !== (verdict ?? undefined)) {
      await addFigures(tx, call.at, [
        ...(before ? [figure(before.verdict, -1)] : []),
        ...(verdict ? [figure(verdict, 1)] : []),
      ]);
    }
    return {
      signalId: signal.id,
      caseId: judged.case_id,
      verdict,
      actualKind: row.actualKind,
      by: { id: me.id, name: me.name },
      at: call.at.toISOString(),
    };
  });
}

/** The detector that looks for a kind: each looks for one, requests are all the same one's. */
const detectorOf = (kind: string) => (kind.startsWith("solicit") ? "intent" : kind);

type Marked = {
  content_id: string;
  external_id: string;
  revision: number;
  phase: Phase | null;
  surface: Surface;
  text: string;
  /** What the case keeps of its signals: what is hidden in it already. */
  signals: { spans: StoredSpan[] }[];
  detector_version: string | null;
};

/** The text that the case shows under this id: its own copy, else that of the conversation or content it is about. Errors: `not_found`. */
async function textOfCase(tx: Tx, kase: LockedCase, externalId: string, revision: number | undefined): Promise<Marked> {
  const [found] = await tx.$queryRaw<Marked[]>`
    SELECT t.content_id, t.external_id, t.revision, t.surface, t.text, t.signals, a.detector_version,
      coalesce(t.kept_phase, a.phase::text) AS phase
    FROM (
      (SELECT e.content_id, e.content_external_id AS external_id, e.revision, e.phase::text AS kept_phase,
         e.surface::text AS surface, e.text, e.signals, 0 AS place
       FROM evidence e WHERE e.case_id = ${kase.id}::uuid AND e.content_external_id = ${externalId}
         AND (${revision ?? null}::int IS NULL OR e.revision = ${revision ?? null}::int)
       ORDER BY e.flagged DESC, e.revision DESC LIMIT 1)
      UNION ALL
      (SELECT c.id, c.external_id, c.revision, NULL, c.surface::text, c.text, '[]'::jsonb, 1
       FROM content_keys k JOIN contents c ON c.id = k.content_id
       WHERE k.external_id = ${externalId} AND c.deleted_at IS NULL
         AND (${revision ?? null}::int IS NULL OR c.revision = ${revision ?? null}::int)
         AND CASE ${kase.subject_kind}::text WHEN 'conversation' THEN c.conversation_id = ${kase.subject_id}
           WHEN 'content' THEN c.external_id = ${kase.subject_id} ELSE false END)
    ) t
    LEFT JOIN LATERAL (
      SELECT s.detector_version, s.phase FROM assessments s
      WHERE s.content_id = t.content_id AND s.revision = t.revision ORDER BY s.id DESC LIMIT 1
    ) a ON true
    ORDER BY t.place LIMIT 1`;
  if (!found) {
    throw new AppError(
      "not_found",
      revision === undefined
        ? "This case has no content with this id."
        : "This case shows no content with this id and revision now. Load it again.",
    );
  }
  return found;
}

/** What the queue shows and searches of a case was taken before anybody knew that this was a contact. */
async function hideInQueue(tx: Tx, caseId: string, text: Marked, span: { start: number; end: number; masked: string }) {
  const own = text.signals.flatMap((signal) => signal.spans).filter((other) => other.contentId === text.external_id);
  const before = maskStored(text.text, own).slice(span.start, span.end);
  const after = maskStored(text.text, [...own, span]).slice(span.start, span.end);
  // Half of a surrogate pair is no text to the database.
  if (before === after || /[\p{Cs}\0]/u.test(before)) return;
  await tx.$executeRaw`
    UPDATE cases SET search_text = replace(search_text, ${before}, ${after}),
      first_evidence = CASE WHEN first_evidence IS NULL THEN NULL
        ELSE jsonb_set(first_evidence, '{text}', to_jsonb(replace(first_evidence ->> 'text', ${before}, ${after}))) END
    WHERE id = ${caseId}::uuid`;
}

/**
 * Marks a stretch of a case's text that detection should have found. Nothing is flagged by it: it is kept for the
 * detectors' recall, and masked from then on like a signal of its kind. Errors: `not_found`; `invalid_input` for a stretch outside the text.
 */
export async function markMissed(call: Call, caseId: string, input: NewMissedSpan): Promise<MissedSpanView> {
  const me = asStaff(call.actor);
  const { contentId, revision, start, end, kind, note } = newMissedSpanSchema.parse(input);
  return writeOnce(
    call,
    async (tx) => {
      const text = await textOfCase(tx, await lockCase(tx, caseId), contentId, revision);
      if (end > text.text.length) {
        throw new AppError("invalid_input", "The stretch lies outside the text.", {
          errors: [{ path: "end", message: `the text has ${text.text.length} characters` }],
        });
      }
      const masked = maskText(text.text, [{ start, end, kind }])
        .slice(start, end)
        .replace(/\p{Cs}/gu, BULLET);
      const kase = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { language: true } });
      const phase = text.phase ?? "none";
      const mark = {
        id: newId(),
        caseId,
        contentId: text.content_id,
        contentExternalId: text.external_id,
        revision: text.revision,
        start,
        end,
        kind,
        note: storable(note),
        phase,
        surface: text.surface,
        masked: storable(masked),
        language: kase.language,
        detectorVersion: text.detector_version,
        markedBy: me.id,
        markedAt: call.at,
      };
      const row = await followingMasks(tx, call, { caseId }, () => tx.missedSpan.create({ data: mark }));
      await hideInQueue(tx, caseId, text, { start, end, masked });
      await recordAudit(tx, call, {
        type: "span.missed",
        subject: { kind: "case", id: caseId },
        data: { missedId: row.id, contentId: text.external_id, kind, start, end },
      });
      await addFigures(tx, call.at, [
        { metric: "spans_missed", phase, surface: text.surface, detector: detectorOf(kind), delta: 1 },
      ]);
      return {
        id: row.id,
        contentId: text.external_id,
        revision: text.revision,
        start,
        end,
        kind,
        masked: row.masked ?? masked,
        note: row.note,
        by: { id: me.id, name: me.name },
        at: call.at.toISOString(),
      };
    },
    201,
  );
}

/** Takes a mark back, by whoever made it or a lead. Errors: `not_found`; `forbidden`. */
export async function withdrawMissed(call: Call, id: string): Promise<null> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const row = isUuid(id) ? await tx.missedSpan.findUnique({ where: { id } }) : null;
    if (!row || row.withdrawnAt !== null) throw new AppError("not_found", "There is no such mark.");
    if (row.markedBy !== me.id && !can(me, "case:assign")) {
      throw new AppError("forbidden", "Only whoever made a mark, or a lead, takes it back.");
    }
    const { count } = await followingMasks(tx, call, { caseId: row.caseId }, () =>
      tx.missedSpan.updateMany({ where: { id, withdrawnAt: null }, data: { withdrawnAt: call.at } }),
    );
    if (count === 0) throw new AppError("not_found", "There is no such mark.");
    const { phase, surface, kind } = row;
    await recordAudit(tx, call, {
      type: "span.withdrawn",
      subject: { kind: "case", id: row.caseId },
      data: { missedId: id },
    });
    await addFigures(tx, call.at, [{ metric: "spans_missed", phase, surface, detector: detectorOf(kind), delta: -1 }]);
    return null;
  });
}

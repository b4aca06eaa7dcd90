import { recordAudit } from "@/lib/domain/audit/mutations";
import { copyEvidence, keepAuthorsOfCopies } from "@/lib/domain/evidence/mutations";
import { standingFlagsOfCases } from "@/lib/domain/flags/data";
import {
  type FlagChanges,
  gravestFlag,
  isFinal,
  type NewFlag,
  type StandingFlag,
  touchedContents,
} from "@/lib/domain/flags/rules";
import { addFigures } from "@/lib/domain/insights/mutations";
import type { FigureDelta } from "@/lib/domain/insights/schema";
import type { VersionedPolicy } from "@/lib/domain/policies/data";
import { askForReview } from "@/lib/domain/re-reviews/mutations";
import { type CaseRecord, refreshCases } from "@/lib/domain/triage/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { groupBy, recordset } from "@/lib/platform/rows";

const subjectKey = (flag: { accountId: string; subject: { kind: string; id: string } }) =>
  `${flag.accountId}\u0000${flag.subject.kind}\u0000${flag.subject.id}`;

type LockedCase = CaseRecord & { is_new: boolean };

/** Flags withdrawn because facts came late, not because the text changed. */
const LATE = new Set(["contract_late", "exception_late"]);

const NOT_FINAL = new Set(["open", "snoozed", "escalated"]);

/** Locks the cases that changes touch, in one order, and opens those that are missing. By subject, and by id. */
async function lockCases(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  changes: FlagChanges,
): Promise<{ bySubject: Map<string, LockedCase>; byId: Map<string, LockedCase> }> {
  const raised = [...groupBy(changes.raise, subjectKey).values()].map((group) => gravestFlag(group)!);
  const wanted = raised.map((flag) => ({
    account_id: flag.accountId,
    subject_kind: flag.subject.kind,
    subject_id: flag.subject.id,
  }));
  const ids = [
    ...new Set([
      ...[...changes.update, ...changes.withdraw].map(({ flag }) => flag.caseId),
      ...changes.recopy.map((copy) => copy.caseId),
    ]),
  ];
  // Joined, not "id = ANY or id IN": with OR between them the planner reads every case there is.
  const found = await tx.$queryRaw<CaseRecord[]>`
    WITH touched AS (
      SELECT id FROM unnest(${ids}::uuid[]) AS id
      UNION
      SELECT s.id FROM json_to_recordset(${recordset(wanted)}::json)
        AS w(account_id text, subject_kind text, subject_id text)
      JOIN cases s ON s.account_id = w.account_id AND s.subject_kind = w.subject_kind::subject_kind
        AND s.subject_id = w.subject_id AND s.status IN ('open', 'snoozed', 'escalated')
    )
    SELECT c.id, c.account_id, c.subject_kind::text AS subject_kind, c.subject_id, c.status::text AS status, c.version,
      c.opened_at, c.re_review_at
    FROM touched JOIN cases c USING (id)
    ORDER BY c.account_id, c.subject_kind, c.subject_id, c.id FOR UPDATE OF c`;
  const byId = new Map<string, LockedCase>(found.map((row) => [row.id, { ...row, is_new: false }]));
  const bySubject = new Map<string, LockedCase>();
  for (const row of byId.values()) {
    if (NOT_FINAL.has(row.status)) {
      bySubject.set(
        subjectKey({ accountId: row.account_id, subject: { kind: row.subject_kind, id: row.subject_id } }),
        row,
      );
    }
  }
  const missing = raised
    .filter((flag) => !bySubject.has(subjectKey(flag)))
    .sort((a, b) => (subjectKey(a) < subjectKey(b) ? -1 : 1));
  if (missing.length > 0) {
    const rows = missing.map((flag) => ({
      id: newId(),
      account_id: flag.accountId,
      subject_kind: flag.subject.kind,
      subject_id: flag.subject.id,
      phase: flag.phase,
      surface: flag.surface,
    }));
    // Somebody else may open the same case at this moment: then theirs is joined.
    const opened = await tx.$queryRaw<LockedCase[]>`
      INSERT INTO cases AS c (id, account_id, account_kind, subject_kind, subject_id, violations, phase, surface,
        priority_key, priority_reasons, policy_version, opened_at, due_at)
      SELECT r.id, r.account_id, coalesce(a.kind, 'unknown'), r.subject_kind::subject_kind, r.subject_id, '{}',
        r.phase::phase, r.surface::surface, 0, '[]', ${policy.version}, ${call.at}, ${call.at}
      FROM json_to_recordset(${recordset(rows)}::json)
        AS r(id uuid, account_id text, subject_kind text, subject_id text, phase text, surface text)
      LEFT JOIN accounts a ON a.id = r.account_id
      ORDER BY r.account_id, r.subject_kind, r.subject_id
      ON CONFLICT (account_id, subject_kind, subject_id) WHERE status IN ('open', 'snoozed', 'escalated')
      DO UPDATE SET version = c.version
      RETURNING c.id, c.account_id, c.subject_kind::text AS subject_kind, c.subject_id, c.status::text AS status, c.version,
        c.opened_at, c.re_review_at, (xmax = 0) AS is_new`;
    for (const row of opened) {
      byId.set(row.id, row);
      bySubject.set(
        subjectKey({ accountId: row.account_id, subject: { kind: row.subject_kind, id: row.subject_id } }),
        row,
      );
    }
  }
  return { bySubject, byId };
}

const figure = (flag: Pick<StandingFlag, "violation" | "kind" | "phase" | "surface" | "detectors">) => ({
  violation: flag.violation ?? "",
  phase: flag.phase,
  surface: flag.surface ?? "",
  detector: flag.kind === "violation" ? (flag.detectors[0]?.split("@", 1)[0] ?? "") : "",
});

async function insertFlags(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  flags: readonly { id: string; caseId: string; flag: NewFlag }[],
): Promise<void> {
  if (flags.length === 0) return;
  const rows = flags.map(({ id, caseId, flag }) => ({ id, case_id: caseId, ...columnsOf(flag) }));
  await tx.$executeRaw`
    INSERT INTO flags (id, case_id, kind, content_id, content_external_id, revision, violation, score, severity, rule,
      clause, signal_ids, detectors, report_id, phase, surface, policy_version, raised_at)
    SELECT id, case_id, kind::flag_kind, content_id, content_external_id, revision, violation, score, severity, rule,
      clause, ARRAY(SELECT json_array_elements_text(signal_ids)::uuid), ARRAY(SELECT json_array_elements_text(detectors)),
      report_id, phase::phase, surface::surface, ${policy.version}, ${call.at}
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id uuid, case_id uuid, kind text, content_id uuid,
      content_external_id text, revision int, violation text, score real, severity real, rule text, clause text,
      signal_ids json, detectors json, report_id text, phase text, surface text)`;
}

function columnsOf(flag: NewFlag) {
  return {
    kind: flag.kind,
    content_id: flag.content?.id ?? null,
    content_external_id: flag.content?.externalId ?? null,
    revision: flag.content?.revision ?? null,
    violation: flag.violation,
    score: flag.score,
    severity: flag.severity,
    rule: flag.rule,
    clause: flag.clause,
    signal_ids: flag.signalIds,
    detectors: flag.detectors,
    report_id: flag.reportId,
    phase: flag.phase,
    surface: flag.surface,
  };
}

async function updateFlags(tx: Tx, policy: VersionedPolicy, updates: FlagChanges["update"]): Promise<void> {
  if (updates.length === 0) return;
  const rows = updates.map(({ flag, to }) => ({ id: flag.id, ...columnsOf(to) }));
  await tx.$executeRaw`
    UPDATE flags f SET score = r.score, severity = r.severity, rule = r.rule, clause = r.clause,
      signal_ids = ARRAY(SELECT json_array_elements_text(r.signal_ids)::uuid),
      detectors = ARRAY(SELECT json_array_elements_text(r.detectors)), phase = r.phase::phase,
      policy_version = ${policy.version}
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id uuid, score real, severity real, rule text, clause text,
      signal_ids json, detectors json, phase text)
    WHERE f.id = r.id`;
}

async function withdrawFlags(tx: Tx, at: Date, withdrawals: FlagChanges["withdraw"]): Promise<void> {
  if (withdrawals.length === 0) return;
  const rows = withdrawals.map(({ flag, reason }) => ({ id: flag.id, reason }));
  await tx.$executeRaw`
    UPDATE flags f SET withdrawn_at = ${at}, withdrawn_reason = r.reason
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id uuid, reason text)
    WHERE f.id = r.id AND f.withdrawn_at IS NULL`;
}

/**
 * Raises, changes and withdraws flags with everything that hangs on it, in the caller's transaction: cases are opened,
 * joined (a snoozed one wakes) or withdrawn when no flag is left, their evidence is copied (anew, where more is known of
 * a text than when it was), priority and due time are reckoned anew, their version grows by one, audit events and figures are written. A decided case is never changed: where
 * one of its flags no longer holds, a lead is asked to look again. Answers the case of each raised flag, in order.
 */
export async function changeFlags(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  changes: FlagChanges,
): Promise<{ caseId: string; flagId: string }[]> {
  if (Object.values(changes).every((list) => list.length === 0)) return [];
  await keepAuthorsOfCopies(tx, touchedContents(changes));
  const { bySubject, byId } = await lockCases(tx, call, policy, changes);

  const raised = changes.raise.map((flag) => ({ id: newId(), caseId: bySubject.get(subjectKey(flag))!.id, flag }));
  // A case may have been decided while this waited for its lock.
  const standing = <Change extends { flag: StandingFlag }>(list: readonly Change[]) =>
    list.filter(({ flag }) => !isFinal(byId.get(flag.caseId)!.status));
  const updates = standing(changes.update);
  const withdrawals = standing(changes.withdraw);
  await insertFlags(tx, call, policy, raised);
  await updateFlags(tx, policy, updates);
  await withdrawFlags(tx, call.at, withdrawals);

  const rested = changes.withdraw.filter(
    ({ flag }) => byId.get(flag.caseId)!.status === "decided" && flag.kind === "violation",
  );
  const audits = await askForReview(
    tx,
    call,
    rested.map(({ flag, reason }) => ({ flagId: flag.id, caseId: flag.caseId, reason })),
  );

  const recopied = changes.recopy.filter((copy) => !isFinal(byId.get(copy.caseId)!.status));

  const flagged = new Set([
    ...raised.map((one) => one.caseId),
    ...[...updates, ...withdrawals].map(({ flag }) => flag.caseId),
  ]);
  const touched = [...new Set([...flagged, ...recopied.map((copy) => copy.caseId)])];
  await copyEvidence(tx, policy.data, [
    ...raised.flatMap(({ caseId, flag }) =>
      flag.content ? [{ caseId, contentId: flag.content.id, revision: flag.content.revision }] : [],
    ),
    ...updates.flatMap(({ flag, to }) =>
      to.content ? [{ caseId: flag.caseId, contentId: to.content.id, revision: to.content.revision }] : [],
    ),
    // The text stays, but where it stands may be another place now: a late contract draws the boundary anew.
    ...withdrawals.flatMap(({ flag, reason }) =>
      flag.contentId && flag.revision && LATE.has(reason)
        ? [{ caseId: flag.caseId, contentId: flag.contentId, revision: flag.revision }]
        : [],
    ),
    ...recopied,
  ]);
  const flags = groupBy(await standingFlagsOfCases(tx, touched), (flag) => flag.caseId);
  const records = touched.map((id) => ({ ...byId.get(id)!, wakes: flagged.has(id) }));
  const versions = await refreshCases(tx, call, policy, records, flags);

  const figures: FigureDelta[] = [];
  for (const record of records) {
    const version = versions.get(record.id)!;
    const subject = { kind: "case", id: record.id } as const;
    const left = flags.get(record.id) ?? [];
    if (byId.get(record.id)!.is_new) {
      audits.push({
        type: "case.opened",
        subject,
        data: {
          accountId: record.account_id,
          subjectKind: record.subject_kind,
          subjectId: record.subject_id,
          violations: [...new Set(left.flatMap((flag) => flag.violation ?? []))],
          policyVersion: policy.version,
        },
      });
      const first = gravestFlag(left);
      if (first) figures.push({ metric: "cases_opened", ...figure(first), detector: "", delta: 1 });
    }
    for (const { id, flag } of raised.filter((one) => one.caseId === record.id)) {
      audits.push({
        type: "case.flagged",
        subject,
        data: {
          flagId: id,
          kind: flag.kind,
          violation: flag.violation,
          contentId: flag.content?.externalId ?? null,
          version,
        },
      });
      // A draw is no suspicion.
      if (flag.kind !== "sample") figures.push({ metric: "flags_raised", ...figure(flag), delta: 1 });
    }
    for (const { flag, to } of updates.filter((one) => one.flag.caseId === record.id)) {
      audits.push({
        type: "case.flagged",
        subject,
        data: {
          flagId: flag.id,
          kind: to.kind,
          violation: to.violation,
          contentId: to.content?.externalId ?? null,
          version,
        },
      });
    }
    const taken = withdrawals.filter((one) => one.flag.caseId === record.id);
    for (const { flag, reason } of taken) {
      audits.push({ type: "case.flag_withdrawn", subject, data: { flagId: flag.id, reason, version } });
      figures.push({ metric: "flags_withdrawn", ...figure(flag), delta: 1 });
    }
    if (!flagged.has(record.id)) {
      const contents = new Set(recopied.filter((copy) => copy.caseId === record.id).map((copy) => copy.contentId)).size;
      audits.push({ type: "case.texts_judged", subject, data: { contents, version } });
    } else if (left.length === 0) {
      audits.push({ type: "case.withdrawn", subject, data: { reason: taken[0]!.reason, version } });
      figures.push({
        metric: "cases_withdrawn",
        ...figure(gravestFlag(taken.map((one) => one.flag))!),
        detector: "",
        delta: 1,
      });
    }
  }
  await recordAudit(tx, call, ...audits);
  await addFigures(tx, call.at, summed(figures));
  return raised.map(({ id, caseId }) => ({ caseId, flagId: id }));
}

function summed(figures: readonly FigureDelta[]): FigureDelta[] {
  const sums = new Map<string, FigureDelta>();
  for (const one of figures) {
    const key = [one.metric, one.violation, one.phase, one.surface, one.detector].join("|");
    const sum = sums.get(key);
    if (sum) sum.delta += one.delta;
    else sums.set(key, { ...one });
  }
  return [...sums.values()];
}

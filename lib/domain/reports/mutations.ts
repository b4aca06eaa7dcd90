import { ensureAccounts } from "@/lib/domain/accounts/mutations";
import { recordAudit } from "@/lib/domain/audit/mutations";
import type { StoredContent } from "@/lib/domain/content/mutations";
import { loadStandingFacts } from "@/lib/domain/contracts/data";
import { standingAt } from "@/lib/domain/contracts/rules";
import type { EventOf } from "@/lib/domain/events/schema";
import { changeFlags } from "@/lib/domain/flags/mutations";
import { type NewFlag, subjectOf } from "@/lib/domain/flags/rules";
import { addFigures } from "@/lib/domain/insights/mutations";
import { currentPolicy, type VersionedPolicy } from "@/lib/domain/policies/data";
import { enqueueDetection, queueKey } from "@/lib/domain/queue/mutations";
import { mutedAmong } from "@/lib/domain/reporters/data";
import { type FiledReport, type NewReport, newReportSchema } from "@/lib/domain/reports/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";
import { groupBy, recordset } from "@/lib/platform/rows";
import { storable } from "@/lib/platform/storable";
import { writeOnce } from "@/lib/platform/transaction";
import { judgeReport } from "@/lib/policy/judge";
import { reporterAccuracy } from "@/lib/policy/priority";
import type { Violation } from "@/lib/policy/types";

type Complaint = {
  id: string;
  reporterId: string | null;
  filedBy: string | null;
  accountId: string;
  contentId: string | null;
  category: string;
  note: string;
  filedAt: Date;
};

/** Complaints out of the marketplace's events. `contents` holds those named that exist. */
export async function takeReports(
  tx: Tx,
  call: Call,
  events: readonly EventOf<"report.filed">[],
  contents: ReadonlyMap<string, StoredContent>,
): Promise<void> {
  if (events.length === 0) return;
  await file(
    tx,
    call,
    events.map(({ occurredAt, data: { report } }) => ({ ...report, filedBy: null, filedAt: occurredAt })),
    contents,
  );
}

/**
 * A complaint by a member of staff, on content or on an account as a whole. Answers the case that it joined or opened.
 * Errors: `invalid_input`; `not_found` for content or an account that the desk has never seen.
 */
export async function fileReport(call: Call, input: NewReport): Promise<FiledReport> {
  const report = parseInput(newReportSchema, input, "This report cannot be filed as it is.");
  const { id: staffId } = asStaff(call.actor);
  return writeOnce(
    call,
    async (tx) => {
      const account = await tx.account.findUnique({ where: { id: report.accountId }, select: { id: true } });
      if (!account) throw new AppError("not_found", "The desk knows no account with this id.");
      const contents = await namedContents(tx, report.contentId ? [report.contentId] : []);
      if (report.contentId && !contents.has(report.contentId)) {
        throw new AppError("not_found", "The desk knows no content with this id.");
      }
      const id = newId();
      const [filed] = await file(
        tx,
        call,
        [
          {
            id,
            reporterId: null,
            filedBy: staffId,
            accountId: report.accountId,
            contentId: report.contentId ?? null,
            category: report.category,
            note: storable(report.note),
            filedAt: call.at,
          },
        ],
        contents,
      );
      return { id, caseId: filed!.caseId };
    },
    201,
  );
}

/** Contents by the marketplace's ids. */
export async function namedContents(tx: Tx, externalIds: readonly string[]): Promise<Map<string, StoredContent>> {
  if (externalIds.length === 0) return new Map();
  const keys = await tx.contentKey.findMany({ where: { externalId: { in: [...externalIds] } } });
  const rows = await tx.content.findMany({ where: { id: { in: keys.map((key) => key.contentId) } } });
  return new Map(rows.map((row) => [row.externalId, row]));
}

/**
 * A complaint about something that the accused wrote is about its conversation; one about anything else is about the
 * account. An unknown content does not make it wait: a person asked for a look.
 */
async function file(
  tx: Tx,
  call: Call,
  complaints: readonly Complaint[],
  contents: ReadonlyMap<string, StoredContent>,
): Promise<{ reportId: string; caseId: string }[]> {
  await ensureAccounts(
    tx,
    complaints.flatMap((one) => [one.accountId, one.reporterId ?? []].flat()),
  );
  const muted = await mutedAmong(
    tx,
    complaints.flatMap((one) => one.reporterId ?? []),
    call.at,
  );
  const made = await insertReports(tx, complaints, muted);
  await keepUnseen(
    tx,
    call,
    made.filter((one) => isMuted(one, muted)),
  );
  const fresh = made.filter((one) => !isMuted(one, muted));
  if (fresh.length === 0) return [];
  const policy = await currentPolicy(tx);
  const named = fresh.flatMap((one) => (one.contentId ? (contents.get(one.contentId) ?? []) : []));
  const facts = await loadStandingFacts(tx, named);
  const written = await writtenAt(tx, named);
  const records = await recordsOf(tx, fresh);
  const flags = fresh.map((one): NewFlag => {
    const content = one.contentId ? contents.get(one.contentId) : undefined;
    const own = content?.authorId === one.accountId ? content : undefined;
    return {
      accountId: one.accountId,
      subject: own ? subjectOf(own) : { kind: "account", id: one.accountId },
      kind: "report",
      content: content ? { id: content.id, externalId: content.externalId, revision: content.revision } : null,
      ...weighed(one, records, policy),
      signalIds: [],
      detectors: [],
      reportId: one.id,
      phase: own ? standingAt(facts, own, written.get(own.id) ?? one.filedAt, policy.data).phase : "none",
      surface: content?.surface ?? "profile",
    };
  });
  await askForJudgement(tx, named);
  const raised = await changeFlags(tx, call, policy, { raise: flags, update: [], withdraw: [], recopy: [] });
  const filed = fresh.map((one, index) => ({ reportId: one.id, caseId: raised[index]!.caseId }));
  await tx.$executeRaw`
    UPDATE reports r SET case_id = f.case_id
    FROM json_to_recordset(${recordset(filed.map((one) => ({ id: one.reportId, case_id: one.caseId })))}::json)
      AS f(id text, case_id uuid)
    WHERE r.id = f.id`;
  await recordAudit(
    tx,
    call,
    ...fresh.map((one, index) => ({
      type: "report.filed" as const,
      subject: { kind: "case" as const, id: filed[index]!.caseId },
      data: { reportId: one.id, accountId: one.accountId, category: one.category },
    })),
  );
  await addFigures(
    tx,
    call.at,
    [...groupBy(flags, (flag) => `${flag.violation} ${flag.phase} ${flag.surface}`).values()].map((group) => ({
      metric: "reports_filed" as const,
      violation: group[0]!.violation ?? "",
      phase: group[0]!.phase,
      surface: group[0]!.surface,
      delta: group.length,
    })),
  );
  return filed;
}

const isMuted = (one: Complaint, muted: ReadonlySet<string>) => one.reporterId !== null && muted.has(one.reporterId);

/** Of reporters who are listened to no more: on record, and put before nobody. */
async function keepUnseen(tx: Tx, call: Call, complaints: readonly Complaint[]): Promise<void> {
  if (complaints.length === 0) return;
  await recordAudit(
    tx,
    call,
    ...complaints.map((one) => ({
      type: "report.kept" as const,
      subject: { kind: "account" as const, id: one.reporterId! },
      data: { reportId: one.id, accountId: one.accountId, category: one.category },
    })),
  );
  await addFigures(tx, call.at, [{ metric: "reports_filed", delta: complaints.length }]);
}

/** A report has one id of the marketplace's: told again under another event it is the same report. */
async function insertReports(
  tx: Tx,
  complaints: readonly Complaint[],
  muted: ReadonlySet<string>,
): Promise<Complaint[]> {
  const byId = new Map(complaints.map((one) => [one.id, one]));
  const rows = [...byId.values()].map((one) => ({
    id: one.id,
    reporter_id: one.reporterId,
    filed_by: one.filedBy,
    account_id: one.accountId,
    content_external_id: one.contentId,
    category: one.category,
    note: one.note,
    filed_at: one.filedAt,
    muted: isMuted(one, muted),
  }));
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO reports (id, reporter_id, filed_by, account_id, content_external_id, category, note, filed_at, muted)
    SELECT id, reporter_id, filed_by, account_id, content_external_id, category, note, filed_at, muted
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id text, reporter_id text, filed_by uuid, account_id text,
      content_external_id text, category text, note text, filed_at timestamptz, muted boolean)
    ORDER BY id ON CONFLICT (id) DO NOTHING RETURNING id`;
  const made = new Set(inserted.map((row) => row.id));
  return [...byId.values()].filter((one) => made.has(one.id));
}

/** What a complaint amounts to by itself. Without a rule of its own it carries no violation: it asks for a look. */
function weighed(
  one: Complaint,
  records: ReadonlyMap<string, { confirmed: number; rejected: number }>,
  policy: VersionedPolicy,
) {
  const record = records.get(one.reporterId ?? "") ?? { confirmed: 0, rejected: 0 };
  const judged =
    one.category === "other" ? null : judgeReport(one.category as Violation, reporterAccuracy(record), policy.data);
  return {
    violation: judged?.code ?? null,
    score: judged?.score ?? null,
    severity: judged?.severity ?? policy.data.flagSeverity.report,
    rule: judged?.rule ?? null,
    clause: judged?.clause ?? null,
  };
}

/** How earlier reports of the same reporters were decided. */
async function recordsOf(tx: Tx, complaints: readonly Complaint[]) {
  const ids = [...new Set(complaints.flatMap((one) => one.reporterId ?? []))];
  const rows = await tx.$queryRaw<{ reporter_id: string; confirmed: number; rejected: number }[]>`
    SELECT r.reporter_id, count(*) FILTER (WHERE d.outcome = 'violation')::int AS confirmed,
      count(*) FILTER (WHERE d.outcome = 'no_violation')::int AS rejected
    FROM reports r JOIN decisions d ON d.case_id = r.case_id AND d.state IN ('waiting', 'active')
    WHERE r.reporter_id = ANY(${ids}::text[]) GROUP BY r.reporter_id`;
  return new Map(rows.map((row) => [row.reporter_id, row]));
}

/**
 * Puts in line what nobody judged or whose judgement is past its time. Once more also what waits already: a worker that
 * is judging it at this moment does not see the case's copy of it.
 */
async function askForJudgement(tx: Tx, contents: readonly StoredContent[]): Promise<void> {
  const asked = contents.map(({ id, revision }) => ({ id, revision }));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM json_to_recordset(${recordset(asked)}::json) AS r(id uuid, revision int)
    WHERE NOT EXISTS (SELECT FROM assessments a WHERE a.content_id = r.id AND a.revision = r.revision)`;
  const unjudged = new Set(rows.map((row) => row.id));
  const waiting = new Map(contents.filter(({ id }) => unjudged.has(id)).map((content) => [content.id, content]));
  await enqueueDetection(
    tx,
    [...waiting.values()].map((one) => ({ key: queueKey(one), contentId: one.id, revision: one.revision })),
  );
}

async function writtenAt(tx: Tx, contents: readonly StoredContent[]): Promise<Map<string, Date>> {
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    SELECT id, coalesce(edited_at, occurred_at) AS at FROM contents
    WHERE id = ANY(${contents.map((content) => content.id)}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row.at]));
}

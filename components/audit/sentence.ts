import type { z } from "zod";
import { auditText } from "@/components/audit/text";
import { nameOfMeasure, nameOfViolation } from "@/components/evidence/family";
import { nameOfReason, readableCode, wordFor } from "@/components/evidence/text";
import { inLanguage } from "@/components/ui/language";
import { count } from "@/components/ui/money";
import { uiText } from "@/components/ui/text";
import { day } from "@/components/ui/time-format";
import type { AUDIT_DATA, AuditEventView, AuditType } from "@/lib/domain/audit/schema";

/** An event with its recorded data typed by its kind. */
export type Known = { [Type in AuditType]: { type: Type; data: z.infer<(typeof AUDIT_DATA)[Type]> } }[AuditType];

/** What a sentence is made of. */
type Told = Pick<AuditEventView, "type" | "data" | "reason">;

type Named = Extract<Known, { data: { kind: string } }>["data"];

const many = (n: number, one: string, several: string) => `${count(n)} ${n === 1 ? one : several}`;
const because = (reason: string) => auditText.reasons[reason] ?? readableCode(reason).toLowerCase();
const violations = (codes: readonly string[]) =>
  codes.map((code) => nameOfViolation(code, "long").toLowerCase()).join(", ") || "no violation named";

const measureName = (kind: string) => nameOfMeasure(kind).toLowerCase();

const days = (n: number | null | undefined) =>
  n === null || n === undefined ? "until lifted" : many(n, "day", "days");

function measureText(measure: { kind: string; badge?: string | null; durationDays?: number | null }): string {
  const name = measure.kind === "strip_badge" && measure.badge ? `strip ${measure.badge}` : measureName(measure.kind);
  return measure.kind === "warn" ? name : `${name}, ${days(measure.durationDays)}`;
}

function measuresText(
  measures: readonly { kind: string; badge?: string | null; durationDays?: number | null }[],
): string {
  return measures.length === 0 ? "no measure" : measures.map(measureText).join("; ");
}

const measureOf = (data: Named) => `the measure “${measureName(data.kind)}”`;
const roleName = (role: string) => wordFor(uiText.roles, role).toLowerCase();

function english(event: Told): string {
  const known = event as unknown as Known;
  switch (known.type) {
    case "events.ingested": {
      const { accepted, duplicates, rejected } = known.data;
      return `sent ${many(accepted, "event", "events")}, ${count(duplicates)} known already, ${count(rejected)} refused`;
    }
    case "bulk.started": {
      const { cases, outcome, reasonCode, measures } = known.data;
      const what = outcome === "violation" ? measuresText(measures) : "no violation";
      return `began one decision on ${many(cases, "case", "cases")}: ${what}, reason “${nameOfReason(reasonCode, event.reason)}”`;
    }
    case "bulk.finished": {
      const { done, skipped, undone, kept } = known.data;
      const back = undone + kept === 0 ? "" : `, ${count(undone)} undone, ${count(kept)} too late to undo`;
      return `finished the decision on many cases: ${count(done)} decided, ${count(skipped)} left out${back}`;
    }
    case "bulk.stopped":
      return `stopped the decision on many cases: ${because(known.data.reason)}`;
    case "bulk.cancelled":
      return `cancelled the decision on many cases: ${count(known.data.decided)} decided, ${count(known.data.left)} not reached`;
    case "bulk.undo_started":
      return `began to undo ${many(known.data.decisions, "decision", "decisions")} made as one`;
    case "attachment.stored":
      return `stored an attachment of ${count(known.data.size)} bytes`;
    case "case.opened":
      return known.data.violations.length === 0
        ? `opened the case for a person to look at, policy ${known.data.policyVersion}`
        : `opened the case: ${violations(known.data.violations)}, policy ${known.data.policyVersion}`;
    case "case.flagged":
      return `added a flag: ${known.data.violation ? violations([known.data.violation]) : readableCode(known.data.kind).toLowerCase()}`;
    case "case.flag_withdrawn":
      return `withdrew a flag: ${because(known.data.reason)}`;
    case "case.texts_judged":
      return `had its copies of ${many(known.data.contents, "text", "texts")} made anew, as judged now`;
    case "case.withdrawn":
      return `withdrew the case, nothing of it stands any more: ${because(known.data.reason)}`;
    case "case.re_review_requested":
      return `asked a lead to look at the decided case again: ${because(known.data.reason)}`;
    case "case.re_reviewed":
      return "looked at the decided case again: it stands";
    case "case.claimed":
      return known.data.renewed
        ? "renewed the hold on the case"
        : known.data.via === "next"
          ? "claimed the case as the next one"
          : known.data.via === "undo"
            ? "held the case again after undoing"
            : "claimed the case";
    case "case.released":
      return known.data.reason === "expired" ? "lost the hold on the case: it ran out" : "released the case";
    case "case.viewed":
      return "opened the case to read it";
    case "case.reopened":
      return `opened the case again, now at version ${known.data.version}`;
    case "decision.made": {
      const { outcome, reasonCode, measures, recommended } = known.data;
      if (outcome !== "violation") return `decided: no violation, reason “${nameOfReason(reasonCode, event.reason)}”`;
      const same = measuresText(measures) === measuresText(recommended);
      const beside = same ? "as recommended" : `recommended was ${measuresText(recommended)}`;
      return `decided: ${violations(known.data.violations)}, ${measuresText(measures)} (${beside})`;
    }
    case "decision.undone":
      return "undid the decision before it took effect";
    case "decision.reversed":
      return "reversed the decision with all it did";
    case "decision.took_effect":
      return "let the decision take effect";
    case "enforcement.activated":
      return `put ${measureOf(known.data)} into effect${known.data.endsAt === null ? "" : `, until ${utcDay(known.data.endsAt)}`}`;
    case "enforcement.approved":
      return `approved ${measureOf(known.data)}`;
    case "enforcement.rejected":
      return `rejected ${measureOf(known.data)}`;
    case "enforcement.expired":
      return `ended ${measureOf(known.data)}: its time was over`;
    case "enforcement.undone":
      return `undid ${measureOf(known.data)} before anybody was told`;
    case "enforcement.reversed":
      return `took back ${measureOf(known.data)}`;
    case "signal.revealed":
      return "unmasked a contact value";
    case "contact.looked_up":
      return `looked up who uses a contact value: ${many(known.data.contacts, "contact", "contacts")}, ${many(known.data.accounts, "account", "accounts")} found`;
    case "account.exported":
      return `downloaded all that the desk holds on the account: ${many(known.data.contents, "text", "texts")}, ${many(known.data.cases, "case", "cases")}, ${many(known.data.notes, "note", "notes")}`;
    case "note.added":
      return "wrote a note";
    case "note.edited":
      return `rewrote a note, now at version ${known.data.version}`;
    case "note.erased":
      return `erased a note with its ${many(known.data.versions, "version", "versions")}`;
    case "ring.made":
      return `made a ring of ${many(known.data.caseIds.length, "case", "cases")}`;
    case "ring.case_added":
      return "added a case to the ring";
    case "ring.case_removed":
      return "took a case out of the ring";
    case "ring.claimed":
      return `claimed ${many(known.data.caseIds.length, "case", "cases")} of the ring together`;
    case "ring.decided":
      return `decided the ring: ${many(known.data.decided, "case", "cases")} decided, ${count(known.data.refused)} refused`;
    case "report.filed":
      return `filed a report: ${violations([known.data.category])}`;
    case "report.kept":
      return `kept a report of a muted reporter unseen: ${violations([known.data.category])}`;
    case "reporter.muted":
      return `muted a reporter until ${utcDay(known.data.until)}`;
    case "reporter.unmuted":
      return "unmuted a reporter";
    case "user.created":
      return `added a person as ${roleName(known.data.role)}`;
    case "user.renamed":
      return "gave a person another name";
    case "user.role_changed":
      return `changed a person's role from ${roleName(known.data.from)} to ${roleName(known.data.to)}`;
    case "user.disabled":
      return "disabled a person";
    case "user.enabled":
      return "enabled a person again";
    case "user.password_changed":
      return known.data.bySelf ? "changed their own password" : "set another person's password";
    case "factor.begun":
      return "began to set up a second factor";
    case "factor.confirmed":
      return "set up a second factor";
    case "factor.removed":
      return known.data.bySelf ? "removed their own second factor" : "took away a person's second factor";
    case "key.created":
      return `made a key for ${known.data.scopes.join(", ")}`;
    case "key.revoked":
      return "revoked a key";
    case "webhook.created":
      return "added a webhook";
    case "webhook.changed":
      return `changed a webhook: ${known.data.changed.map(readableCode).join(", ").toLowerCase()}`;
    case "webhook.disabled":
      return `disabled a webhook: ${because(known.data.reason)}`;
    case "webhook.enabled":
      return "enabled a webhook again";
    case "webhook.removed":
      return `removed a webhook${known.data.pending > 0 ? `, ${many(known.data.pending, "message", "messages")} unsent` : ""}`;
    case "webhook.secret_rotated":
      return `gave a webhook a new secret; the old one signs ${many(known.data.overlapHours, "hour", "hours")} more`;
    case "webhook.tried":
      return `tried a webhook: ${known.data.status ?? readableCode(known.data.result).toLowerCase()}`;
    case "webhook.replayed":
      return `sent ${many(known.data.deliveries, "message", "messages")} again`;
    case "case.snoozed":
      return `put the case to sleep until ${utcDay(known.data.until)}`;
    case "case.woken":
      return known.data.reason === "due" ? "woke the case: its time had come" : "woke the case";
    case "case.escalated":
      return "passed the case on to a lead";
    case "case.assigned":
      return known.data.to === null ? "took the case off somebody's desk" : "gave the case to somebody";
    case "approval.overdue":
      return "reminded of a measure whose second person is overdue";
    case "appeal.filed":
      return "filed an appeal against the decision";
    case "appeal.claimed":
      return known.data.renewed ? "kept the appeal open" : "took the appeal";
    case "appeal.released":
      return "let go of the appeal";
    case "appeal.resolved":
      return `answered the appeal: ${readableCode(known.data.outcome).toLowerCase()}${known.data.standIn ? ", as a stand-in: everybody whom policy names first had a part" : ""}`;
    case "appeal.closed":
      return "closed the appeal: the decision was taken back already";
    case "signal.judged":
      return `found a signal ${known.data.verdict}${known.data.actualKind ? `, really ${readableCode(known.data.actualKind).toLowerCase()}` : ""}`;
    case "span.missed":
      return `marked a place that detection missed: ${readableCode(known.data.kind).toLowerCase()}`;
    case "span.withdrawn":
      return "took back a mark of a missed place";
    case "session.started":
      return "signed in";
    case "session.ended":
      return known.data.reason === "signed_out" ? "signed out" : `had a session ended: ${because(known.data.reason)}`;
    case "session.refused":
      return `was refused at sign-in${times(known.data.count)}: ${because(known.data.reason)}`;
    case "permission.refused":
      return `was refused ${known.data.operation}${times(known.data.count)}: it takes ${known.data.permission}`;
    case "export.requested":
      return `asked for an export of ${readableCode(known.data.dataset).toLowerCase()} as ${known.data.format}, ${many(known.data.columns.length, "column", "columns")}`;
    case "export.fetched":
      return `fetched an export, ${many(known.data.rows, "row", "rows")}${known.data.complete ? "" : ", broken off"}`;
    case "policy.published":
      return `published version ${known.data.version} of the policy`;
    case "bundle.made": {
      const { redacted, unmasked } = known.data;
      return `took the evidence bundle${redacted ? ", others redacted" : ""}${unmasked ? ", unmasked" : ""}`;
    }
    case "retention.changed": {
      const { from, to } = known.data;
      return `changed how long ${className(known.data.class)} is kept: from ${kept(from)} to ${kept(to)}`;
    }
    case "retention.removed":
      return `removed ${many(known.data.removed, "record", "records")} of ${className(known.data.class)} at the end of their time`;
    case "account.erased":
      return `erased what is personal of an account, ${many(known.data.contents, "text", "texts")} among it`;
    case "hold.set":
      return "put an account under legal hold";
    case "hold.lifted":
      return "lifted the legal hold of an account";
    case "audit.months_dropped":
      return `dropped ${many(known.data.events, "event", "events")} of old months; their leaves stay in the sealed trail`;
    case "keyring.rotation_started":
      return `began to change keys, from ${known.data.from.join(", ")} to ${known.data.to}`;
    case "keyring.rotated":
      return `changed keys to ${known.data.to}: ${many(known.data.signals, "signal", "signals")} hashed anew`;
    case "statement.exported":
      return `exported ${many(known.data.statements, "statement of reasons", "statements of reasons")}`;
    case "statement.replayed":
      return `put ${many(known.data.statements, "refused statement of reasons", "refused statements of reasons")} back in the queue`;
    case "statement.submitted":
      return `submitted ${many(known.data.statements, "statement of reasons", "statements of reasons")}${known.data.refused > 0 ? `, ${count(known.data.refused)} refused` : ""}`;
    case "export.written":
      return `wrote an export of ${many(known.data.rows, "row", "rows")}, ${count(known.data.bytes)} bytes`;
    case "export.failed":
      return "could not write an export";
    case "export.cancelled":
      return "cancelled an export";
    case "policy.draft_created":
      return known.data.restores == null
        ? `began a policy draft from version ${known.data.baseVersion}`
        : `began a policy draft that brings back version ${known.data.restores}`;
    case "policy.draft_changed":
      return `changed a policy draft: ${many(known.data.changes, "change", "changes")} from version ${known.data.baseVersion}`;
    case "policy.draft_discarded":
      return "discarded a policy draft";
    case "policy.draft_submitted": {
      const when = known.data.effectiveAt === null ? "" : `, to take effect on ${utcDay(known.data.effectiveAt)}`;
      return `submitted a policy draft${known.data.secondPerson ? " to a second person" : ""}${when}`;
    }
    case "policy.draft_approved":
      return "approved a policy draft";
    case "policy.draft_returned":
      return `returned a policy draft: ${readableCode(known.data.reason).toLowerCase()}`;
    case "policy.shadow_started":
      return "began to run a policy draft beside the policy in force";
    case "policy.shadow_stopped":
      return "stopped running a policy draft beside the policy in force";
    case "policy.backtest_requested":
      return `asked what a policy draft would have done from ${utcDay(known.data.since)} to ${utcDay(known.data.until)}`;
    case "policy.backtest_ended":
      return `tried a policy draft on ${many(known.data.contents, "content", "contents")}: ${readableCode(known.data.state).toLowerCase()}`;
    case "quality.plan_set":
      return known.data.enabled
        ? `set the sampling plan to version ${known.data.version}: ${many(known.data.strata, "stratum", "strata")}`
        : `stopped sampling with version ${known.data.version} of the plan`;
    case "quality.drawn":
      return `drew ${count(known.data.drawn)} of ${many(known.data.considered, "decision", "decisions")} for a second review`;
    case "quality.review_claimed":
      return "took a second review";
    case "quality.review_released":
      return "let go of a second review";
    case "quality.review_answered": {
      const { outcome, measures } = known.data;
      const what = outcome === "violation" ? violations(known.data.violations) : "no violation";
      return `answered a second review: ${what}, ${measuresText(measures)}, reason “${nameOfReason(known.data.reasonCode, event.reason)}”`;
    }
    case "quality.review_settled": {
      const what = known.data.outcome === "violation" ? violations(known.data.violations) : "no violation";
      return `settled a disagreement: ${auditText.stands[known.data.stands] ?? known.data.stands}, ${what}; cause ${readableCode(known.data.rootCause).toLowerCase()}`;
    }
    case "quality.golden_marked":
      return `marked a case whose answer is known: ${known.data.outcome === "violation" ? violations(known.data.violations) : "no violation"}`;
    case "quality.golden_retired":
      return "retired a case whose answer is known";
    case "quality.session_made":
      return `began a calibration session of ${many(known.data.decisions, "case", "cases")} and ${many(known.data.people.length, "person", "people")}`;
    case "quality.session_closed":
      return `closed a calibration session: ${many(known.data.answered, "answer", "answers")}, ${count(known.data.unanswered)} not given`;
    case "prevalence.rate_set": {
      const { surface, share, perDay } = known.data;
      const of = readableCode(surface).toLowerCase();
      if (share === null) return `stopped drawing at random from ${of}`;
      return perDay === null
        ? `set the random sample of ${of} to ${Number((share * 100).toPrecision(3))}% of all`
        : `set the random sample of ${of} to ${count(perDay)} a day`;
    }
    default:
      known satisfies never;
      return `${auditText.unknown}: ${event.type}`;
  }
}

const className = (code: string) => readableCode(code).toLowerCase();
const kept = (n: number | null) => (n === null ? "for good" : many(n, "day", "days"));

/** With its year, so that the sentence reads the same whenever it is read. */
function utcDay(iso: string): string {
  return day(iso, "UTC", 0);
}

function times(n: number): string {
  return n === 1 ? "" : `, ${count(n)} times`;
}

export const sentenceText = inLanguage("sentence", { of: english });

/**
 * What happened, in one sentence whose subject is the actor. Every kind of event has its own: a new kind without one does
 * not compile. A kind that this version does not know, written by a newer one, says so and leaves its data to be read.
 */
export function sentenceOf(event: Told): string {
  return sentenceText.of(event);
}

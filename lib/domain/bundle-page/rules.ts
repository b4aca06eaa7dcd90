import type { CaseMaterial } from "@/lib/domain/evidence-bundle/schema";
import type { AuditHead, AuditProof } from "@/lib/domain/sealing/schema";
import { escapeHtml } from "@/lib/platform/html";

/** What the readable page of a bundle is made of. */
type Shown = {
  material: CaseMaterial;
  head: AuditHead;
  proofs: readonly AuditProof[];
  redacted: boolean;
  unmasked: boolean;
};

const escaped = (text: unknown) => escapeHtml(String(text ?? ""));

const time = (text: unknown) =>
  escaped(
    String(text ?? "")
      .replace("T", " ")
      .replace("+00:00", " UTC"),
  );
const list = (value: unknown) => escaped(Array.isArray(value) ? value.join(", ") : value);

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
  return `<h2>${escaped(caption)}</h2><table><thead><tr>${cells("th", head)}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells("td", row)}</tr>`)
    .join("")}</tbody></table>`;
}

function facts(pairs: readonly (readonly [string, string])[]): string {
  return `<dl>${pairs.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${value}</dd>`).join("")}</dl>`;
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:1000px;margin:24px auto;padding:0 16px;color:#1b1e24;background:#fff}
h1{font-size:22px}h2{font-size:17px;margin-top:32px}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:6px 8px;border-bottom:1px solid #d9dde4}th{font-weight:600}
td{overflow-wrap:anywhere}dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px}dt{color:#5b6472}dd{margin:0}
article{border-left:3px solid #d9dde4;padding:4px 12px;margin:12px 0}article.flagged{border-color:#b3261e}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:4px 0}code{font-size:13px;overflow-wrap:anywhere}`;

/** One page without scripts and without anything from elsewhere, to be read or printed. */
export function bundlePage({ material, head, proofs, redacted, unmasked }: Shown): string {
  const { case: one } = material;
  const names = new Map(material.accounts.map((account) => [account.id, account.display_name]));
  const staff = new Map(material.staff.map((person) => [person.id, `${person.name} (${person.role})`]));
  const person = (id: unknown) => escaped(names.get(String(id)) ? `${names.get(String(id))} (${id})` : id);
  const by = (id: unknown) => (id ? escaped(staff.get(String(id)) ?? id) : "");
  const texts = material.evidence.map(
    (text) => `<article${text.flagged ? ' class="flagged"' : ""}>
<b>${person(text.author_id)}</b>, ${time(text.occurred_at)}, ${escaped(text.surface)}, phase ${escaped(text.phase)}${
      text.flagged ? ", <b>judged</b>" : ""
    } <code>${escaped(text.content_external_id)}</code>
<pre>${escaped(text.text)}</pre></article>`,
  );
  const events = proofs.map((proof, index) => {
    const [, id, type, kind, actor, role, , , at] = JSON.parse(proof.canonical) as string[];
    const who = kind === "user" ? (redacted ? "staff" : by(actor)) : `${escaped(kind)} ${escaped(actor)}`;
    return [
      String(proof.position),
      time(at),
      escaped(type),
      `${who}${role ? `, as ${escaped(role)}` : ""}`,
      `<code>${escaped(id)}</code>`,
      String(index + 1),
    ];
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Case ${one.number}</title><style>${STYLE}</style></head><body>
<h1>Evidence on case ${one.number}</h1>
<p>${unmasked ? "Contact values are in plain." : "Contact values are masked."}${
    redacted ? " What is of others than the account was redacted." : ""
  }</p>
${facts([
  ["Case", `<code>${escaped(one.id)}</code>`],
  ["Account", person(one.account_id)],
  ["Status", escaped(one["status"])],
  ["Violations", list(one["violations"])],
  ["Opened", time(one["opened_at"])],
  ["Decided", time(one["decided_at"])],
  ["Policy", `version ${escaped(one["policy_version"])}`],
  ["Sealed", `${head.size} events, ${time(head.sealedAt)}, root <code>${escaped(head.root)}</code>`],
])}
<h2>What was judged</h2>
${texts.join("\n")}
${table(
  "Flags",
  ["Raised", "Kind", "Violation", "Clause", "Score", "On", "Withdrawn"],
  material.flags.map((flag) => [
    time(flag["raised_at"]),
    escaped(flag["kind"]),
    escaped(flag["violation"]),
    escaped(flag["clause"]),
    escaped(flag["score"]),
    escaped(flag["content_external_id"]),
    time(flag["withdrawn_at"]),
  ]),
)}
${table(
  "Marked as missed by detection",
  ["Marked", "By", "Kind", "In", "Reads"],
  material.missed.map((mark) => [
    time(mark["marked_at"]),
    by(mark.marked_by),
    escaped(mark["kind"]),
    escaped(mark.content_external_id),
    escaped(mark.masked),
  ]),
)}
${table(
  "Reports",
  ["Filed", "By", "Category", "Note"],
  material.reports.map((report) => [
    time(report["filed_at"]),
    report.reporter_id ? person(report.reporter_id) : by(report.filed_by),
    escaped(report["category"]),
    escaped(report.note),
  ]),
)}
${table(
  "Decisions",
  ["Decided", "By", "Outcome", "Violations", "Reason", "State", "Note", "To the account"],
  material.decisions.map((decision) => [
    time(decision["decided_at"]),
    by(decision.decided_by),
    escaped(decision["outcome"]),
    list(decision["violations"]),
    escaped(decision["reason_code"]),
    escaped(decision["state"]),
    escaped(decision.note),
    escaped(decision.message),
  ]),
)}
${table(
  "Measures",
  ["Made", "Kind", "What", "Days", "State", "From", "Until", "Approved by"],
  material.enforcements.map((one) => [
    time(one["created_at"]),
    escaped(one["kind"]),
    escaped(one["badge"]) || list(one["abilities"]),
    escaped(one["duration_days"] ?? "until lifted"),
    escaped(one["state"]),
    time(one["starts_at"]),
    time(one["ends_at"]),
    by(one["approved_by"]),
  ]),
)}
${table(
  "Strikes",
  ["Given", "Violation", "Weight", "Voided"],
  material.strikes.map((strike) => [
    time(strike["given_at"]),
    escaped(strike["violation"]),
    escaped(strike["weight"]),
    time(strike["voided_at"]),
  ]),
)}
${table(
  "Appeals",
  ["Filed", "State", "Outcome", "The account's words", "Answer", "Answered"],
  material.appeals.map((appeal) => [
    time(appeal["filed_at"]),
    escaped(appeal["state"]),
    escaped(appeal["outcome"]),
    escaped(appeal.statement),
    escaped(appeal.answer),
    time(appeal["resolved_at"]),
  ]),
)}
${table(
  "Notices",
  ["Written", "Kind", "To", "Subject", "Text"],
  material.notices.map((notice) => [
    time(notice["written_at"]),
    escaped(notice["kind"]),
    person(notice.account_id),
    escaped(notice.subject),
    `<pre>${escaped(notice.body)}</pre>`,
  ]),
)}
${table(
  "Who unmasked what",
  ["When", "Who", "Signal", "Reason"],
  material.reveals.map((reveal) => [
    time(reveal["revealed_at"]),
    by(reveal.user_id),
    escaped(reveal["signal_id"]),
    escaped(reveal.reason),
  ]),
)}
${table("Audit events, each with its proof", ["Position", "When", "What", "Who", "Event", "Proof"], events)}
</body></html>
`;
}

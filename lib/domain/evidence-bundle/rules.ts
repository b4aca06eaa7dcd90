import { bundlePage } from "@/lib/domain/bundle-page/rules";
import { maskUnjudged, type StoredSignal } from "@/lib/domain/conversations/rules";
import type { CaseMaterial, MaterialText } from "@/lib/domain/evidence-bundle/schema";
import type { AuditHead, AuditKeyView, AuditProof } from "@/lib/domain/sealing/schema";
import { hideInSpan, maskStored } from "@/lib/domain/signals/rules";
import { sha256 } from "@/lib/platform/keyring";
import type { ZipEntry } from "@/lib/platform/zip";

const REDACTED = "[redacted]";

/** Texts as anybody may read them: contacts masked as on the case page, in what people wrote beside it too. */
export function maskMaterial(material: CaseMaterial): CaseMaterial {
  const unread = new Set(
    material.flags.flatMap((flag) =>
      flag["kind"] === "detector_failed" || flag["kind"] === "unreadable" ? [flag["content_external_id"]] : [],
    ),
  );
  const mask = (text: MaterialText): MaterialText => {
    const own = (text.signals as StoredSignal[]).length > 0;
    // Half of a split number belongs to a signal that is kept with the other half.
    const spans = material.evidence
      .filter((other) => other.content_id !== text.content_id || other.revision === text.revision)
      .flatMap((other) => (other.signals as StoredSignal[]).flatMap((signal) => signal.spans))
      .filter((span) => span.contentId === text.content_external_id);
    const missed = material.missed.filter(
      (mark) => mark.content_id === text.content_id && mark.revision === text.revision,
    );
    if (!own && unread.has(text.content_external_id)) return { ...text, text: REDACTED };
    const masked = maskStored(text.text, [...spans, ...missed]);
    const signals = (text.signals as StoredSignal[]).map((signal) => ({
      ...signal,
      // An ask's stretch is kept in plain and may hold the very contact that was missed.
      spans: signal.spans.map((span) =>
        span.contentId === text.content_external_id ? hideInSpan(span, missed) : span,
      ),
    }));
    // A neighbour without signals may never have been judged.
    return { ...text, signals, text: own ? masked : maskUnjudged(masked) };
  };
  return {
    ...material,
    evidence: material.evidence.map(mask),
    missed: material.missed.map((mark) => ({ ...mark, note: maskUnjudged(mark.note) })),
    reports: material.reports.map((report) => ({ ...report, note: maskUnjudged(report.note) })),
    decisions: material.decisions.map((decision) => ({
      ...decision,
      note: maskUnjudged(decision.note),
      message: maskUnjudged(decision.message),
      close_reason: decision.close_reason && maskUnjudged(decision.close_reason),
    })),
    enforcements: material.enforcements.map((one) => ({
      ...one,
      close_reason: one.close_reason && maskUnjudged(one.close_reason),
    })),
    appeals: material.appeals.map((appeal) => ({
      ...appeal,
      statement: maskUnjudged(appeal.statement),
      answer: maskUnjudged(appeal.answer),
      note: maskUnjudged(appeal.note),
    })),
    notices: material.notices.map((notice) => ({ ...notice, body: maskUnjudged(notice.body) })),
    reveals: material.reveals.map((reveal) => ({ ...reveal, reason: maskUnjudged(reveal.reason) })),
  };
}

/**
 * What is of others than the case's account becomes a placeholder: their texts and names, notes about them, who of the
 * staff did what. The same person has the same placeholder throughout.
 */
export function redactOthers(material: CaseMaterial): CaseMaterial {
  const own = material.case.account_id;
  const names = new Map<string, string>();
  const nameOf = (kind: "person" | "staff", id: string): string => {
    const known = names.get(`${kind} ${id}`);
    if (known) return known;
    const count = [...names.keys()].filter((key) => key.startsWith(`${kind} `)).length;
    const name = `${kind}-${count + 1}`;
    names.set(`${kind} ${id}`, name);
    return name;
  };
  const person = (id: string) => (id === own ? id : nameOf("person", id));
  const staff = (id: string) => nameOf("staff", id);
  const orNull = (id: unknown, name: (id: string) => string) => (typeof id === "string" ? name(id) : null);
  const foreign = new Set(
    material.evidence.filter((text) => text.author_id !== own).map((text) => text.content_external_id),
  );
  return {
    ...material,
    accounts: material.accounts.map((account) =>
      account.id === own ? account : { ...account, id: person(account.id), display_name: REDACTED },
    ),
    staff: material.staff.map((one) => ({ ...one, id: staff(one.id), name: REDACTED })),
    evidence: material.evidence.map((text) =>
      text.author_id === own
        ? {
            ...text,
            signals: (text.signals as StoredSignal[]).map((signal) => ({
              ...signal,
              // A number split over two people's messages: the other's half goes, and with it the value.
              ...(signal.spans.some((span) => foreign.has(span.contentId)) ? { maskedValue: null } : {}),
              spans: signal.spans.filter((span) => !foreign.has(span.contentId)),
            })),
          }
        : { ...text, author_id: person(text.author_id), text: REDACTED, signals: [] },
    ),
    missed: material.missed
      .filter((mark) => !foreign.has(mark.content_external_id))
      .map((mark) => ({ ...mark, marked_by: staff(mark.marked_by), note: mark.note && REDACTED })),
    reports: material.reports.map((report) => ({
      ...report,
      reporter_id: orNull(report.reporter_id, person),
      filed_by: orNull(report.filed_by, staff),
      note: report.note && REDACTED,
    })),
    decisions: material.decisions.map((decision) => ({
      ...decision,
      decided_by: staff(decision.decided_by),
      closed_by: orNull(decision.closed_by, staff),
      note: decision.note && REDACTED,
      close_reason: decision.close_reason && REDACTED,
    })),
    enforcements: material.enforcements.map((one) => ({
      ...one,
      approved_by: orNull(one["approved_by"], staff),
      closed_by: orNull(one["closed_by"], staff),
      close_reason: one.close_reason && REDACTED,
    })),
    appeals: material.appeals.map((appeal) => ({
      ...appeal,
      filed_by: appeal["filed_by_kind"] === "user" ? orNull(appeal["filed_by"], staff) : appeal["filed_by"],
      resolved_by: orNull(appeal["resolved_by"], staff),
      note: appeal.note && REDACTED,
    })),
    notices: material.notices
      .filter((notice) => notice.account_id === own)
      .map((notice) => ({ ...notice, account_id: own })),
    reveals: material.reveals.map((reveal) => ({
      ...reveal,
      user_id: staff(reveal.user_id),
      reason: reveal.reason && REDACTED,
    })),
  };
}

export type Bundled = {
  material: CaseMaterial;
  head: AuditHead;
  keys: readonly AuditKeyView[];
  /** In the order of the trail. */
  proofs: readonly AuditProof[];
  program: Uint8Array;
  redacted: boolean;
  unmasked: boolean;
};

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");

function readme({ head, proofs, redacted, unmasked }: Bundled, number: number): string {
  return `Evidence bundle of case ${number}

index.html       all of it, to be read
*.json           the same, part by part
proofs/          for each audit event of the case the proof that it is in the sealed trail
head.json        the signed head of the trail that the proofs lead to: ${head.size} events, sealed ${head.sealedAt}
keys.json        the public keys that heads were signed with
SHA256SUMS       what the other files are, by their SHA-256

The texts are those that were judged, whatever became of the messages since. ${
    unmasked ? "Contact values are in plain." : "Contact values are masked: letters and digits are bullets."
  }${
    redacted
      ? "\nWhat is of others than the account was redacted. The proofs name people by ids only, as the trail does."
      : ""
  }
It holds ${proofs.length} audit events. Who looked at the case after the head was signed is in a later bundle.
Made again from the same head, with the case unchanged, it is the same byte for byte.

To check an event without Docket, with Node 20 or newer:

  node verify-proof.mjs inclusion proofs/00001.json --head head.json --key PUBLIC_KEY

PUBLIC_KEY is the desk's key as you know it from elsewhere; keys.json says only what the desk says of itself.
`;
}

/** The files of a bundle, sums included. */
export function bundleFiles(bundled: Bundled): ZipEntry[] {
  const { material, head, keys, proofs, program } = bundled;
  const digits = Math.max(5, String(proofs.length).length);
  const files: ZipEntry[] = [
    { name: "README.txt", bytes: Buffer.from(readme(bundled, material.case.number), "utf8") },
    { name: "index.html", bytes: Buffer.from(bundlePage(bundled), "utf8") },
    { name: "head.json", bytes: json(head) },
    { name: "keys.json", bytes: json(keys) },
    { name: "verify-proof.mjs", bytes: program },
    ...Object.entries(material).map(([part, value]) => ({ name: `${part}.json`, bytes: json(value) })),
    ...proofs.map((proof, index) => ({
      name: `proofs/${String(index + 1).padStart(digits, "0")}.json`,
      bytes: json(proof),
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = files.map(({ name, bytes }) => `${sha256(Buffer.from(bytes)).toString("hex")}  ${name}\n`).join("");
  return [...files, { name: "SHA256SUMS", bytes: Buffer.from(sums, "utf8") }];
}

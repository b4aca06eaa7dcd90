import type { Finding } from "@/lib/domain/audit-verification/schema";
import { checkMac, type EventText, endorsementText, headText } from "@/lib/domain/sealing/rules";
import type { AuditHead } from "@/lib/domain/sealing/schema";
import { STORED_LEVELS } from "@/lib/platform/merkle";
import { isSignedBy, sealKeyId, sealKeys } from "@/lib/platform/seal-key";

const FINDINGS_KEPT = 50;

export type KeyRow = {
  id: string;
  ring_id: string;
  public_key: Buffer;
  from_size: string;
  endorsed_by: string | null;
  endorsement: Buffer | null;
};

export type NodeRow = { level: number; index: string; hash: Buffer };

export class Findings {
  readonly list: Finding[] = [];

  add(finding: Finding): void {
    if (this.list.length < FINDINGS_KEPT) this.list.push(finding);
  }

  inOrder(): Finding[] {
    const place = (finding: Finding) => finding.position ?? Number.POSITIVE_INFINITY;
    return this.list.sort((a, b) => place(a) - place(b) || 0);
  }
}

/** Who wrote the events of a trail, told in its order by their keyed checks. */
export class Writers {
  /** Events whose key the ring no longer holds: who wrote them can no longer be checked. */
  underRetiredKeys = 0;
  private withMac = false;

  /** The ring's ids of the keys that the trail was sealed under, and the position at which the use of some ended. */
  constructor(
    private readonly known: ReadonlySet<string>,
    private readonly ended: ReadonlyMap<string, number>,
  ) {}

  /** What is wrong with the next event's writer, as a sentence goes on after its name; null where nothing is. */
  faultOf(event: EventText, position: number): string | null {
    const state = checkMac(event);
    const first = !this.withMac;
    if (state !== "none") this.withMac = true;
    if (state === "bad" || (state === "none" && !first)) return "was not written by Docket, or was changed";
    if (state !== "unknown_key") return null;
    this.underRetiredKeys += 1;
    const key = event.mac!.split(":")[0]!;
    if (!this.known.has(key)) return "was not written by Docket, or was changed";
    return position > (this.ended.get(key) ?? Number.POSITIVE_INFINITY)
      ? `was written under the key "${key}" after its use had ended`
      : null;
  }
}

/** The month that an event's id is of, which is its partition's: 202601. */
export function monthOf(eventId: string): string {
  const at = new Date(Number.parseInt(eventId.replaceAll("-", "").slice(0, 12), 16));
  return `${at.getUTCFullYear()}${String(at.getUTCMonth() + 1).padStart(2, "0")}`;
}

/** Keys lead from one to the next by signature, and end in one that the ring holds: a superuser can add neither. */
export function checkKeys(keys: readonly KeyRow[], log: string, findings: Findings): void {
  const ring = sealKeys();
  const bad = (key: KeyRow, why: string) =>
    findings.add({ code: "key_not_trusted", position: Number(key.from_size), eventId: null, detail: why });
  keys.forEach((key, index) => {
    const publicKey = key.public_key.toString("hex");
    const fromSize = Number(key.from_size);
    const before = keys[index - 1];
    const text = endorsementText({ log, keyId: key.id, publicKey, fromSize });
    if (sealKeyId(key.public_key) !== key.id) bad(key, `The sealing key ${key.id} is not the key that its name says.`);
    else if (before && !(key.endorsement && isSignedBy(before.public_key, text, key.endorsement))) {
      bad(key, `The sealing key ${key.id} was not handed over to by the key before it.`);
    }
  });
  const [first] = keys;
  if (first && first.endorsed_by !== null) {
    bad(first, `The sealing key ${first.id} was handed over to by a key that is gone.`);
  }
  const last = keys.at(-1);
  if (last && !ring.some((key) => key.id === last.id)) {
    bad(
      last,
      `The newest sealing key, ${last.id}, is not of DOCKET_KEYS: the trail was sealed by another, or this is not its keyring.`,
    );
  }
}

export function checkKept(
  kept: readonly AuditHead[],
  log: string,
  keys: readonly KeyRow[],
  findings: Findings,
): readonly AuditHead[] {
  const trusted = new Set([
    ...keys.map((key) => key.public_key.toString("hex")),
    ...sealKeys().map((key) => key.publicKey.toString("hex")),
  ]);
  return kept.filter((head) => {
    const detail = (what: string) => `The head of size ${head.size} that was kept ${what}.`;
    const wrong = (code: Finding["code"], what: string) => {
      findings.add({ code, position: null, eventId: null, detail: detail(what) });
      return false;
    };
    if (head.log !== log) return wrong("kept_head_of_another_trail", "is of another trail");
    const signed = isSignedBy(Buffer.from(head.publicKey, "hex"), headText(head), Buffer.from(head.signature, "hex"));
    if (!signed || !trusted.has(head.publicKey)) return wrong("kept_head_forged", "was not signed by this desk");
    return true;
  });
}

export function checkSignature(head: AuditHead, findings: Findings): boolean {
  const [publicKey, signature] = [Buffer.from(head.publicKey, "hex"), Buffer.from(head.signature, "hex")];
  if (isSignedBy(publicKey, headText(head), signature)) return true;
  findings.add({
    code: "head_forged",
    position: head.size - 1,
    eventId: null,
    detail: `The signature of the head of size ${head.size} does not hold.`,
  });
  return false;
}

/** The stored nodes of a stretch; answers the first position under one that differs. */
export function checkNodes(stored: readonly NodeRow[], full: Map<string, Buffer>, findings: Findings): number | null {
  const missing = new Map(full);
  let first: number | null = null;
  const differs = (level: number, index: number) => {
    const begin = index * 2 ** level;
    first = first === null ? begin : Math.min(first, begin);
    if (level !== STORED_LEVELS) return;
    findings.add({
      code: "tree_changed",
      position: begin,
      eventId: null,
      detail: `The tree's node over positions ${begin} to ${begin + 2 ** level - 1} is not that of its leaves: one of them, or the node, was changed.`,
    });
  };
  for (const node of stored) {
    const key = `${node.level}/${node.index}`;
    if (!missing.get(key)?.equals(node.hash)) differs(node.level, Number(node.index));
    missing.delete(key);
  }
  for (const key of missing.keys()) {
    const [level, index] = key.split("/").map(Number) as [number, number];
    differs(level, index);
  }
  return first;
}

export function checkTail(
  newest: AuditHead | null,
  noted: number,
  total: number,
  kept: readonly AuditHead[],
  findings: Findings,
): void {
  const signed = newest?.size ?? 0;
  const expected = Math.max(signed, noted);
  if (expected > total) {
    findings.add({
      code: "tail_lost",
      position: total,
      eventId: null,
      detail: `${expected} events were sealed and ${total} are there: the trail lost its end from position ${total} on.`,
    });
  }
  if (signed < total) {
    findings.add({
      code: "head_not_of_this_tree",
      position: signed,
      eventId: null,
      detail: `The trail has ${total} leaves and its newest head signs ${signed}: heads were removed, or leaves added, from position ${signed} on.`,
    });
  }
  for (const head of kept) {
    if (head.size <= total) continue;
    findings.add({
      code: "tail_lost",
      position: total,
      eventId: null,
      detail: `A head that was kept signs ${head.size} events (sealed ${head.sealedAt}) and ${total} are there: the trail lost its end from position ${total} on, or an older backup was restored.`,
    });
  }
}

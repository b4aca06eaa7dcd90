import { derivedKeys, hmac, sameBytes } from "@/lib/platform/keyring";
import { type Hash, leafHash } from "@/lib/platform/merkle";

/** A row of `audit_events` in the text forms that are hashed; see EVENT_TEXT for how the database gives them. */
export type EventText = {
  id: string;
  type: string;
  actor_kind: string;
  actor_id: string;
  actor_role: string | null;
  subject_kind: string;
  subject_id: string;
  /** UTC with milliseconds: 2026-01-31T09:30:00.000Z. */
  occurred_at: string;
  request_id: string | null;
  /** As Postgres writes jsonb. */
  data: string;
  tx_id: string;
  mac: string | null;
};

/** Columns of `audit_events e` in their text forms: what the database holds, past any reading of ours. */
export const EVENT_TEXT = `e.id::text AS id, e.type, e.actor_kind, e.actor_id, e.actor_role, e.subject_kind, e.subject_id,
  to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS occurred_at, e.request_id,
  e.data::text AS data, e.tx_id::text AS tx_id, e.mac`;

const LEAF = "docket-audit-event/v1";
const MAC = "docket-audit-mac/v1";

/** Every column of the row, in a fixed order, as a JSON array of strings and nulls without spaces. */
export function canonicalText(row: EventText): string {
  return JSON.stringify([
    LEAF,
    row.id,
    row.type,
    row.actor_kind,
    row.actor_id,
    row.actor_role,
    row.subject_kind,
    row.subject_id,
    row.occurred_at,
    row.request_id,
    row.data,
    row.tx_id,
    row.mac,
  ]);
}

export function eventLeaf(row: EventText): Hash {
  return leafHash(canonicalText(row));
}

/** JSON with sorted keys and without absent members: the same for what is sent and for what the database gives back. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${sortedJson(member)}`);
  return `{${members.join(",")}}`;
}

/** What the application knows of an event before it is written: all but the transaction. */
export type EventFacts = Omit<EventText, "data" | "tx_id" | "mac"> & { data: unknown };

// A lone surrogate reaches the database as U+FFFD; the check must be over what it will give back.
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\uFFFD");

function macText(facts: EventFacts): string {
  const texts = [
    MAC,
    facts.id,
    facts.type,
    facts.actor_kind,
    facts.actor_id,
    facts.actor_role,
    facts.subject_kind,
    facts.subject_id,
    facts.occurred_at,
    facts.request_id,
    sortedJson(facts.data),
  ];
  return JSON.stringify(texts.map((text) => (text === null ? null : wellFormed(text))));
}

/**
 * Ties an event to the application: who holds the database alone, superuser or not, cannot make one. `key:hex`, under the
 * current key of the ring.
 */
export function eventMac(facts: EventFacts): string {
  const [{ ringId, key }] = derivedKeys("audit-mac") as [{ ringId: string; key: Buffer }];
  return `${ringId}:${hmac(key, macText(facts)).toString("hex")}`;
}

/** `none`: written before there were any. `unknown_key`: under a key that the ring no longer holds. */
export type MacState = "good" | "bad" | "none" | "unknown_key";

export function checkMac(row: EventText): MacState {
  if (row.mac === null) return "none";
  const [ringId, hex = ""] = row.mac.split(":");
  const held = derivedKeys("audit-mac").find((one) => one.ringId === ringId);
  if (!held) return "unknown_key";
  let data: unknown;
  try {
    data = JSON.parse(row.data);
  } catch {
    return "bad";
  }
  const { tx_id: _, mac: __, ...facts } = row;
  return sameBytes(hmac(held.key, macText({ ...facts, data })), Buffer.from(hex, "hex")) ? "good" : "bad";
}

/** What a head's signature is over. `root` in hex, `sealedAt` as ISO 8601 with milliseconds. */
export function headText(head: { log: string; size: number; root: string; sealedAt: string }): string {
  return `docket-audit-head/v1\n${head.log}\n${head.size}\n${head.root}\n${head.sealedAt}\n`;
}

/** What a key signs to hand over to the next. */
export function endorsementText(next: { log: string; keyId: string; publicKey: string; fromSize: number }): string {
  return `docket-audit-key/v1\n${next.log}\n${next.keyId}\n${next.publicKey}\n${next.fromSize}\n`;
}

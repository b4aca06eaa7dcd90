import { detect } from "@/lib/detect/detect";
import { SERVICES } from "@/lib/detect/lexicon/services";
import type { SignalKind } from "@/lib/detect/types";
import type { ContactKind } from "@/lib/domain/contacts/schema";
import { BULLET } from "@/lib/policy/mask-rule";

/**
 * How sure a signal must be to join accounts. Detection scores a link this high only when it leads to a person, so that
 * two accounts are not joined by both naming the same well-known site.
 */
export const CONTACT_FLOOR = 0.5;

/** Below it a join is drawn as weak. */
export const SURE = 0.7;

const NAME = /^@?([\p{L}\p{N}_.-]{3,64})$/u;

/**
 * The forms under which detection may have kept a value that somebody types: as it is, as detection reads it, and, for a
 * bare user name, under every service that has names. Without repeats, at most a few dozen.
 */
export function candidatesOf(value: string, kind: ContactKind | null): { kind: SignalKind | null; value: string }[] {
  const raw = value.trim();
  const wanted = (each: SignalKind) => kind === null || each === kind;
  const found = new Map<string, { kind: SignalKind | null; value: string }>();
  const add = (of: SignalKind | null, one: string) => {
    if (one !== "" && !found.has(`${of} ${one}`)) found.set(`${of} ${one}`, { kind: of, value: one });
  };
  add(kind === "device" ? null : kind, raw);
  for (const signal of detect({ surface: "message", messages: [{ role: "unknown", text: raw }] }).signals) {
    if (signal.value !== null && wanted(signal.kind)) add(signal.kind, signal.value);
  }
  if (wanted("email") && raw.includes("@")) add("email", raw.toLowerCase());
  const digits = raw.replace(/\D/g, "");
  if (wanted("phone") && digits.length >= 7 && digits.length <= 15 && /^[\d\s().+/-]+$/.test(raw))
    add("phone", `+${digits}`);
  const name = NAME.exec(raw)?.[1];
  if (wanted("handle") && name) {
    for (const service of ["unknown", ...SERVICES.map((each) => each.id)]) {
      for (const form of new Set([name, name.toLowerCase()])) add("handle", `${service}:${form}`);
    }
  }
  return [...found.values()];
}

/** A device's hash as anybody may see it: enough to tell two apart. */
export function maskDevice(hash: string): string {
  return `${BULLET.repeat(2)}${hash.slice(-2)}`;
}

import { v7 } from "uuid";

/** A UUIDv7 of now: partitions, keyset pages and the order of the audit trail all rest on its leading time. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text form of a UUID; the database answers anything else with an error instead of "not found". */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

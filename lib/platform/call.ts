import type { Actor } from "@/lib/platform/actor";

/** One request or job run: who, when, and what ties its traces together. Every use case takes one. */
export type Call = {
  actor: Actor;
  requestId: string;
  /** The time of the act. Leases and other races compare the database's clock instead. */
  at: Date;
  /** Kept in an erasable row beside the audit event, never in it. */
  address: string | null;
  userAgent: string | null;
  /**
   * Set on a write that carried an Idempotency-Key. `bodyHash` tells one body from another in this process and is never
   * stored as it is: a body may hold a password, which a fast hash gives away. `replayed` turns true when an earlier answer was given again. `ringId`
   * names the key of the ring that the answer's secrets follow from, once there is one.
   */
  idempotency: { route: string; key: string; bodyHash: Buffer; replayed: boolean; ringId?: string | null } | null;
};

/** A call that no request carries, such as a job's, a script's or a page's: no address, no idempotency key. */
export function callBy(actor: Actor, at: Date, requestId: string): Call {
  return { actor, requestId, at, address: null, userAgent: null, idempotency: null };
}

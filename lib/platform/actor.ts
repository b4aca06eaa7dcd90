import { AppError } from "@/lib/platform/errors";
import type { Permission } from "@/lib/platform/permissions";
import { PERMISSIONS_BY_ROLE, PERMISSIONS_BY_SCOPE, type Role, type Scope } from "@/lib/platform/permissions";

declare const minted: unique symbol;

/**
 * Who acts. Use cases demand one instead of a bare user id; only the session gate, the API-key gate and the job runner
 * may call the three functions below (the structure check holds them to it).
 */
export type Actor = (
  | { kind: "user"; id: string; name: string; role: Role; sessionId: string }
  | { kind: "key"; id: string; name: string; scopes: readonly Scope[] }
  | { kind: "job"; id: string; name: string }
) & { readonly [minted]: true };

export type StaffActor = Extract<Actor, { kind: "user" }>;

export function mintStaffActor(from: { id: string; name: string; role: Role; sessionId: string }): StaffActor {
  return { kind: "user", ...from } as StaffActor;
}

export function mintKeyActor(from: { id: string; name: string; scopes: readonly Scope[] }): Actor {
  return { kind: "key", ...from } as Actor;
}

/** Jobs may do whatever their code does: nothing from outside reaches them. */
export function mintJobActor(name: string): Actor {
  return { kind: "job", id: name, name } as Actor;
}

/** The member of staff behind what only people do. Errors: `forbidden` for keys and jobs. */
export function asStaff(actor: Actor): StaffActor {
  if (actor.kind !== "user") throw new AppError("forbidden", "Only a member of staff can do this.");
  return actor;
}

export function can(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case "user":
      return PERMISSIONS_BY_ROLE[actor.role].includes(permission);
    case "key":
      return actor.scopes.some((scope) => PERMISSIONS_BY_SCOPE[scope].includes(permission));
    case "job":
      return true;
  }
}

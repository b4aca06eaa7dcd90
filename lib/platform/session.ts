import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { can, type StaffActor } from "@/lib/platform/actor";
import { ASKED_PATH_HEADER, signInPath } from "@/lib/platform/own-path";
import type { Permission } from "@/lib/platform/permissions";
import { sessionCookieName, staffOfCookie } from "@/lib/platform/staff-session";

/** Who is signed in, or null; read once a request however many parts of the page ask. */
export const currentStaff = cache(async (): Promise<StaffActor | null> => {
  return staffOfCookie((await cookies()).get(sessionCookieName())?.value);
});

/**
 * For the loaders of pages: who is signed in and may do this. Sends anybody else to sign in, from where they come back to
 * the page they asked for, and shows the "not allowed" page to those who may not. The API asks for itself again; this
 * only spares people a page of errors.
 */
export async function requireStaff(permission: Permission): Promise<StaffActor> {
  const staff = await currentStaff();
  if (!staff) redirect(signInPath((await headers()).get(ASKED_PATH_HEADER)));
  if (!can(staff, permission)) forbidden();
  return staff;
}

import { decode, encode } from "next-auth/jwt";
import { mintStaffActor, type StaffActor } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { isUuid } from "@/lib/platform/ids";
import type { Role } from "@/lib/platform/permissions";

/** True when the desk's public address is https: then its cookies travel nowhere else. */
export function secureCookies(): boolean {
  return env.NEXTAUTH_URL.startsWith("https://");
}

/** next-auth's own name for it, so that its handlers and this gate read the same cookie. */
export function sessionCookieName(): string {
  return `${secureCookies() ? "__Secure-" : ""}next-auth.session-token`;
}

/** The token as the cookie carries it: encrypted, and holding nothing but the session's id. */
export function sealSession(sessionId: string, seconds: number): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: env.NEXTAUTH_SECRET, maxAge: seconds });
}

/** The session's id, or null for a token that is not ours or has run out. */
async function openSession(token: string): Promise<string | null> {
  try {
    const payload = await decode({ token, secret: env.NEXTAUTH_SECRET });
    const id = payload?.["sid"];
    return typeof id === "string" && isUuid(id) ? id : null;
  } catch {
    return null;
  }
}

type Row = { id: string; name: string; role: Role };

/**
 * Who holds this session, or null. Session, user and role are read together, in one query each time, so that signing out,
 * disabling and another role bite on the very next request.
 */
export async function staffOfSession(sessionId: string): Promise<StaffActor | null> {
  const [user] = await query<Row>(
    `SELECT u.id, u.name, u.role::text AS role FROM staff_sessions s JOIN users u ON u.id = s.user_id
     WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > now() AND u.disabled_at IS NULL`,
    [sessionId],
  );
  return user ? mintStaffActor({ ...user, sessionId }) : null;
}

/** Who holds this cookie, or null. */
export async function staffOfCookie(token: string | undefined): Promise<StaffActor | null> {
  const sessionId = token ? await openSession(token) : null;
  return sessionId ? staffOfSession(sessionId) : null;
}

import { api } from "@/lib/api/app";
import { SESSION_HOURS } from "@/lib/domain/sessions/mutations";
import { newId } from "@/lib/platform/ids";
import { sha256 } from "@/lib/platform/keyring";
import type { Role, Scope } from "@/lib/platform/permissions";
import { sealSession, sessionCookieName } from "@/lib/platform/staff-session";
import { testDatabase } from "@/lib/platform/testing/test-database";

export type Staff = { id: string; email: string; sessionId: string; cookie: string };

/** A member of staff who is signed in. The password hash matches nothing: whoever tests signing in makes a real one. */
export async function addStaff(role: Role, name = `A ${role}`): Promise<Staff> {
  const id = newId();
  const email = `${role}-${id}@docket.test`;
  await testDatabase().owner.query(
    "INSERT INTO users (id, email, name, role, password_hash) VALUES ($1, $2, $3, $4::role, 'none')",
    [id, email, name, role],
  );
  return { id, email, ...(await startSession(id)) };
}

/** One more session of a person: its id, and its cookie as a browser sends it. */
export async function startSession(userId: string): Promise<{ sessionId: string; cookie: string }> {
  const sessionId = newId();
  await testDatabase().owner.query(
    "INSERT INTO staff_sessions (id, user_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')",
    [sessionId, userId],
  );
  return { sessionId, cookie: `${sessionCookieName()}=${await sealSession(sessionId, SESSION_HOURS * 3600)}` };
}

/** A machine's key with these scopes. */
export async function addKey(scopes: readonly Scope[]): Promise<{ id: string; key: string }> {
  const id = newId();
  const key = `dk_test_${id}`;
  await testDatabase().owner.query(
    "INSERT INTO api_keys (id, name, prefix, hash, scopes) VALUES ($1, $2, $3, $4, $5)",
    [id, `key ${scopes.join(" ")}`, key.slice(0, 8), sha256(key), scopes],
  );
  return { id, key };
}

export type Ask = {
  as?: Staff | { cookie: string } | { key: string } | null;
  body?: unknown;
  headers?: Record<string, string>;
  address?: string;
};

export const HOST = "desk.test";

/**
 * Sends one request through the whole API, as a browser page of the desk (for staff) or a machine (for a key) would.
 * `path` is relative to `/api/v1`. A header given as "" is left out.
 */
export async function ask(
  method: string,
  path: string,
  { as = null, body, headers = {}, address }: Ask = {},
): Promise<Response> {
  const credentials: Record<string, string> =
    as === null
      ? {}
      : "key" in as
        ? { authorization: `Bearer ${as.key}` }
        : { cookie: as.cookie, origin: `http://${HOST}` };
  const text = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  const sent = new Headers({
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...credentials,
    ...headers,
  });
  for (const [name, value] of [...sent]) if (value === "") sent.delete(name);
  return api.request(
    `http://${HOST}/api/v1${path}`,
    {
      method,
      headers: sent,
      ...(body === undefined ? {} : { body: (text ? body : JSON.stringify(body)) as BodyInit }),
    },
    { address: address ?? "192.0.2.1" },
  );
}

/** The same, and its answer as JSON. */
export async function askJson<T = Record<string, unknown>>(
  method: string,
  path: string,
  options: Ask = {},
): Promise<{ status: number; headers: Headers; body: T }> {
  const response = await ask(method, path, options);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as T };
}

/** Audit events of a type about a subject, oldest first. */
export async function auditOf(
  type: string,
  subjectId: string,
): Promise<{ data: Record<string, unknown>; actor_id: string }[]> {
  const { rows } = await testDatabase().owner.query(
    "SELECT data, actor_id FROM audit_events WHERE type = $1 AND subject_id = $2 ORDER BY id",
    [type, subjectId],
  );
  return rows;
}

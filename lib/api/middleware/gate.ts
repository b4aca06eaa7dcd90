import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { ApiEnv } from "@/lib/api/env";
import { recordRefusal } from "@/lib/domain/refusals/mutations";
import { type Actor, can, mintJobActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { machineOfKey } from "@/lib/platform/machine-key";
import type { Permission } from "@/lib/platform/permissions";
import { sessionCookieName, staffOfCookie } from "@/lib/platform/staff-session";

const SAFE_METHODS = ["GET", "HEAD"];
/** Far above any key of ours; spares hashing what cannot be one. */
const KEY_MAX = 500;

function callOf(c: Context<ApiEnv>, actor: Actor): Call {
  return {
    actor,
    requestId: c.get("requestId"),
    at: new Date(),
    address: c.env?.address ?? null,
    userAgent: c.req.header("user-agent")?.slice(0, 300) ?? null,
    idempotency: null,
  };
}

const unauthenticated = (detail: string) => new AppError("unauthenticated", detail);

/** A key speaks for itself: a cookie beside it counts for nothing. */
async function machine(c: Context<ApiEnv>, authorization: string): Promise<Actor> {
  const [, plain] = /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization) ?? [];
  if (!plain) throw unauthenticated("Send the key as `Authorization: Bearer <key>`.");
  const found = plain.length <= KEY_MAX ? await machineOfKey(plain) : null;
  if (found?.state === "active") return found.actor;
  await recordRefusal(callOf(c, mintJobActor("api-gate")), {
    type: "session.refused",
    subject: found ? { kind: "key", id: found.id } : { kind: "key", id: "unknown" },
    data: { reason: found ? "revoked_key" : "unknown_key" },
  });
  throw unauthenticated("This key is not valid. Ask an administrator for another.");
}

/**
 * A browser sends the cookie whoever made it write, so the page that asks must be ours: same host, or, from browsers that
 * send no Origin, their own word that it is the same site's.
 */
function comesFromHere(c: Context<ApiEnv>): boolean {
  const origin = c.req.header("origin");
  if (origin === undefined) return c.req.header("sec-fetch-site") === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === (c.req.header("host") ?? new URL(c.req.url).host);
}

/** Lets in who may do any of `permissions`. Sets `call`. */
export function gate(operation: string, permissions: readonly Permission[]): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    c.set("operation", operation);
    const authorization = c.req.header("authorization");
    const byCookie = authorization === undefined;
    const actor = byCookie ? await staffOfCookie(getCookie(c, sessionCookieName())) : await machine(c, authorization);
    if (!actor) throw unauthenticated("Sign in, or send a key as `Authorization: Bearer <key>`.");
    c.set("call", callOf(c, actor));
    if (byCookie && !SAFE_METHODS.includes(c.req.method) && !comesFromHere(c)) {
      c.set("permission", "same_origin");
      throw new AppError(
        "forbidden",
        "This write does not come from the desk's own pages. Use the desk, or an API key.",
      );
    }
    c.set("permission", permissions.join(" or "));
    if (!permissions.some((permission) => can(actor, permission))) {
      const whose = actor.kind === "key" ? "This key's scopes do" : "Your role does";
      throw new AppError("forbidden", `${whose} not allow this. It takes ${permissions.join(" or ")}.`);
    }
    await next();
  };
}

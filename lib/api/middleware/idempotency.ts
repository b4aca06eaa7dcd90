import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "@/lib/api/env";
import { AppError } from "@/lib/platform/errors";
import { sha256 } from "@/lib/platform/keyring";

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/;

/**
 * Hands the Idempotency-Key, with a hash of what was asked, to the use case, whose transaction keeps it and the answer;
 * marks a replayed answer. The route is the one called, ids and all: the same key on another case is another request. What
 * was asked is the body and, where there is one, the query: some filters come in either.
 */
export const idempotent: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return next();
  if (!VISIBLE_ASCII.test(key)) {
    throw new AppError("invalid_input", "An Idempotency-Key has 1 to 255 visible ASCII characters.", {
      errors: [{ path: "header.Idempotency-Key", message: "1 to 255 visible ASCII characters" }],
    });
  }
  const call = c.get("call");
  call.idempotency = {
    route: `${c.req.method} ${c.req.path}`,
    key,
    bodyHash: sha256(Buffer.concat([Buffer.from(await c.req.arrayBuffer()), Buffer.from(new URL(c.req.url).search)])),
    replayed: false,
  };
  await next();
  if (call.idempotency.replayed) c.res.headers.set("Idempotency-Replayed", "true");
};

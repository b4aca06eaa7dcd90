import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "@/lib/api/env";
import { AppError } from "@/lib/platform/errors";
import { storable } from "@/lib/platform/storable";

export const JSON_LIMIT = 256 * 1024;

function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MiB` : `${bytes / 1024} KiB`;
}

function tooLarge(limit: number): AppError {
  return new AppError("too_large", `The body may have ${sizeInWords(limit)} at most. Send less at a time.`, {
    extra: { limitBytes: limit },
  });
}

/**
 * The whole body, read no further than the limit, whatever length it claims.
 * Errors: `too_large`; `malformed` when it breaks off.
 */
async function readBounded(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new AppError("malformed", "The body broke off before its end. Send it again.");
    });
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      // Left unread, not cancelled: cancelling closes the connection before the answer can be read.
      reader.releaseLock();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/;

/** Text of a body that must be UTF-8. Errors: `malformed`. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new AppError("malformed", "The body is not UTF-8 text. Send it encoded as UTF-8.");
  }
}

/** No shape of ours is half as deep; checking, storing and writing a value again each take a step of the stack a level. */
const DEEPEST = 40;

/** What Postgres refuses in texts and in JSON: U+0000, and half of a pair. Only an escape can bring either. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

/** The value with its texts and names made storable where `mend` says so. Errors: `malformed` where it is too deep. */
function checked(value: unknown, mend: boolean, depth: number): unknown {
  if (typeof value === "string") return mend ? storable(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) {
    throw new AppError("malformed", `The JSON is nested more than ${DEEPEST} levels deep. Send it flatter.`);
  }
  if (!mend) {
    for (const member of Object.values(value)) checked(member, mend, depth + 1);
    return value;
  }
  if (Array.isArray(value)) return value.map((member) => checked(member, mend, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [storable(name), checked(member, mend, depth + 1)]),
  );
}

/** JSON, with U+0000 and halves of pairs in its texts replaced by U+FFFD, one unit for one. Errors: `malformed`. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw new AppError("malformed", "The body is not well-formed JSON. Check it with a JSON parser and send it again.");
  }
  return checked(value, UNSTORABLE.test(text), 0);
}

export type BodyRule = {
  limit: number;
  /** Those that the route declares; none when it takes no body and so never looks at one. */
  mediaTypes: readonly string[];
  /** True when the body is one JSON value, checked by a schema. */
  json: boolean;
  /** False: the body may be left out, whatever media type is named. */
  required: boolean;
};

/** Reads the body up to its limit and checks that it is of a declared media type and, where JSON, well-formed. */
export function bounded({ limit, mediaTypes, json, required }: BodyRule): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (["GET", "HEAD"].includes(c.req.method)) return next();
    const bytes = await readBounded(c.req.raw, limit);
    // Whoever reads the body later gets these bytes; the stream itself is spent.
    Object.assign(c.req.bodyCache, { arrayBuffer: Promise.resolve(bytes.buffer) });
    if (bytes.byteLength === 0 && !required) {
      if (json) Object.assign(c.req.bodyCache, { text: Promise.resolve("{}") });
    } else if (mediaTypes.length > 0) {
      const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
      const known = mediaTypes.some((one) => one === type || (one === "application/json" && JSON_TYPE.test(type)));
      if (!known) {
        throw new AppError("unsupported_media_type", `Send a body with Content-Type: ${mediaTypes.join(" or ")}.`);
      }
      if (json) Object.assign(c.req.bodyCache, { text: Promise.resolve(JSON.stringify(parseJson(utf8(bytes)))) });
    }
    return next();
  };
}

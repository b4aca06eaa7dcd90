import { Readable } from "node:stream";
import { AppError } from "@/lib/platform/errors";

/**
 * A request's body, piece by piece. Left unread when the reader stops early, never cancelled: cancelling closes the
 * connection before the sender can read why.
 * Errors: `malformed` when the body breaks off.
 */
export async function* piecesOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new AppError("malformed", "The body broke off before its end. Send it again.");
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

/** A generator as the body of an answer; it is ended when the reader goes away. */
export function bodyOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream<Uint8Array>;
}

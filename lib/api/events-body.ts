import { parseJson, utf8 } from "@/lib/api/middleware/body";
import { AppError } from "@/lib/platform/errors";

export const NDJSON = "application/x-ndjson";

/** Stands for a line that is no JSON: it is refused as an event by itself, and its index stays its own. */
const UNREADABLE = undefined;

function linesOf(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      try {
        return parseJson(line);
      } catch {
        return UNREADABLE;
      }
    });
}

/**
 * The events of a request, unchecked: the lines of NDJSON, blank ones left out, or the member `events` of a JSON object.
 * Errors: `malformed`, `invalid_input`.
 */
export function eventsOf(contentType: string | undefined, bytes: Uint8Array): unknown[] {
  const text = utf8(bytes);
  if (contentType?.split(";")[0]?.trim().toLowerCase() === NDJSON) return linesOf(text);
  const body = parseJson(text);
  if (body && typeof body === "object" && "events" in body && Array.isArray(body.events)) return body.events;
  throw new AppError("invalid_input", 'Send {"events": [...]}, or one event a line as application/x-ndjson.', {
    errors: [{ path: "events", message: "must be an array" }],
  });
}

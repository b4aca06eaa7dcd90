/**
 * What the log may say of a fault: its kind, its codes and where it happened. Never its message: drivers and parsers quote
 * the values they choked on, and those may be a contact, a password or somebody's words.
 */
export type FaultRecord = { name: string; code?: string; constraint?: string; frames: string[]; cause?: FaultRecord };

const FRAMES = 12;
const CAUSES = 4;

function text(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:-]{1,80}$/.test(value) ? value : undefined;
}

/** What kind of fault it is, in one word. */
export function faultName(error: unknown): string {
  return error instanceof Error ? (text(error.name) ?? "Error") : typeof error;
}

/** Everything that the log may say of it; causes a few levels deep. */
export function describeFault(error: unknown, depth = 0): FaultRecord {
  if (!(error instanceof Error)) return { name: faultName(error), frames: [] };
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  // The stack begins with the message, whose own lines may look like frames.
  const stack = error.stack ?? "";
  const begin = stack.includes(error.message) ? stack.indexOf(error.message) + error.message.length : 0;
  const frames = stack
    .slice(begin)
    .split("\n")
    .filter((line) => /^\s+at \S/.test(line));
  return {
    name: faultName(error),
    ...(text(code) && { code: text(code) }),
    ...(text(constraint) && { constraint: text(constraint) }),
    frames: frames.slice(0, FRAMES).map((line) => line.trim()),
    ...(error.cause && depth < CAUSES ? { cause: describeFault(error.cause, depth + 1) } : {}),
  };
}

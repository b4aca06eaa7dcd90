/** Postgres' own codes of an error, however deep the client wrapped it. */
export function sqlState(error: unknown, depth = 0): string | null {
  if (typeof error !== "object" || error === null || depth > 6) return null;
  const at = error as {
    code?: unknown;
    originalCode?: unknown;
    cause?: unknown;
    meta?: { driverAdapterError?: unknown };
  };
  for (const code of [at.originalCode, at.code])
    if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !/^P2\d{3}$/.test(code)) return code;
  // Prisma's own name for a deadlock or a serialization failure.
  if (at.code === "P2034") return "40001";
  return sqlState(at.meta?.driverAdapterError, depth + 1) ?? sqlState(at.cause, depth + 1);
}

/** Whether Postgres broke a transaction off only to untie two writers (deadlock, serialization): nothing is wrong with it. */
export function wasTangled(error: unknown): boolean {
  const state = sqlState(error);
  return state === "40P01" || state === "40001";
}

const ATTEMPTS = 4;

/**
 * Runs a transaction again when Postgres broke it off only to untie two writers (deadlock, serialization): nothing of it
 * was kept, so nothing is doubled. Anything else, and the last attempt, throws.
 */
export async function retryUntangled<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !wasTangled(error)) throw error;
      await new Promise((resume) => setTimeout(resume, 10 * attempt + Math.random() * 20));
    }
  }
}

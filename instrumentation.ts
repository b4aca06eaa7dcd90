const AGAIN_MS = 5_000;

/** Ends the process with one sentence where a variable is wrong: thrown on, the frame would print where in its own code it was. */
async function stopIfMisset(error: unknown): Promise<void> {
  const { EnvironmentError } = await import("@/lib/platform/env");
  if (!(error instanceof EnvironmentError)) return;
  process.stderr.write(`The desk cannot be served: ${error.message}\n`);
  process.exit(1);
}

/**
 * Serves nothing under a wrong keyring: hashes would match nobody and the audit trail be sealed by a stranger. A database
 * that does not answer yet is asked again; without it nothing can be written either.
 */
async function stopUnderWrongKeys(): Promise<void> {
  const { checkKeyring } = await import("@/lib/domain/keyring/mutations");
  try {
    await checkKeyring();
  } catch (error) {
    await stopIfMisset(error);
    setTimeout(() => void stopUnderWrongKeys(), AGAIN_MS).unref();
  }
}

/** Once per web process, before its first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { notePeerAddresses } = await import("@/lib/platform/peer-address");
  notePeerAddresses();
  const { startTracing } = await import("@/lib/platform/trace-export");
  try {
    await startTracing("docket-web");
  } catch (error) {
    await stopIfMisset(error);
    throw error;
  }
  const { noteRequestLanguages } = await import("@/lib/platform/request-language");
  noteRequestLanguages();
  const { detectOnThreadsOf } = await import("@/lib/platform/detection-thread");
  // Made by `npm run build`; while the desk is worked on, those of an older build may still lie there.
  if (process.env["NODE_ENV"] !== "production") {
    await import("@/lib/detect/intent/compile-here");
    detectOnThreadsOf("lib/threads/detection.mjs");
  } else {
    const { readCompiledBy } = await import("@/lib/detect/intent/compiled");
    const { filesIn } = await import("@/lib/platform/folder-files");
    readCompiledBy(filesIn(".next/docket-worker/lexicons"));
    detectOnThreadsOf(".next/docket-worker/detection.mjs");
  }
  // A build has no database and serves nobody.
  if (process.env["NEXT_PHASE"] !== "phase-production-build") await stopUnderWrongKeys();
}

/** A failure told in one sentence that says what to do; commands print the message alone and exit 1. */
export class PlainError extends Error {
  override name = "PlainError";
}

type SystemError = { code?: string; path?: string; message?: string };

export const diskFull = "The disk is full: free some space and start again.";

/**
 * The one sentence for an error from the system, Postgres or ourselves; undefined for one that is a defect and deserves
 * its stack.
 */
function plainMessage(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof PlainError || error.name === "EnvironmentError") return error.message;
  const { code, path, message } = error as SystemError;
  if (code === "ENOSPC" || code === "53100" || /no space left on device/i.test(message ?? "")) return diskFull;
  if (code === "EDQUOT") return "The disk quota is used up: free some space and start again.";
  if ((code === "EACCES" || code === "EPERM") && path) {
    return `This user may not write ${path}: start as its owner, or set DATA_DIR to a folder of your own.`;
  }
  if ((code === "ENOTDIR" || code === "EEXIST") && path) {
    return `${path} is no folder, nor can it become one: set DATA_DIR to a folder.`;
  }
  if (code === "EROFS") return `${path ?? "The folder"} is read-only: set DATA_DIR to a folder that can be written.`;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "ETIMEDOUT" || code === "EAI_AGAIN") {
    return `The database does not answer (${message || code}): check that it runs and that DATABASE_URL is right.`;
  }
  if (code === "28P01" || code === "28000") {
    return `The database refuses the sign-in (${message}): check user and password in the database address.`;
  }
  if (code === "P2021" || code === "42P01") return "The database lacks its tables: run npm run migrate first.";
  if (code === "3D000") return `${message}: create it, or correct the database address.`;
  if (code === "53300") return "The database has no connection left: raise max_connections or lower DATABASE_POOL.";
  return undefined;
}

/** Prints why a command ends: the sentence, or the whole error when it is a defect. */
export function printFailure(error: unknown): void {
  const sentence = plainMessage(error);
  console.error(sentence ?? error);
}

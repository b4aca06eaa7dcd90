import { rmSync } from "node:fs";
import path from "node:path";
import { diskFull, PlainError } from "@/scripts/setup/plain-error";
import { endChild, readLines, startNode } from "@/scripts/setup/processes";
import { hashOf, readStamp, root, writeStamp } from "@/scripts/setup/stamps";
import { buildWorker } from "@/scripts/setup/worker-program";

const stampFile = ".next/docket-build";

const sources = [
  "app",
  "components",
  "lib",
  "prisma/schema",
  "public",
  "scripts/worker.ts",
  "scripts/setup/worker-program.ts",
  "scripts/setup/compiled-lexicons.ts",
  "next.config.js",
  "instrumentation.ts",
  "proxy.ts",
  "tsconfig.json",
  "package-lock.json",
];

export const nextProgram = path.join("node_modules", "next", "dist", "bin", "next");

/**
 * Arguments to node that serve the build. A connection that rests is kept longer than proxies keep theirs (60 s for most):
 * the side that closes first must be the one that sends, or a request meets a connection that was just closed.
 */
export const servePages = (port: number, host: string): string[] => [
  nextProgram,
  "start",
  "-p",
  String(port),
  "-H",
  host,
  "--keepAliveTimeout",
  "75000",
];

type Told = {
  /** When it begins, with how to end it. */
  begins?: (stop: () => Promise<void>) => void;
};

/**
 * Builds the pages and the worker's program when their source changed. Returns whether it did. Throws PlainError with the
 * build's own words.
 */
export async function buildDesk({ begins }: Told = {}): Promise<boolean> {
  const stamp = hashOf(sources, (file) => !/\.test\.tsx?$/.test(file));
  if (readStamp(stampFile) === stamp) return false;
  // Gone first: a build that is cut short must not pass for the one before.
  rmSync(path.join(root, stampFile), { force: true });
  const child = startNode([nextProgram, "build"], {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  begins?.(() => endChild(child));
  const lines: string[] = [];
  readLines(child, (line) => lines.push(line));
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (code !== 0) {
    const output = lines.join("\n");
    if (/ENOSPC|no space left/i.test(output)) throw new PlainError(diskFull);
    throw new PlainError(`${output}\nThe build failed: mend what it names above (npm run build repeats it).`);
  }
  // After the pages, whose build empties their common folder.
  await buildWorker();
  writeStamp(stampFile, stamp);
  return true;
}

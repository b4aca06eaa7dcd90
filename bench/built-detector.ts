import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { onePlainFile } from "@/scripts/setup/worker-program";

/**
 * The detector as the worker is shipped: one plain file. Read from its source each function made on the way of a message is
 * given its name again, a tenth of the whole, which no user of the desk ever pays.
 */
export async function builtDetector(): Promise<typeof import("@/lib/detect/detect")> {
  const folder = mkdtempSync(path.join(tmpdir(), "docket-bench-"));
  const outfile = path.join(folder, "detect.mjs");
  try {
    await build({
      entryPoints: ["lib/detect/detect.ts"],
      outfile,
      ...onePlainFile,
    });
    return (await import(pathToFileURL(outfile).href)) as typeof import("@/lib/detect/detect");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

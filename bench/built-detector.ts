import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writeCompiledLexicons } from "@/scripts/setup/compiled-lexicons";
import { onePlainFile } from "@/scripts/setup/worker-program";

/** What the built file exports. */
type Built = typeof import("@/lib/detect/detect") &
  typeof import("@/lib/detect/intent/compiled") &
  typeof import("@/lib/platform/folder-files");

/**
 * The detector as the worker is shipped: one plain file, with the compiled lexicons in a folder beside it. Read from its
 * source each function made on the way of a message is given its name again, a tenth of the whole, which no user of the
 * desk ever pays. Both lie there until the process ends.
 */
export async function buildDetector(): Promise<{ file: string; lexicons: string; load: () => Promise<Built> }> {
  const folder = mkdtempSync(path.join(tmpdir(), "docket-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "detect.mjs");
  const lexicons = path.join(folder, "lexicons");
  const exported = ["@/lib/detect/detect", "@/lib/detect/intent/compiled", "@/lib/platform/folder-files"];
  await build({
    stdin: { contents: exported.map((name) => `export * from "${name}";`).join("\n"), resolveDir: process.cwd() },
    outfile: file,
    ...onePlainFile,
  });
  writeCompiledLexicons(lexicons);
  return { file, lexicons, load: async () => (await import(pathToFileURL(file).href)) as Built };
}

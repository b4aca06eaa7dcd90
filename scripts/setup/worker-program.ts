import { rmSync } from "node:fs";
import path from "node:path";
import { root } from "@/scripts/setup/stamps";

const folder = path.join(".next", "docket-worker");

/** How a program is built into one plain file. */
export const onePlainFile = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "silent",
} as const;

/** Arguments to node that run the built worker. */
export const runWorkerProgram = [path.join(folder, "worker.mjs")];

/** Arguments to node that run the worker from its source, where nothing was built and it compiles lexicons itself. */
export const runWorkerSource = [
  ...["--import", "tsx"],
  ...["--import", "./lib/detect/intent/compile-here.ts"],
  "scripts/worker.ts",
];

/**
 * Puts the worker, its reading thread and the web's detecting one into one plain file each, and the lexicons beside them as
 * they are searched; packages stay where they are. Read from its source the worker takes seconds to start, and each function made on the way
 * of a message is given its name again: a tenth of all judging.
 */
export async function buildWorker(): Promise<void> {
  rmSync(path.join(root, folder), { recursive: true, force: true });
  // Loaded only here: what runs a built desk goes without them.
  const { build } = await import("esbuild");
  const { writeCompiledLexicons } = await import("@/scripts/setup/compiled-lexicons");
  await build({
    absWorkingDir: root,
    // Beside each other: each looks for its thread or its lexicons where it lies itself.
    entryPoints: {
      worker: "scripts/worker.ts",
      thread: "lib/jobs/reading/thread.ts",
      detection: "lib/threads/detection.ts",
    },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    packages: "external",
    ...onePlainFile,
  });
  writeCompiledLexicons(path.join(root, folder, "lexicons"));
}

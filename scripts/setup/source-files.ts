import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "@/scripts/setup/stamps";

const skipped = new Set(["node_modules", "generated", "peers", "test-results", "playwright-report", "coverage"]);

/** Every file of the clone that we wrote, as paths from its root; what is installed, built or generated is left out. */
export function sourceFiles(folder = ""): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith(".") ? [] : sourceFiles(place);
    return entry.isFile() ? [place] : [];
  });
}

/** TypeScript alone, without what Next writes for itself. */
export function typeScriptFiles(): string[] {
  return sourceFiles().filter((file) => /\.tsx?$/.test(file) && file !== "next-env.d.ts");
}

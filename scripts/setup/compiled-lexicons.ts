import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { COMPILED_NAMES, compile } from "@/lib/detect/intent/compile";
import { pack } from "@/lib/detect/intent/packed";

/** Writes a file for each language's phrases and one for the vocabulary, some 40 MB, as `readCompiledBy` is given them. */
export function writeCompiledLexicons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of COMPILED_NAMES) writeFileSync(path.join(folder, name), pack(compile(name)));
}

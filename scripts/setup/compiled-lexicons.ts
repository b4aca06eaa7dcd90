import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { phrasesOf, VOCABULARY } from "@/lib/detect/intent/compiled";
import { phraseGraphOf } from "@/lib/detect/intent/language";
import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import { pack } from "@/lib/detect/intent/packed";
import { gatherVocabulary, numbersOf } from "@/lib/detect/intent/vocabulary";

/** Writes a file for each language's phrases and one for the vocabulary, some 40 MB, as `readCompiledFrom` reads them. */
export function writeCompiledLexicons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const lang of new Set(LEXICONS.map((lexicon) => lexicon.lang)))
    writeFileSync(path.join(folder, phrasesOf(lang)), pack(phraseGraphOf(lang).numbers));
  writeFileSync(path.join(folder, VOCABULARY), pack(numbersOf(gatherVocabulary())));
}

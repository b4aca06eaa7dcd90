import { type LexEntry, type LexHit, LexiconScanner } from "@/lib/detect/gate/lexicon-scanner";
import { CUES, type CueName } from "@/lib/detect/lexicon/cues";
import { parseTerms } from "@/lib/detect/lexicon/notation";

export type CueHit = LexHit<CueName>;

let scanner: LexiconScanner<CueName> | null = null;

/**
 * The cues around a candidate. Built at the first candidate and run only on messages that have one: most lines never
 * need it.
 */
export function scanCues(text: string, ascii: boolean): CueHit[] {
  if (scanner === null) {
    const entries: LexEntry<CueName>[] = [];
    for (const [name, names] of Object.entries(CUES) as [CueName, string][]) {
      for (const term of parseTerms(names)) entries.push({ ...term, cat: name, id: name });
    }
    scanner = new LexiconScanner(entries);
  }
  return scanner.scan(text, ascii);
}

import { type LexHit, type LexiconScanner, scannerOf } from "@/lib/detect/gate/lexicon-scanner";
import { CUES, type CueName } from "@/lib/detect/lexicon/cues";

export type CueHit = LexHit<CueName>;

let scanner: LexiconScanner<CueName> | null = null;

/**
 * The cues around a candidate. Built at the first candidate and run only on messages that have one: most lines never
 * need it.
 */
export function scanCues(text: string, ascii: boolean): CueHit[] {
  scanner ??= scannerOf(CUES);
  return scanner.scan(text, ascii);
}

import { type LexEntry, type LexHit, LexiconScanner } from "@/lib/detect/gate/lexicon-scanner";
import { PAY_SERVICES } from "@/lib/detect/lexicon/cues";
import { parseTerms } from "@/lib/detect/lexicon/notation";
import { MAIL_PROVIDERS } from "@/lib/detect/lexicon/providers";
import { SERVICES } from "@/lib/detect/lexicon/services";
import { SPOKEN_SYMBOLS } from "@/lib/detect/lexicon/symbols";

/** Anchors wake a finder; they are looked for in every message. */
export type AnchorCategory = "service" | "provider" | "symbol" | "pay";
export type Anchor = LexHit<AnchorCategory>;

function anchorEntries(): LexEntry<AnchorCategory>[] {
  const entries: LexEntry<AnchorCategory>[] = [];
  const add = (cat: AnchorCategory, id: string, names: string) => {
    for (const term of parseTerms(names)) entries.push({ ...term, cat, id });
  };
  for (const service of SERVICES) add("service", service.id, service.names);
  for (const provider of MAIL_PROVIDERS) add("provider", provider.host, provider.names);
  for (const [id, names] of Object.entries(PAY_SERVICES)) add("pay", id, names);
  for (const symbol of SPOKEN_SYMBOLS) {
    // Everyday words for @ and the dash would fire on most lines; they are read only beside another anchor.
    const everyday = !symbol.char.startsWith(".") && symbol.names.startsWith("?");
    if (!everyday) add("symbol", symbol.char, symbol.names);
  }
  return entries;
}

export const ANCHORS = new LexiconScanner<AnchorCategory>(anchorEntries());

import { BRANDS } from "@/lib/detect/intent/lexicon/brands";
import { ENGLISH } from "@/lib/detect/intent/lexicon/en";
import { SPANISH } from "@/lib/detect/intent/lexicon/es";
import type { Lexicon } from "@/lib/detect/intent/slots";

export const LEXICONS: readonly Lexicon[] = [BRANDS, ENGLISH, SPANISH];

import { BRANDS } from "@/lib/detect/intent/lexicon/brands";
import { GERMAN } from "@/lib/detect/intent/lexicon/de";
import { ENGLISH } from "@/lib/detect/intent/lexicon/en";
import { SPANISH } from "@/lib/detect/intent/lexicon/es";
import { FRENCH } from "@/lib/detect/intent/lexicon/fr";
import { ITALIAN } from "@/lib/detect/intent/lexicon/it";
import { PORTUGUESE } from "@/lib/detect/intent/lexicon/pt";
import type { Lexicon } from "@/lib/detect/intent/slots";

export const LEXICONS: readonly Lexicon[] = [BRANDS, ENGLISH, SPANISH, PORTUGUESE, FRENCH, GERMAN, ITALIAN];

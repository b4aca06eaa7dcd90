import { sessionSpanish } from "@/components/session/text.es";
import { addLanguage } from "@/components/ui/language";
import { listSpanish } from "@/components/ui/list-text.es";
import { uiSpanish } from "@/components/ui/text.es";

/** Every noun in Spanish, by the name it has in English. */
export const spanishWords = {
  ui: uiSpanish,
  list: listSpanish,
  session: sessionSpanish,
};

addLanguage("es", spanishWords);

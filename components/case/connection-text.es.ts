import type { connectionText } from "@/components/case/connection-text";
import type { Words } from "@/components/ui/language";

export const connectionSpanish: Words<typeof connectionText> = {
  signedOut: "La sesión se ha cerrado. Lo escrito se conserva.",
  signIn: "Iniciar sesión y volver a este caso",
  unanswered:
    "No llegó respuesta, así que no se sabe si la decisión se recibió. Lo escrito se conserva. Decide de nuevo cuando Docket responda: se hace una sola vez, por muchas veces que se envíe.",
  landed: "Tu decisión se recibió, aunque se perdió la respuesta.",
};

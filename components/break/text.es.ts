import type { breakText } from "@/components/break/text";
import { pluralIn, type Words } from "@/components/ui/language";

const plural = pluralIn("es");

export const breakSpanish: Words<typeof breakText> = {
  title: (minutes) => plural(minutes, { one: "1 minuto sin pausa", other: `${minutes} minutos sin pausa` }),
  about: "Cinco minutos lejos de la pantalla ahora, y la próxima hora será más llevadera.",
  dismiss: "Ocultar hasta la próxima pausa",
  off: "No recordármelo",
  failed: "No se ha guardado",
  setting: "Recordarme las pausas",
  settingAbout:
    "Una línea discreta tras 90 minutos sin cinco de pausa. Se cuenta en este navegador y no lo ve nadie más.",
};

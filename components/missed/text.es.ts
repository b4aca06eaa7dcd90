import type { missedText } from "@/components/missed/text";
import type { Words } from "@/components/ui/language";

export const missedSpanish: Words<typeof missedText> = {
  act: "Omitido",
  label: "Marcar lo que no se detectó",
  title: "Marcar lo que la detección no encontró",
  about:
    "Desde entonces se oculta como un indicio de su tipo y cuenta para la exhaustividad de los detectores. No genera ningún aviso.",
  message: "En el texto de",
  by: (name, at) => `${name}, ${at}`,
  stretch: "Selecciona el fragmento del texto",
  chosen: (text) => `Elegido: «${text}»`,
  noneChosen: "Todavía no hay nada seleccionado. Usa el puntero, o Mayús y las flechas.",
  kind: "Qué es",
  why: "Por qué debería haberse encontrado",
  submit: "Marcarlo",
  failed: "No se ha marcado",
  marked: (by) => `Marcado por ${by}`,
  takeBack: "Retirar",
  notTakenBack: "No se ha retirado",
  done: "Marcado como omitido.",
};

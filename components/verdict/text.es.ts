import type { Words } from "@/components/ui/language";
import type { verdictText } from "@/components/verdict/text";

export const verdictSpanish: Words<typeof verdictText> = {
  question: "¿Es correcto?",
  right: "Correcto",
  wrong: "Incorrecto",
  really: "Qué es en realidad",
  nothing: "Ningún contacto",
  unsaid: "Sin decir",
  others: (right, wrong) =>
    [right === 0 ? "" : `${right} dicen correcto`, wrong === 0 ? "" : `${wrong} dicen incorrecto`]
      .filter((part) => part !== "")
      .join(", "),
  failed: "Tu valoración no se ha guardado",
};

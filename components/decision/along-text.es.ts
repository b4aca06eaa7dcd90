import type { alongText } from "@/components/decision/along-text";
import type { Words } from "@/components/ui/language";

export const alongSpanish: Words<typeof alongText> = {
  legend: "Otros casos abiertos de esta cuenta",
  about:
    "Los marcados se deciden a la vez: mismo resultado, motivo y nota, sin una segunda medida. Se deshacen juntos o por separado.",
  one: (number, what) => `Caso ${number}, ${what}`,
  none: "sin nada señalado como infracción",
  effect: (cases) => `Decididos a la vez: caso ${cases}`,
  kept: (number, why) => `El caso ${number} no se decidió con este: ${why}`,
  undoAll: (count) => `Deshacer los ${count}`,
  stands: (number, why) => `El caso ${number} sigue decidido: ${why}`,
  failed: (why) => `Los demás casos no se decidieron con este: ${why}`,
};

import { figuresInSpanish, sentencesInSpanish } from "@/components/insight/transparency-figures.es";
import type { FigureWords, transparencyText } from "@/components/insight/transparency-text";
import type { Words } from "@/components/ui/language";

export const transparencySpanish: Words<typeof transparencyText> = {
  title: "Cifras de transparencia",
  from: "Desde (día UTC)",
  to: "Hasta, este día incluido",
  show: "Mostrar las cifras",
  refused: "Elige un período de hasta dos años cuyo primer día no sea posterior al último.",
  columns: {
    refs: "Para",
    figure: "Cifra",
    slice: "Desglose",
    value: "Valor",
    n: "De",
    definition: "Qué cuenta",
  },
  whole: "todo",
  none: "ninguna",
  foundBy: {
    automated: "Detección",
    report: "Una denuncia",
    user_report: "Denuncia de un usuario",
    staff_report: "Denuncia del equipo",
    unknown: "no se sabe",
  },
  other: "Otra cosa",
  method: "Método",
  notCovered: "No cubierto",
  csv: "Descargar como CSV",
  json: "Descargar como JSON",
  figure: (code, said) => (figuresInSpanish as Record<string, FigureWords>)[code] ?? said,
  sentence: (said) => sentencesInSpanish[said] ?? said,
  command: "Las mismas cifras por línea de comandos:",
};

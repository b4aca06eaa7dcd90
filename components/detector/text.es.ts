import type { detectorText } from "@/components/detector/text";
import type { Words } from "@/components/ui/language";

const lower = (text: string) => text.toLocaleLowerCase("es");

export const detectorSpanish: Words<typeof detectorText> = {
  title: "Detectores",
  failed: "Las cifras no se han podido cargar",
  by: "Desglosar por",
  dimensions: {
    detector: "Detector",
    kind: "Tipo",
    phase: "Fase",
    language: "Idioma",
    version: "Versión",
    surface: "Espacio",
  },
  basis: "Según",
  bases: { verdict: "Valoraciones", decision: "Decisiones" },
  unknown: "no se sabe",
  totals: {
    label: "Totales",
    told: "Indicios valorados como correctos o incorrectos",
    byBasis: (verdicts, decisions) => `${verdicts} por valoraciones, ${decisions} por decisiones`,
    precision: (n) => `Correctos, n = ${n}`,
    overturned: (n) => `Infracciones revertidas, n = ${n}`,
    share: (n) => `Casos decididos con infracción, n = ${n}`,
    missed: "Pasajes marcados como omitidos",
    of: (hits, n) => `${hits} de ${n}`,
  },
  precision: {
    title: (dimension) => `Correctos por ${lower(dimension)}`,
    about:
      "Un indicio cuenta una vez: según la valoración más reciente; si no, según la decisión vigente más reciente de un caso que se apoya en él. Rayado: incorrectos. Al final, la proporción correcta con su intervalo del 95 %.",
    head: "Correctos",
    columns: {
      right: "Correctos",
      wrong: "Incorrectos",
      rate: "Proporción correcta",
      low: "Inferior (95 %)",
      high: "Superior (95 %)",
      verdictRight: "Correctos por valoraciones",
      verdictWrong: "Incorrectos por valoraciones",
      decisionRight: "Correctos por decisiones",
      decisionWrong: "Incorrectos por decisiones",
      cases: "Casos decididos",
      share: "Proporción de casos",
      confirmed: "Confirmados",
      overturned: "Revertidos",
      missed: "Omitidos",
    },
  },
  cases: {
    title: (dimension) => `Casos por ${lower(dimension)}`,
    about:
      "Casos decididos en los que intervino; un caso de varios cuenta para cada uno. Al final, la proporción de todos los casos decididos con su intervalo del 95 %.",
    head: "De todos los decididos",
  },
  overturned: {
    title: (dimension) => `Revertidos por ${lower(dimension)}`,
    about:
      "Decisiones que confirmaron una infracción y se apoyaron en él. Rayado: revertidas después, por recurso o por un responsable.",
    head: "Revertidos",
  },
  reliability: {
    title: "Qué vale una puntuación",
    about:
      "Indicios por su puntuación en décimas, frente a la proporción que la gente dio por correcta. Sobre la línea, la puntuación dice lo que significa; por debajo, el detector está demasiado seguro. Barras: intervalos del 95 %. Con menos de 30 no hay marca.",
    ece: (error) => `Error de calibración esperado ${error}`,
    chart: (error) =>
      `Proporción correcta frente a puntuación media, en décimas de la puntuación. Error de calibración esperado ${error}. La tabla tiene las cifras.`,
    x: "Puntuación media",
    few: "Todas las décimas de la puntuación tienen menos de 30 indicios. La tabla tiene los recuentos.",
    columns: [
      "Puntuación desde",
      "Puntuación hasta",
      "Indicios",
      "Puntuación media",
      "Correctos",
      "Proporción correcta",
      "Inferior (95 %)",
      "Superior (95 %)",
    ],
  },
  threshold: {
    title: "Dónde caería un umbral",
    about:
      "Indicios por puntuación, correctos bajo incorrectos. Mueve el umbral: lo que queda por debajo no se habría señalado.",
    right: "Correctos",
    wrong: "Incorrectos",
    all: "Todas las puntuaciones",
    slider: "Umbral",
    from: (score) => `puntuación ${score}`,
    lost: (n, share) => `${n} correctos perdidos${share}`,
    spared: (n, share) => `${n} incorrectos evitados${share}`,
    of: (share) => `, ${share} de ellos`,
    precision: (share, interval) => `Correctos por encima: ${share}${interval}`,
    noRate: (hits, n) => `Correctos por encima: ${hits} de ${n}`,
    columns: [
      "Puntuación desde",
      "Correctos",
      "Incorrectos",
      "Correctos en o por encima",
      "Incorrectos en o por encima",
      "Correctos perdidos",
      "Incorrectos evitados",
    ],
  },
  mistakes: {
    title: "Los peores errores de la semana",
    about: (from, to) =>
      `Indicios que la gente dio por incorrectos, del ${from} al ${to}, primero los de mayor confianza. Los datos de contacto siguen ocultos.`,
    failed: "Los errores no se han podido cargar",
    none: "En esta semana nadie dio por incorrecto ningún indicio.",
    columns: ["Puntuación", "Texto", "Detector", "Fase", "Según", "Es en realidad", "Caso"],
    nothing: "ningún contacto",
    gone: "El texto superó su plazo de conservación.",
  },
  missed: {
    title: "Lo que se omitió",
    about:
      "Pasajes que la gente marcó en los casos de este período, por tipo. No dicen nada de cuántos quedaron sin marcar.",
    listed: (shown, all) => `Los ${shown} más recientes de ${all}`,
    show: "Mostrar los pasajes",
    hide: "Ocultar los pasajes",
    failed: "Los pasajes no se han podido cargar",
    none: "No se marcó nada como omitido en este período.",
    column: "Tipo",
    count: "Marcados",
    columns: ["Texto", "Tipo", "Fase", "Versión", "Marcado por", "Caso"],
  },
};

import type { prevalenceText } from "@/components/prevalence/text";
import type { Words } from "@/components/ui/language";

const lower = (text: string) => text.toLocaleLowerCase("es");

export const prevalenceSpanish: Words<typeof prevalenceText> = {
  drawn: {
    title: "Sorteado al azar",
    alone:
      "Aquí nadie alega nada. Juzga solo el texto sorteado: lo que se encuentra se cuenta, y a la cuenta no le ocurre nada. Para actuar, denúncialo primero.",
    beside:
      "Un texto de este caso también salió sorteado al azar. Decide como siempre; lo que se encuentra en ese texto se cuenta.",
    show: "Ir al texto sorteado",
  },
  title: "Prevalencia",
  about:
    "A partir de contenidos sorteados al azar cuando se juzgaron, dijera lo que dijera la detección, y revisados después. Cada uno cuenta por tantos como aquellos de los que salió. Con menos de 30 revisados no hay tasa.",
  n: (reviewed, drawn) => `${reviewed} de ${drawn} sorteados están revisados`,
  none: "No se sorteó nada en este período. Un responsable fija cuánto se sortea de cada espacio.",
  noneReviewed: "Lo sorteado en este período aún no está revisado.",
  all: "Todos los espacios",
  any: "Cualquier infracción",
  columns: {
    surface: "Espacio",
    violation: "Infracción",
    reviewed: "Revisados",
    held: "La contienen",
    rate: "Proporción",
    low: "Inferior (95 %)",
    high: "Superior (95 %)",
    seen: "Vistos por la detección",
    recall: "Proporción vista",
  },
  head: "Proporción de todo el tráfico",
  recall: {
    title: "Lo que ve la detección",
    about:
      "De los contenidos sorteados en los que una persona encontró la infracción, la proporción que la detección había visto cuando se juzgaron. Rayado: omitidos.",
    head: "Vistos",
    none: "No se encontró ninguna infracción en lo sorteado.",
  },
  rates: {
    title: "Qué se sortea",
    about: "De cada espacio, una proporción de lo que se juzga, o un número al día que sigue al tráfico.",
    change: "Cambiar",
    changeOf: (surface) => `Cambiar cuánto se sortea de ${lower(surface)}`,
    nothing: "nada",
    share: (percent) => `${percent} del total`,
    perDay: (n, percent) => `${n} al día, ahora ${percent} del total`,
    by: (name) => `fijado por ${name}`,
    columns: ["Espacio", "Se sortea", "Sorteados en el período", "Revisados", "Fijado"],
    dialog: (surface) => `Qué se sortea de ${lower(surface)}`,
    how: "Cuánto",
    none: "Nada",
    asShare: "Una proporción de lo que se juzga, en porcentaje",
    asNumber: "Un número al día",
    amount: "Porcentaje, o número al día",
    submit: "Fijar",
    failed: "No se ha fijado",
    hint: "Cada contenido sorteado abre un caso o se une al de su conversación. Empieza con lo que se juzgue desde ahora.",
  },
  samples: {
    title: "Lo sorteado",
    about: "Los sorteos más recientes con sus casos. Con su semilla y la clave de Docket, cada uno se puede repetir.",
    show: "Mostrar los sorteos",
    failed: "Los sorteos no se han podido cargar",
    columns: ["Caso", "Espacio", "Sorteado", "Probabilidad", "La detección vio", "La revisión encontró"],
    waiting: "sin revisar",
    nothing: "nada",
    more: "Sorteos anteriores",
    first: "Sorteos más recientes",
    empty: "Todavía no se ha sorteado nada.",
  },
  failed: "Las estimaciones no se han podido cargar",
};

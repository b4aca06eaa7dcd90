import { pluralIn, type Words } from "@/components/ui/language";
import type { listText } from "@/components/ui/list-text";

const plural = pluralIn("es");
const lower = (title: string) => title.toLocaleLowerCase("es");

export const listSpanish: Words<typeof listText> = {
  filter: {
    label: "Filtros",
    folded: (set) =>
      set === 0 ? "Filtros" : plural(set, { one: "Filtros, 1 puesto", other: `Filtros, ${set} puestos` }),
    focus: "Filtros",
    any: "cualquiera",
    anyOf: "Cualquiera",
    from: "Desde",
    to: "Hasta, este día incluido",
    apply: "Aplicar",
    drop: (name) => `Quitar el filtro ${name}`,
    dropLast: (name) => `Quitar «${name}»`,
  },
  paging: {
    next: "Página siguiente",
    first: "Primera página",
    rows: (n, more) =>
      more
        ? `${n} en pantalla, más en la página siguiente`
        : plural(n, { one: "1 en pantalla", other: `${n} en pantalla` }),
  },
  rows: {
    down: "Fila siguiente",
    up: "Fila anterior",
    move: "mover",
    open: "abrir",
  },
  chart: {
    table: "Tabla",
    csv: "CSV",
    svg: "SVG",
    png: "PNG",
    svgOf: (title) => `Descargar ${lower(title)} como imagen SVG`,
    pngOf: (title) => `Descargar ${lower(title)} como imagen PNG`,
    csvOf: (title) => `Descargar la tabla de ${lower(title)} como CSV`,
    showTable: (title) => `Mostrar ${lower(title)} como tabla`,
    n: (n) => `n = ${n}`,
    none: "No se contó nada en este período.",
    few: (least) => `menos de ${least}, sin tasa`,
    interval: (low, high) => `${low} a ${high}`,
  },
  dialog: {
    cancel: "Cancelar",
    close: "Cerrar",
    copy: "Copiar",
    copied: "Copiado",
    done: "Listo",
  },
  days: {
    utc: "Días (UTC)",
    range: (from, to) => `${from} a ${to}`,
    since: (from) => `desde ${from}`,
    until: (to) => `hasta ${to}`,
    today: "Hoy",
    last: (n) => plural(n, { one: "Último día", other: `Últimos ${n} días` }),
  },
  refresh: "Actualizar",
};

import { inLanguage } from "@/components/ui/language";

/** Words of filters, paging, tables behind charts and the like: whatever the list holds. */
export const listText = inLanguage("list", {
  filter: {
    label: "Filters",
    folded: (set: number) => (set === 0 ? "Filters" : `Filters, ${set} set`),
    focus: "Filters",
    any: "any",
    anyOf: "Any",
    from: "From",
    to: "To, this day included",
    apply: "Apply",
    drop: (name: string) => `Drop the filter ${name}`,
    dropLast: (name: string) => `Drop “${name}”`,
  },
  paging: {
    next: "Next page",
    first: "First page",
    rows: (n: number, more: boolean) =>
      more ? `${n} shown, more on the next page` : n === 1 ? "1 shown" : `${n} shown`,
  },
  rows: {
    down: "Next row",
    up: "Previous row",
    move: "move",
    open: "open",
  },
  chart: {
    table: "Table",
    csv: "CSV",
    svg: "SVG",
    png: "PNG",
    svgOf: (title: string) => `Download ${title.toLowerCase()} as an SVG picture`,
    pngOf: (title: string) => `Download ${title.toLowerCase()} as a PNG picture`,
    csvOf: (title: string) => `Download the table of ${title.toLowerCase()} as CSV`,
    showTable: (title: string) => `Show ${title.toLowerCase()} as a table`,
    n: (n: string) => `n = ${n}`,
    none: "Nothing was counted in this period.",
    few: (least: number) => `under ${least}, no rate`,
    interval: (low: string, high: string) => `${low} to ${high}`,
  },
  dialog: {
    cancel: "Cancel",
    close: "Close",
    copy: "Copy",
    copied: "Copied",
    done: "Done",
  },
  days: {
    utc: "Days (UTC)",
    range: (from: string, to: string) => `${from} to ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
    today: "Today",
    last: (n: number) => `Last ${n} days`,
  },
  refresh: "Refresh",
});

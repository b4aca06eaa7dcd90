import type { ChartTable } from "@/components/ui/chart-card";
import { saveFile } from "@/components/ui/save-file";

/**
 * How a table is drawn: bars through time stacked, lines through time, a bar a row (its value, the part of it that is
 * hatched, and words beside it), or marks of one share against another (across, up, and the ends of its interval) with the
 * diagonal on which the two are the same.
 */
export type Drawing = "stack" | "lines" | "rows" | "shares";

export type Picture = { title: string; n?: string | undefined; drawing: Drawing; table: ChartTable };

const WIDTH = 880;
const PLOT = { left: 64, right: 24, top: 72, height: 260 };
const ROW = 26;
const INK = "#1b1e26";
const DIM = "#555c6b";
const LINE = "#d5d9e2";
/** Ordinal blues, and patterns over them: a picture is printed in grey as well. */
const FILLS = ["#2a3f9d", "#5d73cf", "#93a3e2", "#c3ccf1", "#dfe4f8", "#8b93a6"];
const WRONG = "#a4262c";
const HATCHED = `<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><line x1="0" x2="0" y1="0" y2="6" stroke="${WRONG}" stroke-width="3"/></pattern></defs>`;
const DASHES = ["", "6 4", "2 3", "10 3 2 3"];

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]!);
const text = (x: number, y: number, value: string, more = "") =>
  `<text x="${x}" y="${y}" fill="${DIM}" font-size="12" ${more}>${escaped(value)}</text>`;

function steps(most: number): number[] {
  if (most <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= most / 4) ?? power;
  const list: number[] = [];
  for (let value = 0; value < most + step; value += step) list.push(Math.round(value * 1e6) / 1e6);
  return list;
}

/** Columns of the table that hold numbers and nothing else, the first column left out. */
function seriesOf({ head, rows }: ChartTable): { name: string; values: (number | null)[] }[] {
  return head.slice(1).flatMap((name, index) => {
    const values = rows.map((row) => row[index + 1] ?? null);
    return values.every((value) => value === null || typeof value === "number")
      ? [{ name, values: values as (number | null)[] }]
      : [];
  });
}

function rowsPicture(table: ChartTable): { body: string; height: number } {
  const [series, taken] = seriesOf(table);
  const most = Math.max(1, ...(series?.values.map((value) => value ?? 0) ?? []));
  const width = WIDTH - 260 - PLOT.right - 210;
  const body = table.rows
    .map((row, index) => {
      const y = PLOT.top - 20 + index * ROW;
      const value = series?.values[index] ?? 0;
      const part = Math.min(taken?.values[index] ?? 0, value);
      const long = (of: number) => ((of / most) * width).toFixed(1);
      const words = row.slice(1).filter((cell) => typeof cell === "string" && cell !== "");
      return `${text(244, y + 14, String(row[0] ?? ""), 'text-anchor="end"')}<rect x="256" y="${y}" width="${long(value)}" height="18" fill="${FILLS[1]}"/>${
        part > 0
          ? `<rect x="${(256 + ((value - part) / most) * width).toFixed(1)}" y="${y}" width="${long(part)}" height="18" fill="url(#hatched)" stroke="${WRONG}"/>`
          : ""
      }${text(262 + (value / most) * width, y + 14, String(value), `font-weight="600"`)}${words
        .map((word) => text(WIDTH - PLOT.right, y + 14, String(word), 'text-anchor="end"'))
        .join("")}`;
    })
    .join("");
  return { body: HATCHED + body, height: PLOT.top + table.rows.length * ROW };
}

function sharesPicture(table: ChartTable): { body: string; height: number } {
  const wide = WIDTH - PLOT.left - PLOT.right;
  const x = (share: number) => PLOT.left + share * wide;
  const y = (share: number) => PLOT.top + (1 - share) * PLOT.height;
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1]
    .map(
      (tick) =>
        `<line x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}" stroke="${LINE}"/>${text(PLOT.left - 8, y(tick) + 4, `${Math.round(tick * 100)}%`, 'text-anchor="end"')}${text(x(tick), PLOT.top + PLOT.height + 20, tick.toFixed(1), 'text-anchor="middle"')}`,
    )
    .join("");
  const marks = table.rows
    .map((row) => {
      const [across, up, low, high] = row;
      if (typeof across !== "number" || typeof up !== "number") return "";
      const whisker =
        typeof low === "number" && typeof high === "number"
          ? `<line x1="${x(across)}" x2="${x(across)}" y1="${y(low)}" y2="${y(high)}" stroke="${FILLS[0]}" stroke-width="1.5"/>`
          : "";
      return `${whisker}<circle cx="${x(across).toFixed(1)}" cy="${y(up).toFixed(1)}" r="4" fill="${FILLS[0]}"/>`;
    })
    .join("");
  const [name = "", ...rest] = table.head;
  const diagonal = `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="${DIM}" stroke-dasharray="2 3"/>`;
  const names = text(x(0.5), PLOT.top + PLOT.height + 40, name, 'text-anchor="middle"') + text(20, 56, rest[0] ?? "");
  return { body: grid + diagonal + marks + names, height: PLOT.top + PLOT.height + 56 };
}

function axes(table: ChartTable, marks: readonly number[], y: (value: number) => number, x: (index: number) => number) {
  const end = WIDTH - PLOT.right;
  const every = Math.max(1, Math.ceil(table.rows.length / 10));
  return (
    marks
      .map(
        (mark) =>
          `<line x1="${PLOT.left}" x2="${end}" y1="${y(mark)}" y2="${y(mark)}" stroke="${LINE}"/>${text(PLOT.left - 8, y(mark) + 4, String(mark), 'text-anchor="end"')}`,
      )
      .join("") +
    table.rows
      .map((row, index) =>
        index % every === 0
          ? text(x(index), PLOT.top + PLOT.height + 20, String(row[0] ?? ""), 'text-anchor="middle"')
          : "",
      )
      .join("")
  );
}

function timePicture(table: ChartTable, stacked: boolean): { body: string; height: number } {
  let series = seriesOf(table);
  // A last column that sums the others up is for reading, not for drawing.
  if (stacked && series.length > 2) series = series.slice(0, -1);
  const count = Math.max(1, table.rows.length);
  const sums = table.rows.map((_, at) => series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0));
  const most = Math.max(...(stacked ? sums : series.flatMap((one) => one.values.map((value) => value ?? 0))), 0);
  const marks = steps(most);
  const top = marks.at(-1) ?? 1;
  const y = (value: number) => PLOT.top + PLOT.height * (1 - value / top);
  const slot = (WIDTH - PLOT.left - PLOT.right) / count;
  const x = (index: number) => PLOT.left + slot * (index + 0.5);
  const drawn = series.map((one, number) => {
    const fill = FILLS[number % FILLS.length]!;
    if (!stacked) {
      // A day on which nothing was counted breaks the line: it is not zero.
      let open = false;
      const path = one.values
        .map((value, at) => {
          if (value === null) {
            open = false;
            return "";
          }
          const step = `${open ? "L" : "M"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
          open = true;
          return step;
        })
        .join("");
      return `<path d="${path}" fill="none" stroke="${fill}" stroke-width="2" stroke-dasharray="${DASHES[number % DASHES.length]}"/>`;
    }
    return one.values
      .map((value, at) => {
        const under = series.slice(0, number).reduce((sum, below) => sum + (below.values[at] ?? 0), 0);
        const height = ((value ?? 0) / top) * PLOT.height;
        return height <= 0
          ? ""
          : `<rect x="${(x(at) - slot * 0.4).toFixed(1)}" y="${y(under + (value ?? 0)).toFixed(1)}" width="${(slot * 0.8).toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}" stroke="#fff" stroke-width="0.5"/>`;
      })
      .join("");
  });
  const legend = series
    .map(
      (one, number) =>
        `<rect x="${PLOT.left + number * 150}" y="46" width="12" height="12" fill="${FILLS[number % FILLS.length]}"/>${text(PLOT.left + 18 + number * 150, 56, one.name)}`,
    )
    .join("");
  return { body: legend + axes(table, marks, y, x) + drawn.join(""), height: PLOT.top + PLOT.height + 32 };
}

/** A chart as an SVG document that stands by itself: title, sample and all. */
export function chartSvg({ title, n, drawing, table }: Picture): string {
  const { body, height } =
    drawing === "rows"
      ? rowsPicture(table)
      : drawing === "shares"
        ? sharesPicture(table)
        : timePicture(table, drawing === "stack");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif"><rect width="100%" height="100%" fill="#fff"/><text x="20" y="30" fill="${INK}" font-size="16" font-weight="600">${escaped(title)}</text>${n === undefined ? "" : text(WIDTH - 20, 30, n, 'text-anchor="end"')}${body}</svg>`;
}

/** Browser only. */
export function downloadSvg(name: string, picture: Picture): void {
  saveFile(`${name}.svg`, new Blob([chartSvg(picture)], { type: "image/svg+xml" }));
}

/** Browser only; twice the size, so that it is sharp on paper. */
export async function downloadPng(name: string, picture: Picture): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob !== null) saveFile(`${name}.png`, blob);
}

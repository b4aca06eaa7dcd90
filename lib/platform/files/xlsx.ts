import { TextPieces } from "@/lib/platform/files/text-pieces";
import { zipped } from "@/lib/platform/files/zip";
import { DAY_MS } from "@/lib/platform/time";

/** Rows of one sheet, its head among them. */
export const XLSX_ROWS = 1_048_576;
/** Characters of one cell. */
export const XLSX_CELL = 32_767;

export type SheetCell = string | number | boolean | Date | null;
export type Sheet = {
  name: string;
  head: readonly string[];
  /** Columns whose dates have no time of day. */
  days?: ReadonlySet<number>;
  rows: AsyncIterable<readonly (readonly SheetCell[])[]> | Iterable<readonly (readonly SheetCell[])[]>;
};

const NS = "http://schemas.openxmlformats.org";
const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const encoder = new TextEncoder();

/** What XML 1.0 cannot hold, even escaped, and halves of a pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** `_x0041_` is how a sheet spells a character by its code: text that looks so has its underscore spelt. */
function escaped(text: string): string {
  return text
    .slice(0, XLSX_CELL)
    .replace(UNWRITABLE, "\ufffd")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"\r]/g, (one) => ENTITIES[one]!);
}

/** Days since 1899-12-30, as sheets count. A tenth of a millisecond is added: readers cut, and would lose a whole one. */
function serial(at: Date): number {
  return at.getTime() / DAY_MS + 25_569 + 1e-9;
}

/** `A`, `B` ... `Z`, `AA`: programs that read sheets want every cell named. */
function letters(index: number): string {
  return (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
}

/**
 * The digits of a finite number. As JSON they are short-lived text; turned into a string they would first be remembered by the
 * engine, in the part of the heap that is collected late, and no two rows have the same.
 */
const digits = (number: number): string => JSON.stringify(number);

function cell(value: SheetCell, at: string, day: boolean): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${at}"><v>${digits(value)}</v></c>` : "";
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value instanceof Date) return `<c r="${at}" s="${day ? 2 : 1}"><v>${digits(serial(value))}</v></c>`;
  // An inline string is text whatever it begins with: nothing in it is ever run.
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

async function* sheetXml(sheet: Sheet): AsyncGenerator<Uint8Array> {
  const columns = sheet.head.map((_, index) => letters(index));
  yield encoder.encode(
    `${XML}<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1">${sheet.head.map((name, index) => cell(name, `${columns[index]}1`, false)).join("")}</row>`,
  );
  const xml = new TextPieces();
  let written = 1;
  for await (const batch of sheet.rows) {
    if (written + batch.length > XLSX_ROWS) throw new RangeError("more rows than a sheet holds");
    for (const row of batch) {
      written += 1;
      const number = digits(written);
      let cells = "";
      for (let index = 0; index < row.length; index += 1)
        cells += cell(row[index] ?? null, `${columns[index]}${number}`, sheet.days?.has(index) ?? false);
      xml.add(`<row r="${number}">${cells}</row>`);
      if (xml.due) yield xml.take();
    }
  }
  xml.add("</sheetData></worksheet>");
  yield xml.take();
}

const part = (name: string, xml: string) => ({ name, content: [encoder.encode(XML + xml)] });

/**
 * A workbook, written row by row: memory stays flat however long it is. Texts longer than {@link XLSX_CELL} are cut, a
 * sheet past {@link XLSX_ROWS} throws a RangeError; ask first. Dates are written in UTC.
 */
export function xlsx(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const ids = sheets.map((_, index) => index + 1);
  return zipped([
    part(
      "[Content_Types].xml",
      `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    ),
    part(
      "_rels/.rels",
      `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets>${ids.map((id) => `<sheet name="${escaped(sheets[id - 1]!.name)}" sheetId="${id}" r:id="rId${id}"/>`).join("")}</sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${NS}/package/2006/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`).join("")}<Relationship Id="rId${ids.length + 1}" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    part(
      "xl/styles.xml",
      `<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss.000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet) })),
  ]);
}

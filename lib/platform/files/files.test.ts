import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import readXlsx, { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { CrlfLines } from "@/lib/platform/files/crlf";
import { parquet } from "@/lib/platform/files/parquet";
import { XLSX_CELL, xlsx } from "@/lib/platform/files/xlsx";

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const list: Uint8Array[] = [];
  for await (const piece of pieces) list.push(piece);
  return Buffer.concat(list);
}

async function* once<T>(...batches: T[]): AsyncGenerator<T> {
  yield* batches;
}

describe("CrlfLines", () => {
  const convert = (text: string, at: readonly number[]) => {
    const lines = new CrlfLines();
    const all = Buffer.from(text);
    const cuts = [0, ...[...at].map((one) => one % (all.length + 1)).sort((a, b) => a - b), all.length];
    const out = cuts.slice(1).map((end, index) => lines.convert(all.subarray(cuts[index], end)));
    return { text: Buffer.concat(out).toString(), lines: lines.lines };
  };

  it("ends lines by CRLF and leaves the breaks inside quotes", () => {
    expect(convert('a,b\n"x\ny",""\n', [])).toEqual({ text: 'a,b\r\n"x\ny",""\r\n', lines: 2 });
  });

  it("does the same however the bytes are cut", () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[a-z]{0,3}$/),
      fc.array(fc.constantFrom("a", "\n", '""', ","), { maxLength: 6 }).map((parts) => `"${parts.join("")}"`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.array(fc.nat()), (rows, cuts) => {
        const text = rows.map((row) => `${row.join(",")}\n`).join("");
        expect(convert(text, cuts)).toEqual({
          text: rows.map((row) => `${row.join(",")}\r\n`).join(""),
          lines: rows.length,
        });
      }),
    );
  });
});

describe("xlsx", () => {
  it("is read back cell by cell by another library", async () => {
    const at = new Date("2026-11-21T03:04:05.678Z");
    const rows = [
      ["=1+1", 12.5, true, at, null],
      ['<a & "b">\u0007', -3, false, new Date("1999-12-31T23:59:59.999Z"), "_x0041_"],
      ["two\nlines ·", 1e15, true, at, " ends with a space "],
    ];
    const file = await whole(
      xlsx([
        { name: "rows", head: ["text", "number", "yes", "time", "none"], rows: once(rows.slice(0, 1), rows.slice(1)) },
        { name: "second & last", head: ["a"], rows: [[["b"]]] },
      ]),
    );
    const sheets = await readXlsx(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["rows", "second & last"]);
    const [head, ...read] = sheets[0]!.data;
    expect(head).toEqual(["text", "number", "yes", "time", "none"]);
    expect(read[0]).toEqual(["=1+1", 12.5, true, at, null]);
    expect(read[1]).toEqual(['<a & "b">\ufffd', -3, false, new Date("1999-12-31T23:59:59.999Z"), "_x0041_"]);
    expect(read[2]?.[0]).toBe("two\nlines ·");
    expect(sheets[1]!.data).toEqual([["a"], ["b"]]);
  });

  it("is whole however many pieces it is given away in", async () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => [
      `text ${n} · 你好`,
      n / 7,
      n % 500 === 0 ? "ж".repeat(20_000) : null,
    ]);
    const file = await whole(
      xlsx([{ name: "s", head: ["t", "n", "long"], rows: once(rows.slice(0, 99), rows.slice(99)) }]),
    );
    const [, ...read] = await readSheet(file);
    expect(read).toEqual(rows);
  });

  it("keeps any text that XML can hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), async (text) => {
        fc.pre(!/\p{Cc}|[\ufffe\uffff]/u.test(text) && text.trim() === text);
        const [, row] = await readSheet(await whole(xlsx([{ name: "s", head: ["t"], rows: [[[text]]] }])));
        expect(row).toEqual([text]);
      }),
      { numRuns: 25 },
    );
  });

  it("cuts a text at what a cell holds, and keeps one at the limit", async () => {
    const file = await whole(
      xlsx([{ name: "s", head: ["t"], rows: [[["a".repeat(XLSX_CELL)], ["b".repeat(XLSX_CELL + 1)]]] }]),
    );
    const [, first, second] = await readSheet(file);
    expect(String(first?.[0])).toHaveLength(XLSX_CELL);
    expect(String(second?.[0])).toHaveLength(XLSX_CELL);
  });
});

describe("parquet", () => {
  const columns = [
    { name: "text", type: "text" },
    { name: "whole", type: "integer" },
    { name: "share", type: "double" },
    { name: "yes", type: "boolean" },
    { name: "at", type: "time" },
    { name: "day", type: "date" },
    { name: "codes", type: "list" },
  ] as const;

  it("is read back value by value, over several groups", async () => {
    const rows = Array.from({ length: 45_001 }, (_, n) => [
      n % 7 === 0 ? null : `text ${n} ·`,
      n % 11 === 0 ? null : n - 20_000,
      n % 5 === 0 ? null : n / 3,
      n % 13 === 0 ? null : n % 2 === 0,
      n % 17 === 0 ? null : new Date(Date.UTC(1969, 10, 21) + n * 86_399_999),
      new Date("2026-11-21"),
      n % 3 === 0 ? [] : ["a", `c${n}`],
    ]);
    const file = await whole(parquet(columns, once(rows.slice(0, 21_000), rows.slice(21_000)), { dataset: "test" }));
    const read = await parquetReadObjects({ file: new Uint8Array(file).buffer });
    const numbered = (value: unknown) => (typeof value === "bigint" ? Number(value) : value);
    expect(read.map((row) => Object.values(row).map(numbered))).toEqual(rows);
  });

  it("is a file without rows as well", async () => {
    const file = await whole(parquet(columns, once()));
    expect(await parquetReadObjects({ file: new Uint8Array(file).buffer })).toEqual([]);
  });
});

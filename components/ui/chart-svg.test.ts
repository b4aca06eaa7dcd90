import { describe, expect, it } from "vitest";
import { chartSvg } from "@/components/ui/chart-svg";

const table = {
  head: ["Day", "Opened", "Decided", "Total"],
  rows: [
    ["2026-11-20", 3, 1, 4],
    ["2026-11-21", 0, 2, 2],
  ],
};

describe("chartSvg", () => {
  it("draws a bar a value that is there, and leaves the sum out", () => {
    const svg = chartSvg({ title: "Cases <a day>", n: "n = 6", drawing: "stack", table });
    expect(svg).toContain("Cases &lt;a day&gt;");
    expect(svg.match(/stroke="#fff"/g)).toHaveLength(3);
    expect(svg).not.toContain(">Total<");
  });

  it("breaks a line where nothing was counted", () => {
    const rows = [
      ["a", 1],
      ["b", null],
      ["c", 2],
      ["d", 3],
    ] as const;
    const svg = chartSvg({ title: "t", drawing: "lines", table: { head: ["Day", "Median"], rows } });
    expect(svg.match(/d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  it("draws a bar a row as long as its share of the longest", () => {
    const svg = chartSvg({
      title: "t",
      drawing: "rows",
      table: {
        head: ["Kind", "Count"],
        rows: [
          ["x", 2],
          ["y", 4],
        ],
      },
    });
    const [short, long] = [...svg.matchAll(/<rect x="256"[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(long! / short!).toBeCloseTo(2);
  });

  it("hatches the part of a row's bar that did not last, and says its share", () => {
    const head = ["name", "value", "taken", "share"];
    const rows = [
      ["Warn", 4, 1, "25.0% (5.0 to 70.0)"],
      ["Suspend", 2, 0, ""],
    ] as const;
    const svg = chartSvg({ title: "t", drawing: "rows", table: { head, rows } });
    const [whole, part] = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="18"/g)].map((match) =>
      Number(match[1]),
    );
    expect(whole! / part!).toBeCloseTo(4, 1);
    expect(svg.match(/url\(#hatched\)/g)).toHaveLength(1);
    expect(svg).toContain("25.0% (5.0 to 70.0)");
  });

  it("marks a share against another where both are known, with its interval", () => {
    const head = ["Mean score", "Share right", "Low", "High"];
    const rows = [
      [0.95, 0.9, 0.8, 0.97],
      [0.15, null, null, null],
    ] as const;
    const svg = chartSvg({ title: "t", drawing: "shares", table: { head, rows } });
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).toContain(">Mean score<");
  });
});

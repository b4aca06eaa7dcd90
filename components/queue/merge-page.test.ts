import { describe, expect, it } from "vitest";
import { mergePage } from "@/components/queue/merge-page";

describe("merging fresh rows into a shown page", () => {
  it("keeps places, takes newest states, and counts what is new and gone", () => {
    const shown = [
      { id: "a", held: false },
      { id: "b", held: false },
    ];
    const latest = [
      { id: "c", held: false },
      { id: "b", held: true },
    ];
    const merged = mergePage(shown, latest);
    expect(merged.rows).toEqual([
      { id: "a", held: false },
      { id: "b", held: true },
    ]);
    expect(merged.fresh.map((row) => row.id)).toEqual(["c"]);
    expect([...merged.gone]).toEqual(["a"]);
  });
});

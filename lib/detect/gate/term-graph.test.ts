import { describe, expect, it } from "vitest";
import { Occurrences } from "@/lib/detect/gate/automaton";
import { TermGraph } from "@/lib/detect/gate/term-graph";

const TERMS = ["tele", "telegram", "t.me", "on", "tele"];
const graph = new TermGraph(TERMS);

function found(text: string, start: number): string[] {
  const seen = new Occurrences();
  graph.scanAt(text, start, seen);
  return Array.from({ length: seen.length / 2 }, (_, i) => {
    const [term, end] = [seen.pairs[2 * i] as number, seen.pairs[2 * i + 1] as number];
    return `${term} ${text.slice(start, end)}`;
  });
}

describe("terms from where they begin", () => {
  it("are told with every term that begins there, shortest first", () => {
    expect(found("on telegram", 3)).toEqual(["0 tele", "4 tele", "1 telegram"]);
  });

  it.each([
    ["on telegram", 1],
    ["telegram", 8],
    ["tel", 0],
    ["t,me", 0],
  ])("are not told where another letter stands: %s from %i", (text, start) => {
    expect(found(text, start)).toEqual([]);
  });
});

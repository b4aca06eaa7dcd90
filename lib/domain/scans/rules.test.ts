import { expect, test } from "vitest";
import { scanCost } from "@/lib/domain/scans/rules";

const of = (...texts: string[]) => scanCost(texts.map((text) => ({ role: "client" as const, text })));

test("a scan costs one for each KiB begun over all its messages, one at least and a hundred at most", () => {
  expect([of(""), of("a".repeat(1024)), of("a".repeat(1025)), of("é".repeat(1024))]).toEqual([1, 1, 2, 2]);
  expect(of(...Array.from({ length: 4 }, () => "a".repeat(512)))).toBe(2);
  expect(of("a".repeat(99 * 1024), "a", "a".repeat(90_000))).toBe(100);
});

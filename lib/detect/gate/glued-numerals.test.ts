import { expect, test } from "vitest";
import { countGluedNumerals, holdsGluedNumeral } from "./glued-numerals";

test.each([
  ["공1공-0공0공-칠2사8", 3],
  ["零1三8 0000 1二3四", 4],
])("counts the numerals glued to figures of %s", (text, least) => {
  expect(countGluedNumerals(text, 99)).toBeGreaterThanOrEqual(least);
});

test.each(["5일까지 3층", "see you on 5 and 8", "十二月", ""])("finds none in %s", (text) => {
  expect(holdsGluedNumeral(text)).toBe(false);
});

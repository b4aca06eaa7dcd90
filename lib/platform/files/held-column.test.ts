import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type HeldColumn,
  heldBooleans,
  heldDates,
  heldLists,
  heldNumbers,
  heldTexts,
} from "@/lib/platform/files/held-column";

const text = fc.string({ unit: "grapheme", maxLength: 30 });
const KINDS: [name: string, make: () => HeldColumn<never, unknown>, value: fc.Arbitrary<unknown>][] = [
  ["numbers", () => heldNumbers(Number), fc.double({ noNaN: true })],
  ["booleans", heldBooleans, fc.boolean()],
  ["dates", () => heldDates((ms) => new Date(ms)), fc.date({ noInvalidDate: true })],
  ["texts", heldTexts, text],
  ["lists", heldLists, fc.array(text, { maxLength: 3 })],
];

it.each(KINDS)("gives back the %s of each group, whole and in pieces, and those alone", (_, make, value) => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.option(value, { nil: null }), { maxLength: 40 }), { maxLength: 4 }),
      fc.nat(40),
      fc.nat(40),
      (groups, begin, more) => {
        const column = make();
        for (const group of groups) {
          for (const each of group) column.push(each as never);
          expect(column.length).toBe(group.length);
          expect(column.slice()).toEqual(group);
          expect(column.slice(begin, begin + more)).toEqual(group.slice(begin, begin + more));
          column.clear();
        }
        expect(column.slice()).toEqual([]);
      },
    ),
  );
});

it("makes room for more values and longer texts than it began with", () => {
  const column = heldTexts();
  const long = Array.from({ length: 5_000 }, (_, n) => (n % 100 === 0 ? "long · ".repeat(5_000) : `text ${n}`));
  for (const each of long) column.push(each);
  expect(column.slice()).toEqual(long);
});

import fc from "fast-check";
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max.json";
import { describe, expect, it } from "vitest";
import { readByPlan } from "@/lib/detect/finders/numbering-plans";

/** What the library itself says. */
function library(text: string, region: CountryCode | undefined) {
  const number = parsePhoneNumberFromString(text, {
    ...(region === undefined ? {} : { defaultCountry: region }),
    extract: false,
  });
  if (number === undefined || !number.isPossible()) return null;
  return { number: number.number, region: number.country ?? null, valid: number.isValid() };
}

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(""));
const region = fc.constantFrom(...getCountries());
/** Figures alone seldom make a number: most begin as one does. */
const head = fc.constantFrom("", "", "0", "1", "8", "9", "00", "011", "810", "015", "15", "01", "044", "1800", "800");

/** Every text in the published plans. */
function textsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

describe("the published plans", () => {
  it("hold no pattern that repeats without bound: none can run away on the figures of a number", () => {
    const texts = textsIn([metadata.countries, metadata.nonGeographic]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => /[*+]|\{\d+,\}/.test(text.replace(/^\+/, "")))).toEqual([]);
  });
});

describe("a number read by the published plans", () => {
  it("is what the library says of the same figures in the same region", () => {
    fc.assert(
      fc.property(region, head, digits(2, 15), fc.boolean(), (where, begin, rest, coded) => {
        const text = `${begin}${coded ? getCountryCallingCode(where) : ""}${rest}`;
        expect(readByPlan(text, where)).toEqual(library(text, where));
      }),
      { numRuns: 20_000 },
    );
  });

  it("is what the library says of the same international number", () => {
    fc.assert(
      fc.property(region, head, digits(1, 14), fc.boolean(), (where, begin, rest, coded) => {
        const text = `+${coded ? getCountryCallingCode(where) : ""}${begin}${rest}`;
        expect(readByPlan(text, undefined)).toEqual(library(text, undefined));
      }),
      { numRuns: 20_000 },
    );
  });
});

import { type CountryCode, getExampleNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, it } from "vitest";
import { isUnspaced } from "@/lib/detect/gate/word-units";
import { REGIONS_OF_LANGUAGE } from "@/lib/detect/lexicon/countries";
import { NUMBER_LANGUAGES } from "@/lib/detect/lexicon/number-languages";
import { FURTHER_NUMBER_LANGUAGES } from "@/lib/detect/lexicon/number-languages-further";
import { sure } from "@/lib/detect/testing/sure-contacts";

/** Ends that no counting makes; which of them a plan knows differs. */
const ENDS = ["407193", "702914", "053817", "8072"];

/** A mobile number of the region, as it is dialled there. */
function mobileOf(region: CountryCode): { value: string; dialled: string } {
  const example = getExampleNumber(region, examples);
  if (example === undefined) throw new Error(`no example number of ${region}`);
  const number =
    ENDS.map((end) => parsePhoneNumberFromString(example.number.slice(0, -end.length) + end)).find((made) =>
      made?.isValid(),
    ) ?? example;
  return { value: number.number, dialled: number.formatNational().replace(/\D/g, "") };
}

/** Nepali figures are Hindi's, too, and said alone they are dialled in India. */
const READ_ELSEWHERE = new Set(["ne"]);
const languages = [...NUMBER_LANGUAGES, ...FURTHER_NUMBER_LANGUAGES].flatMap(({ code, units }) => {
  const region = REGIONS_OF_LANGUAGE[code]?.[0] ?? (code === "en" ? "US" : undefined);
  return region === undefined || READ_ELSEWHERE.has(code) ? [] : [{ code, region, units }];
});

describe("the number words of a language", () => {
  it("are known with the country where they are dialled", () => expect(languages.length).toBeGreaterThan(75));

  it.each(languages)("say a mobile number of $region figure by figure in $code", ({ region, units }) => {
    const words = units.split(" ").map((forms) => (forms.split("/")[0] ?? "").replace("~", "").replace(/_/g, " "));
    const { value, dialled } = mobileOf(region);
    const gap = isUnspaced(words[1]?.charCodeAt(0) ?? 0) ? "" : " ";
    const said = [...dialled].map((digit) => words[Number(digit)]).join(gap);
    expect(sure(said)).toContain(`phone ${value}`);
  });
});

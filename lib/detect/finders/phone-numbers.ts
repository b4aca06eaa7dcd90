import type { CountryCode } from "libphonenumber-js/max";
import { nationalShape } from "@/lib/detect/finders/national-shapes";
import { isPlanned, readByPlan } from "@/lib/detect/finders/numbering-plans";

/** How far a digit string is borne out as a phone number. */
export type PhoneVerdict = {
  /** `valid`: assigned range; `possible`: right length for the region; `shape`: nothing but a plausible count. */
  level: "valid" | "possible" | "shape";
  /** E.164 when the region is known, else the digits. */
  value: string;
  region: string | null;
  /** False when the region was none of the likely ones. */
  likely: boolean;
};

/** Regions tried when nothing else tells where a national number belongs, by size of the freelance markets. */
const WIDE =
  "US GB IN PK PH BD DE FR ES IT BR AU NG KE MX ID VN TR RU UA EG ZA PL CN JP KR NL RO CO AR LK NP MA SA AE TH MY PT GR CZ HU SE CL PE".split(
    " ",
  ) as CountryCode[];

/**
 * Regions whose national numbers are written with a leading zero. Without it a string of figures is no number there;
 * Germany's open plan alone would make most order numbers valid.
 */
const ZERO_FIRST: ReadonlySet<string> = new Set(
  "GB DE AT FR AU NZ ZA NG KE TZ UG GH ID VN EG JP KR NL BE RO LK MA SA AE TH MY SE FI CH TW IL JO IQ DZ IR HR RS BA SI SK UA PK BD PH TR AR PE KH LA MM NP BG AL IE".split(
    " ",
  ),
);
/** Of these the mobile numbers at least are also written bare. */
const ZERO_DROPPED: ReadonlySet<string> = new Set(
  "GB AU PK BD PH TR UA NG ID SA AE VN EG NP LK IL AR PE HR RS".split(" "),
);

function zeroMissing(digits: string, region: CountryCode, likely: boolean): boolean {
  if (digits.startsWith("0") || !ZERO_FIRST.has(region)) return false;
  return !likely || !ZERO_DROPPED.has(region) || digits.length < 9;
}

/**
 * Britain's numbers for film and radio, which its plan leaves out. People who make numbers up take them from there, and
 * elsewhere the same figures are somebody's number.
 */
const BRITISH_DRAMA =
  /^0?(?:7700900\d{3}|(?:1(?:13|14|15|16|17|18|21|31|41|51|61)4960|2079460|1914980|2890180|2920180)\d{3}|1632960\d{3})$/;

/** North America's numbers for fiction: 555-0100 to 555-0199 of any area. */
const AMERICAN_DRAMA = /^1?[2-9]\d{2}55501\d{2}$/;

export class PhoneBook {
  private budget: number;

  /** `likely`: regions from account and language, likeliest first. `budget`: how many parses a call may spend. */
  constructor(
    private readonly likely: readonly CountryCode[],
    budget: number,
    /** How many of them the text or the account speaks for; a number possible there beats one valid elsewhere. */
    private readonly sure = 0,
    /** What the library said: the same figures are asked for again with other neighbours and in other orders of regions. */
    private readonly said = new Map<string, PhoneVerdict | null>(),
  ) {
    this.budget = budget;
  }

  /** The same book with other regions in front; parses come out of this one's budget. */
  withRegions(regions: readonly CountryCode[]): PhoneBook {
    const book = new PhoneBook(
      [...regions, ...this.likely.filter((region) => !regions.includes(region))],
      this.budget,
      regions.length,
      this.said,
    );
    this.budget -= 60;
    return book;
  }

  get spent(): boolean {
    return this.budget <= 0;
  }

  /** Judges 6 to 15 digits. `plus`: written in international form. Null when no reading is plausible. */
  assess(digits: string, plus: boolean): PhoneVerdict | null {
    if (digits.length < 6 || digits.length > 15) return null;
    if (/^(\d)\1+$/.test(digits)) return null;
    const international = plus
      ? digits
      : digits.startsWith("00")
        ? digits.slice(2)
        : digits.startsWith("011") && digits.length >= 13
          ? digits.slice(3)
          : null;
    if (international !== null) {
      const verdict = this.parse(`+${international}`, undefined, true);
      if (verdict !== null) return verdict;
      if (plus) return digits.length >= 8 ? { level: "shape", value: `+${digits}`, region: null, likely: false } : null;
    }
    // A number of the author's own country is no invented American one, whatever it ends in.
    const home = this.sure > 0 ? this.parse(digits, this.likely[0], true) : null;
    if (home?.level === "valid") return home;
    let possible: PhoneVerdict | null = null;
    if (BRITISH_DRAMA.test(digits) && this.likely.includes("GB")) {
      return { level: "valid", value: `+44${digits.replace(/^0/, "")}`, region: "GB", likely: true };
    }
    if (AMERICAN_DRAMA.test(digits) && this.likely.slice(0, this.sure + 1).includes("US")) {
      return { level: "valid", value: `+1${digits.slice(-10)}`, region: "US", likely: true };
    }
    for (const [index, region] of this.likely.entries()) {
      const verdict = index === 0 && this.sure > 0 ? home : this.parse(digits, region, true);
      if (verdict?.level === "valid") return verdict;
      possible ??= verdict;
      if (possible !== null && index + 1 === this.sure) return possible;
    }
    for (const region of WIDE) {
      if (this.likely.includes(region)) continue;
      const verdict = this.parse(digits, region, false);
      if (verdict?.level === "valid") return verdict;
    }
    // Written without its plus: 44 7700 900123.
    if (!digits.startsWith("0") && digits.length >= 11) {
      const verdict = this.parse(`+${digits}`, undefined, false);
      if (verdict?.level === "valid") return verdict;
    }
    if (possible !== null) return possible;
    return digits.length >= 7 ? { level: "shape", value: digits, region: null, likely: false } : null;
  }

  private parse(text: string, region: CountryCode | undefined, likely: boolean): PhoneVerdict | null {
    if (this.budget <= 0) return null;
    if (region !== undefined && (zeroMissing(text, region, likely) || !nationalShape(text, region))) return null;
    // Spent either way: how far a text is read must not hang on what was asked before.
    this.budget--;
    const asked = `${region ?? ""} ${text}`;
    let verdict = this.said.get(asked);
    if (verdict === undefined) {
      verdict = ask(text, region);
      this.said.set(asked, verdict);
    }
    return verdict === null ? null : { ...verdict, likely };
  }
}

function ask(text: string, region: CountryCode | undefined): PhoneVerdict | null {
  const read = readByPlan(text, region);
  if (read === null) return null;
  return {
    level: read.valid ? "valid" : "possible",
    value: read.number,
    region: read.region ?? region ?? null,
    likely: false,
  };
}

/** Keeps the regions that have a numbering plan. */
export function knownRegions(regions: readonly string[]): CountryCode[] {
  return regions.filter((region): region is CountryCode => isPlanned(region));
}

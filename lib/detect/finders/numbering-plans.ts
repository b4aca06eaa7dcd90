import type { CountryCode } from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max.json";

/** A number read by the numbering plans. */
export type PlannedNumber = {
  /** E.164. */
  number: string;
  /** Null where several regions share the calling code and none claims the number. */
  region: CountryCode | null;
  /** False when it has the right length and nothing more. */
  valid: boolean;
};

type TypeData = [pattern?: string, lengths?: number[]] | 0;
/** A plan as libphonenumber-js publishes it: by position, trailing fields left out, 0 for none. */
type PlanData = [
  callingCode: string,
  idd: string,
  national: string,
  lengths: number[],
  formats?: unknown,
  prefix?: string | 0,
  prefixFormat?: unknown,
  prefixForParsing?: string | 0,
  transform?: string | 0,
  prefixOptional?: unknown,
  leading?: string | 0,
  types?: TypeData[] | 0,
];

type Plan = {
  callingCode: string;
  idd: RegExp;
  national: RegExp;
  lengths: readonly number[];
  prefix: RegExp | null;
  transform: string | null;
  leading: RegExp | null;
  types: readonly { pattern: RegExp; lengths: readonly number[] | null }[] | null;
};

const REGIONS = metadata.countries as unknown as Readonly<Record<string, PlanData>>;
const SHARED = metadata.country_calling_codes as unknown as Readonly<Record<string, readonly CountryCode[]>>;
const WITHOUT_REGION = (metadata as unknown as { nonGeographic: Readonly<Record<string, PlanData>> }).nonGeographic;
/** The longest number ITU-T E.164 leaves behind a calling code, and two for plans that go beyond it. */
const LONGEST_NATIONAL = 17;
const LONGEST_CALLING_CODE = 3;

const entire = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const leadingWith = (pattern: string) => new RegExp(`^(?:${pattern})`);

function planFrom(data: PlanData): Plan {
  const prefix = data[7] || data[5];
  return {
    callingCode: data[0],
    idd: leadingWith(data[1]),
    national: entire(data[2]),
    lengths: data[3],
    prefix: prefix ? leadingWith(prefix) : null,
    transform: data[8] || null,
    leading: data[10] ? leadingWith(data[10]) : null,
    types: data[11]
      ? data[11].flatMap((type) =>
          type === 0 || !type[0] ? [] : [{ pattern: entire(type[0]), lengths: type[1] ?? null }],
        )
      : null,
  };
}

/** Plans by region, or by calling code where no region has it; their patterns are put together when first asked for. */
const plans = new Map<string, Plan>();

function planOf(name: string): Plan {
  let plan = plans.get(name);
  if (plan === undefined) {
    plan = planFrom((REGIONS[name] ?? WITHOUT_REGION[name]) as PlanData);
    plans.set(name, plan);
  }
  return plan;
}

/** The plan a calling code is read by before its region is known. */
const planOfCode = (code: string) => planOf(SHARED[code]?.[0] ?? code);

/** True for the ISO 3166 codes of regions whose plan is published. */
export const isPlanned = (region: string): region is CountryCode => Object.hasOwn(REGIONS, region);

function isValid(national: string, plan: Plan): boolean {
  if (!plan.national.test(national)) return false;
  return (
    plan.types === null ||
    plan.types.some(
      ({ pattern, lengths }) => (lengths === null || lengths.includes(national.length)) && pattern.test(national),
    )
  );
}

/** The region of those that share a calling code to which a number belongs. */
function regionOf(code: string, national: string): CountryCode | null {
  const regions = SHARED[code];
  if (regions === undefined) return null;
  if (regions.length === 1) return regions[0] as CountryCode;
  for (const region of regions) {
    const plan = planOf(region);
    if (plan.leading !== null ? plan.leading.test(national) : plan.types !== null && isValid(national, plan))
      return region;
  }
  return null;
}

/** The number without the trunk prefix and the carrier's code that its plan lets stand in front. */
function withoutPrefix(number: string, plan: Plan): string {
  const match = plan.prefix?.exec(number);
  if (plan.prefix === null || match === null || match === undefined) return number;
  const transformed = plan.transform !== null && match.length > 1 && match.at(-1);
  const national = transformed ? number.replace(plan.prefix, plan.transform as string) : number.slice(match[0].length);
  if (national === number) return number;
  // "8" is Russia's trunk prefix and the beginning of its free numbers.
  if (plan.national.test(number) && !plan.national.test(national)) return number;
  const region = regionOf(plan.callingCode, national);
  const { lengths } = region === null ? plan : planOf(region);
  const tooLong = national.length > (lengths.at(-1) ?? 0);
  return tooLong || lengths.includes(national.length) ? national : number;
}

/** The national part behind the plan's own calling code, written without a plus; null when the figures are better read without one. */
function behindOwnCode(digits: string, plan: Plan): string | null {
  if (!digits.startsWith(plan.callingCode)) return null;
  const shorter = digits.slice(plan.callingCode.length);
  const national = withoutPrefix(digits, plan);
  if (national.length > (plan.lengths.at(-1) ?? 0)) return shorter;
  return !plan.national.test(national) && plan.national.test(withoutPrefix(shorter, plan)) ? shorter : null;
}

function finish(number: string, plan: Plan, home: CountryCode | null): PlannedNumber | null {
  if (number === "") return null;
  const national = withoutPrefix(number, plan);
  if (national.length < 2 || national.length > LONGEST_NATIONAL) return null;
  const region = regionOf(plan.callingCode, national) ?? home;
  const own = region === null ? plan : planOf(region);
  if (!own.lengths.includes(national.length)) return null;
  return { number: `+${plan.callingCode}${national}`, region, valid: isValid(national, own) };
}

/** `digits`: all behind the plus, calling code first. */
function readInternational(digits: string): PlannedNumber | null {
  if (digits.startsWith("0")) return null;
  for (let length = 1; length <= LONGEST_CALLING_CODE && length < digits.length; length++) {
    const code = digits.slice(0, length);
    if (SHARED[code] !== undefined || WITHOUT_REGION[code] !== undefined)
      return finish(digits.slice(length), planOfCode(code), null);
  }
  return null;
}

/**
 * Reads a number as libphonenumber-js does, from the same published plans and with the same answer: `text` is "+" and
 * figures, or figures as they are dialled in `region`. Null when no number of a possible length comes of it. The
 * library puts each of a plan's patterns together anew whenever it is asked, a dozen times for one number, which made
 * it the dearest part of reading a message that holds one; here they are put together once.
 */
export function readByPlan(text: string, region: CountryCode | undefined): PlannedNumber | null {
  if (text.startsWith("+")) return readInternational(text.slice(1));
  if (region === undefined) return null;
  const plan = planOf(region);
  const idd = plan.idd.exec(text);
  if (idd !== null && idd[0] !== "" && idd[0].length < text.length) {
    const behind = text.slice(idd[0].length);
    // No calling code begins with a nought: what looked like the prefix was the number's own.
    if (!behind.startsWith("0")) return readInternational(behind);
  }
  const shorter = behindOwnCode(text, plan);
  return shorter === null ? finish(text, plan, region) : finish(shorter, planOfCode(plan.callingCode), null);
}

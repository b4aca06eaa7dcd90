import { LANGUAGE_COOKIE, type Language } from "@/lib/platform/language";

/** How a person likes the desk; kept in cookies so that the first paint already has it. */
export const DENSITIES = ["compact", "normal", "comfortable"] as const;
export type Density = (typeof DENSITIES)[number];

export const DENSITY_COOKIE = "docket_density";
export const ZONE_COOKIE = "docket_zone";

const YEAR_SECONDS = 31_536_000;

export function asDensity(value: string | undefined): Density {
  return DENSITIES.find((density) => density === value) ?? "normal";
}

/** An IANA zone that this runtime knows, else UTC. */
export function asZone(value: string | undefined): string {
  if (value === undefined || value.length > 60) return "UTC";
  try {
    return new Intl.DateTimeFormat("en", { timeZone: decodeURIComponent(value) }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** Browser only. Rows follow at once: their height hangs on this attribute of the page. */
export function setDensity(next: Density): void {
  document.documentElement.dataset["density"] = next;
  keep(DENSITY_COOKIE, next);
}

/** Browser only. */
export function currentDensity(): Density {
  return asDensity(document.documentElement.dataset["density"]);
}

/** Browser only. */
export function keepZone(zone: string): void {
  keep(ZONE_COOKIE, encodeURIComponent(zone));
}

/** Browser only. What is on the screen keeps its language until the page is loaded anew. */
export function keepLanguage(language: Language): void {
  keep(LANGUAGE_COOKIE, language);
}

function keep(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser this serves
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}

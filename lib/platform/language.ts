/** The languages that the desk speaks; the first is the one that every text is written in. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each by its own name: who reads only Spanish looks for "Español". */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", es: "Español" };

/** Carries a person's choice to the first paint, and to the sign-in page when they come back. */
export const LANGUAGE_COOKIE = "docket_language";

/** Null for what the desk does not speak. A region does not matter: `es-MX` is Spanish. */
export function asLanguage(tag: string | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

function accepted(header: string): Language | null {
  const wanted = header
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.split(";").map((each) => each.trim());
      const weight = params.find((param) => param.startsWith("q="));
      return { language: asLanguage(tag), weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ language, weight }) => language !== null && weight > 0);
  // The sort keeps the order of equals: what is named first is wanted first.
  return wanted.sort((a, b) => b.weight - a.weight)[0]?.language ?? null;
}

/** What a request is answered in: the choice in its cookie, else what its browser asks for, else English. */
export function languageOf(headers: { cookie?: string; "accept-language"?: string }): Language {
  const chosen = headers.cookie
    ?.split(";")
    .map((pair) => pair.trim().split("="))
    .find(([name]) => name === LANGUAGE_COOKIE)?.[1];
  return asLanguage(chosen) ?? accepted(headers["accept-language"] ?? "") ?? LANGUAGES[0];
}

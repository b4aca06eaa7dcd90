import { expect, test } from "vitest";
import { asLanguage, languageOf } from "@/lib/platform/language";

test("a language is known by its tag, whatever the region", () => {
  expect(asLanguage("es-MX")).toBe("es");
  expect(asLanguage("EN")).toBe("en");
  expect(asLanguage("fr")).toBeNull();
  expect(asLanguage(undefined)).toBeNull();
});

test("a choice goes before what the browser asks for", () => {
  expect(languageOf({ cookie: "a=b; docket_language=en", "accept-language": "es" })).toBe("en");
  expect(languageOf({ cookie: "docket_language=es" })).toBe("es");
  expect(languageOf({ cookie: "docket_language=xx", "accept-language": "es-AR,es;q=0.9" })).toBe("es");
});

test("of what the browser asks for, the most wanted that the desk speaks", () => {
  expect(languageOf({ "accept-language": "fr, en;q=0.4, es;q=0.7" })).toBe("es");
  expect(languageOf({ "accept-language": "en-US,en;q=0.9,es;q=0.9" })).toBe("en");
  expect(languageOf({ "accept-language": "es;q=0, en;q=0.1" })).toBe("en");
  expect(languageOf({ "accept-language": "fr, de" })).toBe("en");
  expect(languageOf({})).toBe("en");
});

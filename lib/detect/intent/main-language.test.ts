import { describe, expect, it } from "vitest";
import { mainLanguage } from "@/lib/detect/intent/main-language";

describe("the main language of a text", () => {
  it.each([
    ["Could you please write to me outside of the platform, it is much easier for us", "en"],
    ["Por favor escríbeme fuera de la plataforma, es mucho más fácil para nosotros", "es"],
    ["Bitte schreiben Sie mir außerhalb der Plattform, das ist für uns viel einfacher", "de"],
    ["Напишите мне пожалуйста вне платформы, так будет проще", "ru"],
    ["プラットフォームの外で連絡してください", "ja"],
    ["请在平台之外联系我", "zh"],
  ])("of %s is told", (text, language) => expect(mainLanguage(text)).toBe(language));

  it.each(["", "+1 212 555 0142", "555 0142, 555 0143"])("of %j is not guessed", (text) =>
    expect(mainLanguage(text)).toBeNull(),
  );
});

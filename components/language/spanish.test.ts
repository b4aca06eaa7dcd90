import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { spanishOfficeWords } from "@/components/language/spanish-office-words";
import { spanishWords } from "@/components/language/spanish-words";
import { englishWords } from "@/components/ui/language";
import { inLanguageOf } from "@/lib/platform/request-language";

type Told = { at: string; english: unknown; spanish: unknown };

/** Every text and function of the two trees, side by side; a branch that only one of them has is told as undefined. */
function leaves(english: unknown, spanish: unknown, at: string): Told[] {
  const isGroup = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isGroup(english) || !isGroup(spanish)) return [{ at, english, spanish }];
  return [...new Set([...Object.keys(english), ...Object.keys(spanish)])].flatMap((key) =>
    leaves(english[key], spanish[key], `${at}.${key}`),
  );
}

/** What a message says of facts that stand out; null when it wants facts of a shape of its own. */
function said(message: unknown, facts: readonly unknown[], language: "en" | "es"): string | null {
  if (typeof message !== "function") return null;
  try {
    const text: unknown = inLanguageOf(language, () => message(...facts));
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** The same in both by nature: names, formats, signs, words that the languages share. */
const ALIKE = /^[^\p{L}]*$|^(\p{Lu}[\p{Lu}\d-]*|Docket|Parquet|HTML|JSON|Webhooks?|Freelance|Detector)$/u;

const spanish: Record<string, unknown> = { ...spanishWords, ...spanishOfficeWords };

let all: Told[] = [];

beforeAll(async () => {
  const files = readdirSync("components", { recursive: true, encoding: "utf8" });
  for (const file of files.filter((one) => /(text|words|sentence)\.ts$/.test(one))) {
    await import(/* @vite-ignore */ path.resolve("components", file));
  }
  all = [...englishWords()].flatMap(([noun, words]) => leaves(words, spanish[noun], noun));
});

describe("the Spanish words", () => {
  test("are there for every English one, of the same kind, and for nothing else", () => {
    expect(all.length).toBeGreaterThan(900);
    const kind = (value: unknown) => (Array.isArray(value) ? `list of ${value.length}` : typeof value);
    const unlike = all.filter(({ english, spanish }) => kind(english) !== kind(spanish));
    expect(unlike.map(({ at, english, spanish }) => `${at}: ${kind(english)}, ${kind(spanish)}`)).toEqual([]);
    const nouns = new Set(englishWords().keys());
    expect(Object.keys(spanish).filter((noun) => !nouns.has(noun))).toEqual([]);
  });

  test("are Spanish", () => {
    const same = all.filter(
      ({ english, spanish }) => typeof english === "string" && english === spanish && !ALIKE.test(english),
    );
    expect(same.map(({ at, english }) => `${at}: ${english}`)).toEqual([]);
  });

  test("tell the same facts", () => {
    const names = ["‹one›", "‹two›", "‹three›", "‹four›"];
    const numbers = [703, 711, 717, 719];
    const left: string[] = [];
    let compared = 0;
    for (const { at, english, spanish } of all) {
      for (const facts of [names, numbers]) {
        const [a, b] = [said(english, facts, "en"), said(spanish, facts, "es")];
        // A message that counts is not told with names.
        if (a === null || b === null || `${a}${b}`.includes("NaN")) continue;
        compared += 1;
        const lower = (text: string) => text.toLowerCase();
        for (const fact of facts.map(String)) {
          if (lower(a).includes(fact) !== lower(b).includes(fact)) left.push(`${at}: ${a} | ${b}`);
        }
      }
    }
    expect(compared).toBeGreaterThan(150);
    expect(left).toEqual([]);
  });

  test("count as Spanish does: one is said otherwise than many wherever English does so", () => {
    const alike: string[] = [];
    for (const { at, english, spanish } of all) {
      const pair = (message: unknown, language: "en" | "es") =>
        [1, 703].map((n) => said(message, [n], language)?.replaceAll(String(n), "#"));
      const [one, many] = pair(english, "en");
      const [uno, muchos] = pair(spanish, "es");
      if (one === undefined || uno === undefined || one === many) continue;
      if (uno === muchos) alike.push(`${at}: ${uno}`);
    }
    expect(alike).toEqual([]);
  });
});

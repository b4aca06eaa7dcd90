import { asLanguage, LANGUAGES, type Language } from "@/lib/platform/language";

/** What another language must have to say the same: the same keys, the same functions of the same facts. */
export type Words<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Words<Said>
    : T extends readonly (infer One)[]
      ? readonly Words<One>[]
      : T extends object
        ? { [Key in keyof T]: Words<T[Key]> }
        : T;

type Noun = Record<string, unknown>;

/** Left by lib/platform/request-language on the server; absent in a browser. */
const REQUEST = Symbol.for("docket.request-language");
type Request = { [REQUEST]?: { getStore(): Language | undefined } };

let ofDocument: Language | null = null;

/** The reader's language: the request's on the server, the page's in a browser, where it holds until the page is loaded anew. */
export function currentLanguage(): Language {
  if (typeof document === "undefined") return (globalThis as Request)[REQUEST]?.getStore() ?? LANGUAGES[0];
  ofDocument ??= asLanguage(document.documentElement.lang) ?? LANGUAGES[0];
  return ofDocument;
}

const english = new Map<string, Noun>();
const translated = new Map<Language, Record<string, Noun>>();

/** A group of words; what is neither a group nor in a group is said as it is: a text, a function of facts, a list. */
function isGroup(value: unknown): value is Noun {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function live(words: Noun, spoken: () => Noun | undefined): Noun {
  const group: Noun = {};
  for (const [key, value] of Object.entries(words)) {
    if (isGroup(value)) {
      group[key] = live(value, () => {
        const same = spoken()?.[key];
        return isGroup(same) ? same : undefined;
      });
    } else {
      Object.defineProperty(group, key, { enumerable: true, get: () => spoken()?.[key] ?? value });
    }
  }
  return group;
}

/**
 * The words of a noun as the reader reads them. Each is looked up when it is read, so read them while drawing or acting and
 * never while a module loads: on the server one module serves readers of every language. Groups of them may be named at any
 * time: `const words = queueText.views`.
 */
export function inLanguage<T extends object>(noun: string, words: T): T {
  english.set(noun, words as Noun);
  return live(words as Noun, () => translated.get(currentLanguage())?.[noun]) as T;
}

/** Adds words of a language, by noun. What it does not have is read in English. */
export function addLanguage(language: Language, words: Record<string, object>): void {
  translated.set(language, { ...translated.get(language), ...(words as Record<string, Noun>) });
}

/** Every noun's own words, by name: what a translation is held against. */
export function englishWords(): ReadonlyMap<string, Noun> {
  return english;
}

/** Chooses the form that a count takes in a language: `plural(n, { one: "1 caso", other: `${n} casos` })`. */
export function pluralIn(
  language: Language,
): (n: number, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}

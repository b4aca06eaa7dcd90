/**
 * Letters of other scripts that read as a Latin letter, after lower-casing. Hand-picked: the Unicode confusables
 * data also maps ASCII on ASCII (m -> rn, 1 -> l), which wrecks addresses, and pairs that nobody mistakes.
 */
const LOOKALIKES: Record<string, string> = {
  a: "аαɑạ",
  b: "ьвЬƄ",
  c: "сϲⅽс",
  d: "ԁɗ",
  e: "еєҽε",
  f: "ғϝ",
  g: "ɡցԍ",
  h: "һнհ",
  i: "іιıɩӏ",
  j: "јϳ",
  k: "кκқ",
  l: "ӏⅼւ",
  m: "мⅿ",
  n: "пηոռи",
  o: "оοօסỏ",
  p: "рρҏ",
  q: "ԛգ",
  r: "гяɾ",
  s: "ѕꜱ",
  t: "тτ",
  u: "υսцμ",
  v: "ѵνⅴ",
  w: "ԝωшщա",
  x: "хχҳⅹ",
  y: "уүγყч",
  z: "ᴢʐζ",
};

/** Lower-case look-alike (one UTF-16 unit) to the Latin letter it imitates. */
export const LATIN_LOOKALIKE: ReadonlyMap<number, number> = (() => {
  const map = new Map<number, number>();
  for (const [latin, others] of Object.entries(LOOKALIKES)) {
    for (const other of others) {
      const unit = other.toLowerCase().charCodeAt(0);
      if (!map.has(unit)) map.set(unit, latin.charCodeAt(0));
    }
  }
  return map;
})();

/** Cyrillic letters that nobody can tell from the Latin one in print, for words that hide Latin letters among Cyrillic. */
const CYRILLIC_TWINS = "aаcсeеoоpрxхyуkкmмtтbвhнiіjјsѕ";

export const CYRILLIC_FOR_LATIN: ReadonlyMap<number, number> = new Map(
  Array.from({ length: CYRILLIC_TWINS.length / 2 }, (_, i) => [
    CYRILLIC_TWINS.charCodeAt(2 * i),
    CYRILLIC_TWINS.charCodeAt(2 * i + 1),
  ]),
);

/** Cyrillic letters that are exact twins of Latin ones: a word made only of these can be either script. */
export const EXACT_TWINS: ReadonlySet<number> = new Set(CYRILLIC_FOR_LATIN.values());

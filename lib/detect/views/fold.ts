import { CYRILLIC_FOR_LATIN, EXACT_TWINS, LATIN_LOOKALIKE } from "@/lib/detect/views/confusables";
import { type FoldTrick, foldChar } from "@/lib/detect/views/fold-char";
import { identityView, type View, ViewBuilder } from "@/lib/detect/views/view";

/** A trick undone while folding, by the original stretch that carried it. */
export type Undone = { start: number; end: number; trick: FoldTrick };

export type Folded = { view: View; undone: readonly Undone[] };

const NOTHING: readonly Undone[] = [];

/** True when every unit is below U+0080. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

const isLatin = (unit: number) => unit >= 97 && unit <= 122;
const isForeignLetter = (unit: number) =>
  (unit >= 0x370 && unit <= 0x58f) || // Greek, Cyrillic, Armenian
  (unit >= 0x1c80 && unit <= 0x1c8f) ||
  (unit >= 0x250 && unit <= 0x2af) ||
  (unit >= 0x2de0 && unit <= 0x2dff) ||
  (unit >= 0xa640 && unit <= 0xa69f);
const isRegional = (cp: number) => cp >= 0x1f1e6 && cp <= 0x1f1ff;

/** Two regional indicators that stand for a place: ISO 3166 and the few reserved codes that have flags. */
const FLAGS = new Set(
  (
    "acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeaec" +
    "eeegeheresetetfifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuicidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilk" +
    "lrlsltlulvlymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqareorsruwsasbscsdsesgshsi" +
    "sjskslsmsnsosrssstsvsxsysztatctdtftgthtjtktltmtntotrtttvtwtzuaugumunusuyuzvavcvevgvivnvuwfwsxkyeytzazmzweu"
  ).match(/../g) ?? [],
);

/** True when the run of regional indicators reads as flags and nothing else. */
function readsAsFlags(text: string, start: number, end: number): boolean {
  const count = (end - start) / 2;
  if (count % 2 === 1) return false;
  for (let at = start; at < end; at += 4) {
    const pair = [at, at + 2].map((i) => String.fromCharCode(97 + (text.codePointAt(i) ?? 0) - 0x1f1e6)).join("");
    if (!FLAGS.has(pair)) return false;
  }
  return true;
}

class UndoneList {
  readonly items: Undone[] = [];

  add(start: number, end: number, trick: FoldTrick): void {
    const last = this.items.at(-1);
    if (last !== undefined && last.trick === trick && last.end === start) last.end = end;
    else this.items.push({ start, end, trick });
  }
}

const REFERENCE = /&#(?:x([0-9a-f]{2,4})|(\d{2,5}));?/iy;

/** "&#64;": a visible ASCII character written as HTML writes those it cannot show. Other references stay as they are. */
function readReference(text: string, at: number): { unit: number; end: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const unit = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  if (unit <= 32 || unit >= 127) return null;
  return { unit: unit >= 65 && unit <= 90 ? unit + 32 : unit, end: REFERENCE.lastIndex };
}

const PERCENT = /(?<=[a-z0-9])%(40|2e|2b|5f|2d)(?=[a-z0-9])/iy;
const ENCODED_AT = /[a-z0-9]%40[a-z0-9]/i;

/** "jane%40example%2Ecom": a sign of an address as links write it. Inside a link it stays. */
function readPercent(text: string, at: number): { unit: number; end: number } | null {
  PERCENT.lastIndex = at;
  const match = PERCENT.exec(text);
  if (match === null) return null;
  let from = at;
  while (from > 0 && text.charCodeAt(from - 1) > 32 && at - from < 200) from--;
  if (/[=?&]|:\/\//.test(text.slice(from, at))) return null;
  return { unit: Number.parseInt(match[1] as string, 16), end: PERCENT.lastIndex };
}

/**
 * The folded view: default-ignorables, bidi controls and keycaps dropped, NFKC, digits of every script as 0-9, styled
 * letters as plain ones, accents off (Latin, Greek, Cyrillic, Arabic, Hebrew), lower case, and letters of other
 * scripts replaced by the Latin ones they imitate, but only inside words that mix scripts. Whole Cyrillic or Greek
 * words stay, as does every ASCII letter of a Latin word.
 */
export function foldText(text: string): Folded {
  const referring = text.includes("&#");
  const encoded = text.includes("%40") && ENCODED_AT.test(text);
  if (!referring && !encoded && isAscii(text)) return { view: identityView(text.toLowerCase()), undone: NOTHING };

  const out = new ViewBuilder(text.length + 16);
  const undone = new UndoneList();
  let foreign = false;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 38 && referring) {
      const reference = readReference(text, at);
      if (reference !== null) {
        undone.add(at, reference.end, "character_reference");
        out.pushUnit(reference.unit, at, reference.end);
        at = reference.end;
        continue;
      }
    }
    if (unit === 37 && encoded) {
      const sign = readPercent(text, at);
      if (sign !== null) {
        undone.add(at, sign.end, "percent_encoded");
        out.pushUnit(sign.unit, at, sign.end);
        at = sign.end;
        continue;
      }
    }
    if (unit < 0x80) {
      out.pushUnit(unit >= 65 && unit <= 90 ? unit + 32 : unit, at, at + 1);
      at++;
      continue;
    }
    const cp = text.codePointAt(at) ?? unit;
    const next = at + (cp > 0xffff ? 2 : 1);
    if (isRegional(cp)) {
      let end = next;
      while (end < text.length && isRegional(text.codePointAt(end) ?? 0)) end += 2;
      const flags = readsAsFlags(text, at, end);
      if (!flags) undone.add(at, end, "regional_indicators");
      for (let i = at; i < end; i += flags ? 4 : 2) {
        const letter = 97 + (text.codePointAt(i) ?? 0) - 0x1f1e6;
        out.pushUnit(flags ? 0x2691 : letter, i, i + (flags ? 4 : 2));
      }
      at = end;
      continue;
    }
    const fold = foldChar(cp);
    if (fold.text === "") {
      // Cyrillic and Latin letters carry at most one accent each; a second one in a row is a disguise.
      const stacked = fold.trick !== "combining_marks" || (at > 0 && foldChar(text.charCodeAt(at - 1)).mark);
      if (fold.trick !== null && stacked) undone.add(at, next, fold.trick);
      if (fold.mark) out.extendLast(next);
    } else {
      if (fold.trick !== null) undone.add(at, next, fold.trick);
      const code = fold.text.charCodeAt(0);
      if ((code === 0x3099 || code === 0x309a) && out.length > 0) {
        const joined = (String.fromCharCode(out.unitAt(out.length - 1)) + fold.text).normalize("NFC");
        if (joined.length === 1) {
          out.setUnit(out.length - 1, joined.charCodeAt(0));
          out.extendLast(next);
          at = next;
          continue;
        }
      }
      if (isForeignLetter(code)) foreign = true;
      out.pushText(fold.text, at, next);
    }
    at = next;
  }
  if (foreign) unmixScripts(out, undone);
  return { view: out.build(), undone: undone.items };
}

/** Replaces look-alikes inside words that mix Latin with another script, and in words glued to Latin ones by `.@_-`. */
function unmixScripts(out: ViewBuilder, undone: UndoneList): void {
  const isLetter = (unit: number) => isLatin(unit) || isForeignLetter(unit);
  let clusterHasLatin = false;
  let clusterEnd = 0;
  for (let at = 0; at < out.length; ) {
    if (!isLetter(out.unitAt(at))) {
      at++;
      continue;
    }
    let end = at;
    let latin = 0;
    let foreign = 0;
    let imitable = 0;
    let twins = 0;
    let latinTwins = 0;
    for (; end < out.length && isLetter(out.unitAt(end)); end++) {
      const unit = out.unitAt(end);
      if (isLatin(unit)) {
        latin++;
        if (CYRILLIC_FOR_LATIN.has(unit)) latinTwins++;
      } else {
        foreign++;
        if (LATIN_LOOKALIKE.has(unit)) imitable++;
        if (EXACT_TWINS.has(unit)) twins++;
      }
    }
    if (at >= clusterEnd) {
      clusterEnd = at;
      clusterHasLatin = false;
      for (; clusterEnd < out.length && out.unitAt(clusterEnd) > 32; clusterEnd++) {
        if (isLatin(out.unitAt(clusterEnd))) clusterHasLatin = true;
      }
    }
    if (foreign > 0 && latin > 0) {
      if (imitable === foreign && (twins > 0 || latin >= foreign)) {
        replace(out, undone, at, end, LATIN_LOOKALIKE);
      } else if (latinTwins === latin && foreign > latin) replace(out, undone, at, end, CYRILLIC_FOR_LATIN);
    } else if (foreign > 0 && clusterHasLatin && twins === foreign && gluedToLatin(out, at, end)) {
      replace(out, undone, at, end, LATIN_LOOKALIKE);
    }
    at = end;
  }
}

function gluedToLatin(out: ViewBuilder, start: number, end: number): boolean {
  const glue = (unit: number) => unit === 46 || unit === 64 || unit === 95 || unit === 45;
  const before = start >= 2 && glue(out.unitAt(start - 1)) && isLatin(out.unitAt(start - 2));
  const after = end + 1 < out.length && glue(out.unitAt(end)) && isLatin(out.unitAt(end + 1));
  return before || after;
}

function replace(
  out: ViewBuilder,
  undone: UndoneList,
  start: number,
  end: number,
  table: ReadonlyMap<number, number>,
): void {
  for (let i = start; i < end; i++) {
    const other = table.get(out.unitAt(i));
    if (other === undefined) continue;
    out.setUnit(i, other);
    undone.add(out.fromAt(i), out.fromAt(i) + 1, "homoglyph");
  }
}

/**
 * Folds a lexicon entry the way messages are folded, so that the two can be compared. The lexicons hold half a million
 * letters and are folded whenever a process starts; where nobody asks where a letter came from, no map is kept.
 */
export function foldPhrase(phrase: string): string {
  if (phrase.includes("&#") || phrase.includes("%40")) return foldText(phrase).view.text;
  let folded = "";
  let copied = 0;
  let start = 0;
  let plain = true;
  for (let at = 0; at <= phrase.length; at++) {
    const unit = at < phrase.length ? phrase.charCodeAt(at) : 32;
    if (unit !== 32) {
      if (unit > 0x7f || (unit >= 65 && unit <= 90)) plain = false;
      continue;
    }
    // Nothing that folding looks at goes over a space.
    if (!plain) {
      folded += phrase.slice(copied, start) + foldWord(phrase.slice(start, at));
      copied = at;
    }
    start = at + 1;
    plain = true;
  }
  return copied === 0 ? phrase : folded + phrase.slice(copied);
}

function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  let folded = "";
  let foreign = false;
  let latin = false;
  for (let at = 0; at < word.length; ) {
    const cp = word.codePointAt(at) as number;
    at += cp > 0xffff ? 2 : 1;
    if (cp < 0x80) {
      const unit = cp >= 65 && cp <= 90 ? cp + 32 : cp;
      if (isLatin(unit)) latin = true;
      folded += String.fromCharCode(unit);
      continue;
    }
    const { text } = foldChar(cp);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isForeignLetter(unit)) foreign = true;
      else if (isLatin(unit)) latin = true;
      // Voicing marks join the letter before them.
      else if (unit === 0x3099 || unit === 0x309a) return foldText(word).view.text;
    }
    if (isRegional(cp)) return foldText(word).view.text;
    folded += text;
  }
  // Letters of one script may imitate the other's.
  return foreign && latin ? foldText(word).view.text : folded;
}

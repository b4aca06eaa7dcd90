import { IGNORED, KIND_OF, LETTER_OF, QUOTE, UNSPACED } from "@/lib/detect/intent/char-class";
import type { Choices } from "@/lib/detect/intent/lexicon/expand";
import type { PhraseGraphBuilder } from "@/lib/detect/intent/phrase-graph-builder";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";

/** A phrase is read this far. */
const LONGEST_PHRASE = 60;
/** Set in the number reported of a phrase that may end inside a word. */
export const STEM = 128;
/** Stands in the graph for the ending of a word that others follow ("next* time"); no text holds it. */
export const ENDING = 1;

/** Stems of what freelancers make, in many languages: paying for a logo outside is no less paying outside. */
const MADE =
  /^(?:logo|lógo|лого|ლოგო|लोगो|লোগো|லோகோ|లోగో|ലോഗോ|ಲೋಗೋ|લોગો|로고|ロゴ|标志|徽标|โลโก้|לוגו|شعار|لوگو|mock|maquet|maket|макет|wirefram|banner|bann|банер|баннер|بنر|flyer|flugblatt|folleto|panfleto|volantin|ulotk|letak|листов|листівк|poster|plakat|плакат|afiche|cartel|affiche|business card|visitenkart|tarjeta de visita|cartao de visita|carte de visite|wizyto|vizit|визит|візит|名刺|名片|명함|kartu nama|kartvizit|article|articul|artigo|artikel|artyku|artik|статт|стать|记事|文章|기사|記事|blog|ebook|e book|translat|traduc|traduz|ubersetz|uberset|tlumacz|preklad|перевод|переклад|ترجمه|terjemah|ceviri|번역|翻訳|翻译|voice over|voiceover|озвуч|locuc|subtit|napis|субтит|caption|transcri|транскри|copywrit|design|diseno|dizajn|dizain|дизайн|디자인|デザイン|设计|tasarim|desain|thiet ke|ออกแบบ|עיצוב|تصميم|डिज़ाइन|illustrat|иллюстр)/;
/** From here on more letters change nothing about whether a phrase begins with one of them. */
const LONGEST_MADE = 24;

/** What was read of a phrase, as far as it matters to what follows. */
type Reading = { length: number; space: boolean; unspaced: boolean; stem: boolean; said: string };

/**
 * Adds a row of choices to the graph. Every way through them is a phrase; what follows on choices is added once, not once
 * for each. Throws where the row is nothing but empty choices.
 */
export function addPhrase(builder: PhraseGraphBuilder, row: Choices, slot: number, lang: string): void {
  new PhraseWriter(builder, row, slot, lang).write();
}

class PhraseWriter {
  /** By what was read and what follows: the node at which it goes on. */
  private readonly known = new Map<number, number>();
  /** Only then is the same read of what follows, however long what stands before it. */
  private readonly fits: boolean;

  constructor(
    private readonly builder: PhraseGraphBuilder,
    private readonly row: Choices,
    private readonly slot: number,
    private readonly lang: string,
  ) {
    const longest = row.reduce((sum, choices) => sum + Math.max(...choices.map(({ length }) => length)), 0);
    this.fits = longest <= LONGEST_PHRASE;
  }

  write(): void {
    this.follow(0, 0, { length: 0, space: false, unspaced: false, stem: false, said: "" });
    for (const node of this.known.values()) this.builder.release(node);
  }

  private follow(part: number, node: number, read: Reading): void {
    const { builder, row, slot, lang } = this;
    const choices = row[part];
    if (choices === undefined) {
      // "(the/) fee" has an empty choice; a phrase that is nothing but empty choices is a mistake.
      if (read.length === 0) throw new Error(`lexicon ${lang}: a phrase of ${JSON.stringify(row)} is empty`);
      builder.end(node, this.valueOf(read));
      return;
    }
    for (const choice of choices) {
      const units: number[] = [];
      const next = readChoice(choice, read, slot === SLOT_INDEX.work, units);
      const last = units.pop();
      if (last === undefined) {
        this.follow(part + 1, node, next);
        continue;
      }
      let at = node;
      for (const unit of units) at = builder.grow(at, unit);
      const shared = builder.leads(at, last) ? null : this.goingOn(part + 1, next);
      if (shared === null) this.follow(part + 1, builder.grow(at, last), next);
      else builder.join(at, last, shared);
    }
  }

  /** The node at which the rest of the phrase begins, for all ways that lead there alike; null where they are not alike. */
  private goingOn(part: number, read: Reading): number | null {
    const { builder, row, known } = this;
    if (part === row.length) return builder.leaf(this.valueOf(read));
    const made = this.madeOf(read);
    if (!this.fits || made === null) return null;
    const key = part * 16 + (read.space ? 1 : 0) + (read.unspaced ? 2 : 0) + (read.stem ? 4 : 0) + (made ? 8 : 0);
    const before = known.get(key);
    if (before !== undefined) return before;
    const node = builder.add();
    builder.hold(node);
    known.set(key, node);
    this.follow(part, node, read);
    return node;
  }

  private valueOf({ stem, said }: Reading): number {
    const own = this.slot === SLOT_INDEX.work && MADE.test(said.trimStart()) ? SLOT_INDEX.made : this.slot;
    return stem ? own | STEM : own;
  }

  /** Whether the phrase begins with what freelancers make; null where the rest may still tell. */
  private madeOf({ said }: Reading): boolean | null {
    if (this.slot !== SLOT_INDEX.work) return false;
    const begun = said.trimStart();
    return begun.length < LONGEST_MADE ? null : MADE.test(begun);
  }
}

/** Adds what the search will meet of `choice` to `units`; tells how it reads on from there. */
function readChoice(choice: string, read: Reading, keeps: boolean, units: number[]): Reading {
  let { length, space, unspaced, stem } = read;
  for (let i = 0; i < choice.length && length < LONGEST_PHRASE; i++) {
    const unit = choice.charCodeAt(i);
    if (unit === 42) {
      stem = true;
      continue;
    }
    const kind = KIND_OF[unit] ?? 0;
    if (kind === IGNORED) continue;
    if (kind <= QUOTE) {
      space = true;
      continue;
    }
    if (space && length > 0 && !(kind === UNSPACED && unspaced)) {
      if (stem) units.push(ENDING);
      units.push(32);
      length++;
    }
    space = false;
    unspaced = kind === UNSPACED;
    stem = false;
    units.push(LETTER_OF[unit] ?? unit);
    length++;
  }
  return { length, space, unspaced, stem, said: keeps ? read.said + choice : "" };
}

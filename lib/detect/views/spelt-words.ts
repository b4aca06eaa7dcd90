/** Letters said by words that begin with them, as on the telephone: where each letter stands, and where its word ends. */
export type SpeltRun = { start: number; end: number; letters: { at: number; end: number }[] };

/** The words of radio and telephone that are no name and no number: two of them make a row of such words a spelling. */
const RADIO =
  "bravo|delta|echo|foxtrot|golf|hotel|india|kilo|november|papa|quebec|sierra|tango|uniform|whiske?y|x-?ray|yankee|zulu|ypsilon|xanthippe|nordpol";
const RADIO_NAMES =
  "alfa|alpha|lima|charlie|juliett?|mike|oscar|romeo|victor|anton|berta|casar|caesar|dora|emil|friedrich|gustav|heinrich|ida|julius|kaufmann|konrad|ludwig|martha|otto|paula|quelle|richard|samuel|theodor|ulrich|viktor|wilhelm|zacharias|zeppelin";
const ROW = new RegExp(
  `(?<![\\p{L}\\d])(?:${RADIO}|${RADIO_NAMES})(?:[ ,.;-]{1,2}(?:${RADIO}|${RADIO_NAMES})){2,40}(?![\\p{L}\\d])`,
  "gu",
);
const SURE = new RegExp(`(?<![\\p{L}\\d])(?:${RADIO})(?![\\p{L}\\d])`, "gu");
const WORD = /\p{L}[\p{L}-]*/gu;

/** "B for Bombay", "r wie Richard", "a come Ancona": a letter and the word that bears it out. */
const LETTER_FOR =
  /(?<![\p{L}\d'])([\p{L}\d]) (?:for|as in|like|wie|come|comme|como|jak|som|kot|kao|mint|ca|для|как|як|като) \p{L}{2,16}/gu;
const NEXT = /^[ ,.;-]{1,3}(?:(?:and|then|y|e|et|und|i|och|og|a|si|и|та) )?$/;
const FEWEST = 3;

/** Rows of at least three such words. Linear; empty for almost every text. */
export function speltRuns(text: string): SpeltRun[] {
  const runs: SpeltRun[] = [];
  for (const { index, 0: row } of text.matchAll(ROW)) {
    const sure = new Set(row.match(SURE)).size;
    if (sure === 0 || (sure === 1 && (row.match(WORD) ?? []).length < FEWEST + 1)) continue;
    const letters = Array.from(row.matchAll(WORD), (word) => ({
      at: index + word.index,
      end: index + word.index + word[0].length,
    }));
    runs.push({ start: index, end: index + row.length, letters });
  }
  let run: SpeltRun | null = null;
  const close = () => {
    if (run !== null && run.letters.length >= FEWEST) runs.push(run);
    run = null;
  };
  for (const { index, 0: said } of text.matchAll(LETTER_FOR)) {
    // "C like the language": the word must begin with the letter.
    const fits = said.slice(said.lastIndexOf(" ") + 1).startsWith(said[0] as string) || /\d/.test(said[0] as string);
    if (!fits) {
      close();
      continue;
    }
    if (run !== null && !NEXT.test(text.slice((run as SpeltRun).end, index))) close();
    run ??= { start: index, end: index, letters: [] };
    run.end = index + said.length;
    run.letters.push({ at: index, end: run.end });
  }
  close();
  return runs.sort((a, b) => a.start - b.start);
}

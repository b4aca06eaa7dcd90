/** Letters said by words that begin with them, as on the telephone: where each letter stands, and where its word ends. */
export type SpeltRun = { start: number; end: number; letters: { at: number; end: number }[] };

/** The words of radio and telephone that are no name and no number: two of them make a row of such words a spelling. */
const RADIO =
  "bravo|delta|echo|foxtrot|golf|hotel|india|kilo|november|papa|quebec|sierra|tango|uniform|whiske?y|x-?ray|yankee|zulu|ypsilon|xanthippe|nordpol";
const RADIO_NAMES =
  "alfa|alpha|lima|charlie|juliett?|mike|oscar|romeo|victor|anton|berta|casar|caesar|dora|emil|friedrich|gustav|heinrich|ida|julius|kaufmann|konrad|ludwig|martha|otto|paula|quelle|richard|samuel|theodor|ulrich|viktor|wilhelm|zacharias|zeppelin";
const ROW = new RegExp(
  `(?<![a-z0-9])(?:${RADIO}|${RADIO_NAMES})(?:[ ,.;-]{1,2}(?:${RADIO}|${RADIO_NAMES})){2,40}(?![a-z0-9])`,
  "g",
);
const SURE = new RegExp(`(?<![a-z0-9])(?:${RADIO})(?![a-z0-9])`, "g");
const SURE_ONCE = new RegExp(`\\b(?:${RADIO})\\b`);
const WORD = /[a-z][a-z-]*/g;

const BORNE_OUT_BY = "for|as in|like|wie|come|comme|como|jak|som|kot|kao|mint|ca|для|как|як|като";
/** "B for Bombay", "r wie Richard", "a come Ancona": a letter and the word that bears it out. */
const LETTER_FOR = new RegExp(`(?<![^\\s,;:.(])(\\S) (?:${BORNE_OUT_BY}) ([^\\s,;:.()]{2,16})`, "g");
const LETTER_ONCE = new RegExp(`(?:^|[\\s,;:.(])\\S (?:${BORNE_OUT_BY}) `);
const NEXT = /^[ ,.;-]{1,3}(?:(?:and|then|y|e|et|und|i|och|og|a|si|и|та) )?$/;
const FEWEST = 3;

/** Rows of at least three such words. Linear; empty for almost every text. */
export function speltRuns(text: string): SpeltRun[] {
  const radio = SURE_ONCE.test(text);
  const letters = LETTER_ONCE.test(text);
  if (!radio && !letters) return NONE;
  return [...(radio ? rowsOfWords(text) : []), ...(letters ? rowsOfLetters(text) : [])].sort(
    (a, b) => a.start - b.start,
  );
}

const NONE: SpeltRun[] = [];

function rowsOfWords(text: string): SpeltRun[] {
  const runs: SpeltRun[] = [];
  for (const { index, 0: row } of text.matchAll(ROW)) {
    const sure = new Set(row.match(SURE)).size;
    const letters = Array.from(row.matchAll(WORD), (word) => ({
      at: index + word.index,
      end: index + word.index + word[0].length,
    }));
    if (sure > 1 || (sure === 1 && letters.length > FEWEST))
      runs.push({ start: index, end: index + row.length, letters });
  }
  return runs;
}

function rowsOfLetters(text: string): SpeltRun[] {
  const runs: SpeltRun[] = [];
  let run: SpeltRun | null = null;
  for (const { index, 0: said, 1: letter, 2: word } of text.matchAll(LETTER_FOR)) {
    // "C like the language": the word must begin with the letter.
    if (word?.startsWith(letter as string) !== true) {
      run = null;
      continue;
    }
    if (run === null || !NEXT.test(text.slice(run.end, index))) {
      run = { start: index, end: index, letters: [] };
      runs.push(run);
    }
    run.end = index + said.length;
    run.letters.push({ at: index, end: run.end });
  }
  return runs.filter(({ letters }) => letters.length >= FEWEST);
}

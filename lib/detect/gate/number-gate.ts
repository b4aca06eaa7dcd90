import { NUMBER_DICTIONARIES } from "@/lib/detect/finders/number-words";
import { DenseAutomaton, SparseAutomaton } from "@/lib/detect/gate/automaton";
import { isUnspaced } from "@/lib/detect/gate/word-units";
import { isAscii } from "@/lib/detect/views/fold";

const words = new Set<string>();
for (const dictionary of NUMBER_DICTIONARIES) {
  for (const [form, word] of dictionary.words) {
    // One letter of a spaced script is a number word only among longer ones.
    if (word.kind !== "and" && (form.length >= 2 || isUnspaced(form.charCodeAt(0)))) words.add(form);
  }
}
const ascii = [...words].filter(isAscii);
const other = [...words].filter((word) => !isAscii(word));
const dense = new DenseAutomaton(ascii);
const sparse = new SparseAutomaton(other);

/**
 * Counts places where a number word of any language ends, inside other words too: an upper bound that costs one pass
 * and lets the reading of numbers be skipped on most lines.
 */
export function countNumberWords(text: string, asciiOnly: boolean): number {
  let count = 0;
  let last = -1;
  const found = (_term: number, end: number) => {
    if (end === last) return;
    last = end;
    count++;
  };
  dense.scan(text, found);
  if (!asciiOnly) {
    last = -1;
    sparse.scan(text, found);
  }
  return count;
}

/** A phrase as a row of choices: `[["call ", "text "], ["me", "us"]]`. */
export type Choices = string[][];

/** Splits at `separator` (and line ends, for commas) outside parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (depth === 0 && (char === separator || (separator === "," && char === "\n"))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) throw new Error(`lexicon phrase closes a parenthesis it did not open: ${text.slice(start, at + 1)}`);
  }
  if (depth > 0) throw new Error(`lexicon phrase with an open parenthesis: ${text.slice(start)}`);
  parts.push(text.slice(start));
  return parts;
}

function choicesOf(phrase: string): Choices {
  const row: Choices = [];
  let literal = 0;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] !== "(") continue;
    if (at > literal) row.push([phrase.slice(literal, at)]);
    let depth = 0;
    let end = at;
    do {
      if (phrase[end] === "(") depth++;
      else if (phrase[end] === ")") depth--;
      end++;
    } while (depth > 0);
    row.push(splitOutside(phrase.slice(at + 1, end - 1), "/").flatMap((part) => spellOut(choicesOf(part))));
    literal = end;
    at = end - 1;
  }
  if (literal < phrase.length) row.push([phrase.slice(literal)]);
  return row;
}

/** Every phrase behind a row of choices. */
export function spellOut(row: Choices): string[] {
  let phrases = [""];
  for (const choices of row) phrases = phrases.flatMap((front) => choices.map((choice) => front + choice));
  return phrases;
}

/** The phrases of a slot's list, each as a row of choices. Throws on unbalanced parentheses. */
export function phraseChoices(list: string): Choices[] {
  return splitOutside(list, ",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .map(choicesOf);
}

/** Splits at commas and line ends that stand outside parentheses. */
function splitPhrases(list: string): string[] {
  const phrases: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at++) {
    const char = list[at];
    if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === undefined || ((char === "," || char === "\n") && depth === 0)) {
      const phrase = list.slice(start, at).trim();
      if (phrase !== "") phrases.push(phrase);
      start = at + 1;
    }
  }
  return phrases;
}

function expandPhrase(phrase: string): string[] {
  const open = phrase.indexOf("(");
  if (open < 0) return [phrase];
  let depth = 0;
  const parts: string[] = [];
  let partStart = open + 1;
  for (let at = open; at < phrase.length; at++) {
    const char = phrase[at];
    if (char === "(") depth++;
    else if (char === "/" && depth === 1) {
      parts.push(phrase.slice(partStart, at));
      partStart = at + 1;
    } else if (char === ")" && --depth === 0) {
      parts.push(phrase.slice(partStart, at));
      const tail = phrase.slice(at + 1);
      const head = phrase.slice(0, open);
      return parts.flatMap((part) => expandPhrase(head + part + tail));
    }
  }
  throw new Error(`lexicon phrase with an open parenthesis: ${phrase}`);
}

/** The plain phrases behind a slot's list, each once. Throws on an unclosed parenthesis. */
export function expandPhrases(list: string): string[] {
  const all = splitPhrases(list)
    .flatMap(expandPhrase)
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "" && phrase !== "*");
  return [...new Set(all)];
}

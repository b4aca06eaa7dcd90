/** No letters or digits that are taken for one another when read out. */
const LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const GROUPS = 4;
const GROUP = 5;

/** `k7Fq2-...`: four groups of five, over 110 bits; from the browser's own source of chance. */
export function freshPassword(): string {
  const wanted = GROUPS * GROUP;
  // Bytes past the last whole multiple are thrown away: keeping them would favour the first letters.
  const limit = 256 - (256 % LETTERS.length);
  const letters: string[] = [];
  while (letters.length < wanted) {
    for (const byte of crypto.getRandomValues(new Uint8Array(wanted))) {
      if (byte < limit && letters.length < wanted) letters.push(LETTERS[byte % LETTERS.length]!);
    }
  }
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * GROUP, (group + 1) * GROUP).join("")).join(
    "-",
  );
}

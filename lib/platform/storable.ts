/**
 * U+0000 and lone surrogates as U+FFFD: Postgres cannot store them. One unit for one, so that offsets into the text stay
 * right.
 */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").replace(/\p{Surrogate}/gu, "\uFFFD");
}

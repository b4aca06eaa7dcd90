import { type Numbers, unpack } from "@/lib/detect/intent/packed";

/** The bytes that were compiled under a name; null where none were. */
export type CompiledReader = (name: string) => Uint8Array | null;

/**
 * Where every copy of this module finds the reader: on the global object, because the frame bundles start-up code and each
 * route apart.
 */
const KEY = Symbol.for("docket.compiled-lexicons");
const place = globalThis as { [KEY]?: CompiledReader };

/**
 * Says where compiled lexicons are read from. Without it each process makes its own out of the lexicons, which takes a
 * quarter of a second for English and the vocabulary alone. Call it before the first message: what was made is kept.
 */
export function readCompiledBy(reader: CompiledReader): void {
  place[KEY] = reader;
}

/** The arrays compiled under a name; null where none were. Throws when they are damaged. */
export function compiled(name: string): Numbers[] | null {
  const bytes = place[KEY]?.(name) ?? null;
  return bytes === null ? null : unpack(bytes);
}

/** Under which name a language's phrases are compiled; the vocabulary of all has its own. */
export const phrasesOf = (lang: string) => `phrases-${lang}`;
export const VOCABULARY = "vocabulary";

import { type Numbers, unpack } from "@/lib/detect/intent/packed";

/** The bytes that were compiled under a name; null where none were. */
export type CompiledReader = (name: string) => Uint8Array | null;
/** Makes the arrays of a name out of the lexicons' words. */
export type Compiler = (name: string) => Numbers[];

/**
 * Where every copy of this module finds them: on the global object, because the frame bundles start-up code and each
 * route apart.
 */
const READER = Symbol.for("docket.compiled-lexicons");
const COMPILER = Symbol.for("docket.lexicon-compiler");
const place = globalThis as { [READER]?: CompiledReader; [COMPILER]?: Compiler | null };

/** Says where compiled lexicons are read from. Call it before the first message: what was read is kept. */
export function readCompiledBy(reader: CompiledReader): void {
  place[READER] = reader;
}

/** Says who makes what the reader has not; null for nobody. See `compile-here`. */
export function compileBy(compiler: Compiler | null): void {
  place[COMPILER] = compiler;
}

/** The arrays compiled under a name. Throws when there are none and nobody makes them, and when they are damaged. */
export function compiled(name: string): Numbers[] {
  const bytes = place[READER]?.(name) ?? null;
  if (bytes !== null) return unpack(bytes);
  const compiler = place[COMPILER] ?? null;
  // To find nothing instead would pass every ask and offer for clean.
  if (compiler === null) throw new Error(`compiled lexicon: "${name}" is missing; build the desk again`);
  return compiler(name);
}

/** Under which name a language's phrases are compiled; the vocabulary of all has its own. */
export const phrasesOf = (lang: string) => `phrases-${lang}`;
export const VOCABULARY = "vocabulary";

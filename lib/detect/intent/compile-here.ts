import { compile } from "@/lib/detect/intent/compile";
import { compileBy } from "@/lib/detect/intent/compiled";

/**
 * Imported for what it does: this process compiles each lexicon when it is first asked for, as tests and tools do and a
 * desk that is worked on. What is built never imports it, and so goes without the lexicons' two megabytes of words.
 */
compileBy(compile);

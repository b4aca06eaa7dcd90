import { votedLanguage, voteLanguages } from "@/lib/detect/intent/language";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { prepareMessage } from "@/lib/detect/prepare";

const BUFFERS = new NormalBuffers();
/** A language shows in its first page. */
const READ = 4_000;

/**
 * The language that most of a text's everyday words and letters are of, as its two-letter code (ISO 639-1); null for
 * text that says too little, such as a bare number.
 */
export function mainLanguage(text: string): string | null {
  return votedLanguage(voteLanguages(normalText(prepareMessage(text.slice(0, READ)).compact.text, BUFFERS)));
}

import type { DetectedSignal, DetectInput } from "@/lib/detect/types";
import { detectApart, detectHere } from "@/lib/domain/detection/data";
import { AppError } from "@/lib/platform/errors";

/** What detection finds in texts that the marketplace's detectors raised asks in, by text. */
export type AskedTexts = ReadonlyMap<string, readonly DetectedSignal[]>;

/** These are too long to be read while a transaction is open. */
class AskedTextsUnread extends Error {
  override readonly name = "AskedTextsUnread";

  constructor(readonly texts: readonly string[]) {
    super("Texts must be read before this can be written.");
  }
}

/** The texts change by events alone: one that is another each time is sent faster than it can be read. */
const TURNS = 4;
const RETRY_AFTER = 5;

const inputOf = (text: string): DetectInput => ({ surface: "message", messages: [{ role: "unknown", text }] });

/** What stands in these texts, each read once: `known`, or read on the spot. Errors: AskedTextsUnread. */
export function readAskedHere(texts: readonly string[], known: AskedTexts): AskedTexts {
  const unread = [...new Set(texts)].filter((text) => !known.has(text));
  const found = detectHere(unread.map(inputOf));
  if (found === null) throw new AskedTextsUnread(unread);
  return new Map([...known, ...unread.map((text, index) => [text, found[index]!.signals] as const)]);
}

/**
 * Runs a transaction that needs what stands in texts. It alone knows which, as they stand within it: where one is too long
 * to be read there it is rolled back, the text is read while no transaction is open, and it runs anew. By text, so that one
 * that was changed meanwhile is read again. Errors: `unavailable`.
 */
export async function withAskedTexts<T>(work: (known: AskedTexts) => Promise<T>): Promise<T> {
  const known = new Map<string, readonly DetectedSignal[]>();
  for (let turn = 1; ; turn += 1) {
    try {
      return await work(known);
    } catch (error) {
      if (!(error instanceof AskedTextsUnread)) throw error;
      if (turn === TURNS) {
        throw new AppError("unavailable", "Texts that signals were raised in keep changing. Send the events again.", {
          extra: { retryAfter: RETRY_AFTER },
        });
      }
      const found = await detectApart(error.texts.map(inputOf));
      error.texts.forEach((text, index) => {
        known.set(text, found[index]!.signals);
      });
    }
  }
}

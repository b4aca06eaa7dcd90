import { isWordUnit } from "@/lib/detect/gate/word-units";

const words = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) if (isWordUnit(unit)) words[unit] = 1;

/** One for word units of folded text (see `isWordUnit`): for loops that look at every unit of a text. */
export const WORD_UNIT: Readonly<Uint8Array> = words;

import { isContactWord, isNaming, leadsToName, readHandle } from "@/lib/detect/finders/names";
import type { PreparedMessage } from "@/lib/detect/prepare";
import { Scope } from "@/lib/detect/scope";
import { JOINING_WORDS } from "@/lib/detect/thread/joining-words";
import { spokenView } from "@/lib/detect/views/spoken";

/** "jahit pake titik", "velvet with an underscore" */
const WITH_SIGN =
  /^([a-z0-9_]{2,24}) ?(?:pake|pakai|with(?: an?)?|con(?: un)?|com|mit(?: einem)?|avec(?: un)?) ?([._-])$/;

/** "nick is kite", "starts with marmot_": what leads to a piece at the end of a line. */
const ANNOUNCED =
  /(?:is|je|jest|id|ник|nick|user|username|handle|:|es|é|ist|est|это|(?:look|search) for|look up|add|find|busca|buscame como|cari|szukaj|wpisz|ищи|suche?|cherchez?|cerca|procura|ara|tim|(?:starts|begins|ends) (?:with|in)|(?:empieza|termina) (?:con|en)|(?:comeca|termina) (?:com|em)|(?:commence|finit) par|(?:inizia|finisce) con|(?:fangt an|endet|beginnt) mit|перво?е|второе|first|second|prvi|prvo|drugo|primero|segundo|premier|deuxieme|erstens|zweitens|начинается (?:с|на)|заканчивается на)\s["'@]?(?=[a-z0-9_.]{2,24}["']?$)/;
/** "ищите vyshivka_00dom": the last word of a line, and the one in front of it. */
const LED = /(?:^|\s)(\p{L}{2,20})[ :]{1,2}(?=[a-z0-9_.]{3,30}$)/u;

/** One message as a piece of a name: all of it, or what stands behind an id word. */
export function namePiece(
  message: PreparedMessage,
): { start: number; end: number; name: string; announced: boolean } | null {
  const text = message.original;
  const plain = new Scope(message, (start, end) => [{ message: 0, start, end }], false);
  const spoken = spokenView(plain.text, plain.ascii, [...plain.anchors], true);
  const folded = (spoken?.view.text ?? plain.text).trim();
  const lead = /^(?:(?:then|and|plus|puis|dann|luego|потом|ещё|и|y|e)\s)?/.exec(folded)?.[0].length ?? 0;
  const body = folded.slice(lead);
  const bare = /^(?:live:)?[a-z0-9_.-]{1,24}(?=$|[\s,!)]*$|[,，])/.exec(body);
  // "batik" / "titik" / "kayu": a sign may be a message of its own.
  if (bare !== null && (/[a-z0-9_]/.test(bare[0]) || body.length === 1))
    return { start: 0, end: text.length, name: bare[0], announced: false };
  const dotted = WITH_SIGN.exec(body);
  if (dotted !== null) return { start: 0, end: text.length, name: `${dotted[1]}${dotted[2]}`, announced: false };
  const announced = ANNOUNCED.exec(body);
  if (announced !== null) {
    const token = readHandle(body, announced.index + announced[0].length);
    // "look for zola underscore": the sign was a word.
    const word = token?.name.replace(/[_.-]{1,3}$/, "") ?? "";
    const at = word === "" ? -1 : text.toLowerCase().lastIndexOf(word);
    if (token !== null && at >= 0) return { start: at, end: text.length, name: token.name, announced: true };
  }
  const led = LED.exec(body);
  const word = led?.[1] ?? "";
  if (led !== null && (leadsToName(word) || isNaming(word) || isContactWord(word) || JOINING_WORDS.test(word))) {
    const token = readHandle(body, led.index + led[0].length);
    const at = token === null ? -1 : text.toLowerCase().lastIndexOf(token.name);
    if (token?.marked === true && at >= 0) return { start: at, end: text.length, name: token.name, announced: true };
  }
  return null;
}

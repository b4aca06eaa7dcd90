import { knownRegions, PhoneBook, type PhoneVerdict } from "@/lib/detect/finders/phone-numbers";
import { likelyRegions } from "@/lib/detect/finders/regions";
import type { Finding, Scope } from "@/lib/detect/scope";

/** The author says that the figures are to be taken together, or are not what they look like. */
const READ_OFF =
  /(?:read|take|put|join|string|glue|combine) (?:just |only |all )?(?:of )?(?:the |those |these |my |them |it |that )?(?:two |three |four )?(?:numbers|figures|digits|quantities|prices|sizes|answers|together|as (?:one|my|a)\b)|only the (?:numbers|figures|digits)|top to bottom|left to right|not (?:really )?prices|no prices|weird prices|lee (?:solo |solamente )?(?:los numeros|las cifras|de arriba)|de arriba (?:a|hacia) abajo|juntalos|junta los|le(?:ia)? (?:so |apenas )?os numeros|de cima (?:pra|para) baixo|junta tudo|lis(?:ez)? (?:juste |seulement )?les chiffres|de haut en bas|bout a bout|mets les ensemble|nur die (?:zahlen|ziffern)|von oben nach unten|hintereinander|leggi solo|dall'alto in basso|di fila|alleen de cijfers|van boven naar beneden|achter elkaar|bara siffrorna|uppifran och ner|kun tallene|zlaczyc|zlacz|same cyfry|od gory do dolu|jen cislice|shora dolu|czytaj|fentrol lefele|csak a szamok|doar cifrele|de sus in jos|только цифры|сверху вниз|подряд|сложи(?:те)? вместе|лише цифри|згори вниз|подряд|yukaridan asagi|sadece rakam|birlestir|yan yana|baca angka|dari atas ke bawah|gabung|digabung|basahin|pagsamahin|من فوق لتحت|الارقام فقط|الأرقام فقط|从上到下|只看数字|連起來|连起来|上から(?:順に|下に)|数字だけ|위에서 아래|숫자만/;

/** The author says that a code or a sum is to be rung. */
const DIAL_IT =
  /(?:dial|ring|phone|call) (?:it|that|them|the (?:part|item|order|product|ref|reference|invoice|serial|code|number like|figures|price)\p{L}{0,8})(?!\p{L})|it rings|(?:drop|delete|remove|lose|ignore|skip|take out) the (?:letters?|commas?|slash(?:es)?|hyphens?|dots?|dashes|points?)|if you (?:get|catch) my drift|call-?me(?!\p{L})|wink,? wink|phone in (?:your )?hand|like a (?:phone )?number|read (?:it|that|this|the \p{L}{2,12}) as (?:one|a|my)|give me a bell|(?:quita|borra|sin) (?:los|las) (?:guiones|letras|puntos|comas)|tira (?:os|as) (?:tracos|letras|pontos|virgulas)|sans les (?:tirets|points|lettres|virgules)|enleve(?:z)? les (?:tirets|points|lettres|virgules)|ohne die (?:buchstaben|striche|punkte|kommas)|wenn sie verstehen|togli i (?:trattini|punti)|bez (?:kresek|liter|kropek)|to nie jest (?:czesc|cena)|убери(?:те)? (?:буквы|точки|тире)|(?:harfleri|cizgileri|noktalari) (?:at|sil|cikar)|hapus (?:huruf|titik|garis)/u;

const SHORTEST = 9;
const LONGEST = 13;
const LONGEST_NATIONAL = 11;
const MOST_GROUPS = 60;
/** From one group to the next; a line of a list is a name and its figures. */
const WIDEST = 44;
const GROUP = /(?<![\p{L}\d.,:%])\d{1,5}(?:[.,]\d{2})?(?![\d%:]|[.,]\d)/gu;
/** A code or sum as long as a number: figures with the signs that part them; letters or a sign of money may stand in front, letters behind. */
const CODE = /\d(?:[ \-/*~,.+$€£]{0,4}\d){8,14}/g;
const LEAD = /(?:(?<![a-z])[a-z]{1,5}[-./]?|[$€£₦]|\+)$/;
const TAIL = /^-[a-z]{2,8}(?![a-z])/;

/** True where a number may be told as a list, a code or a sum: somebody speaks of reaching somebody, too. */
export const mayBeReadOff = (scope: Scope): boolean =>
  scope.figures.total >= SHORTEST &&
  (READ_OFF.test(scope.text) || DIAL_IT.test(scope.text)) &&
  scope.cues.some(({ entry }) => entry.cat === "phone" || entry.cat === "contact");

/**
 * Figures of a list, a code or a sum of which the author says that they are a number: "Item A 202, Item B 555, Item C 0136, read
 * the quantities top to bottom and dial", "phone the part number HG-082-000-1236". Each must be a whole valid number; a list's
 * has a group that begins with a nought, as no price and no quantity does.
 */
export function findPhonesReadOff(
  scope: Scope,
  regions: readonly string[],
  taken: readonly { start: number; end: number }[],
): Finding[] {
  const { text } = scope;
  const likely = likelyRegions(text, scope.tokens, regions, false);
  const book = new PhoneBook(knownRegions([...likely.regions, "US", "GB"]), 60, likely.sure);
  const isFree = ({ start, end }: Place) => !taken.some((span) => span.start < end && span.end > start);
  const lists = READ_OFF.test(text) ? listsIn(text) : [];
  const codes = DIAL_IT.test(text) ? codesIn(text) : [];
  for (const place of [...codes, ...lists]) {
    if (!isFree(place)) continue;
    const verdict = book.assess(place.digits, place.plus);
    // A code that begins with a country's prefix needs no other word about the country.
    if (verdict?.level === "valid" && (verdict.likely || place.digits.length > LONGEST_NATIONAL))
      return [toFinding(place, verdict)];
  }
  return [];
}

type Place = { start: number; end: number; digits: string; plus: boolean; pieces: { start: number; end: number }[] };

function listsIn(text: string): Place[] {
  const groups = Array.from(text.matchAll(GROUP), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0].replace(/\D/g, ""),
  })).slice(0, MOST_GROUPS);
  const found: Place[] = [];
  for (let first = 0; first < groups.length; first++) {
    let digits = "";
    for (let last = first; last < groups.length; last++) {
      const group = groups[last] as (typeof groups)[number];
      if (last > first && group.start - (groups[last - 1]?.end ?? 0) > WIDEST) break;
      digits += group.digits;
      if (digits.length > LONGEST) break;
      if (digits.length < SHORTEST || last - first < 2) continue;
      const members = groups.slice(first, last + 1);
      if (!members.some((member) => member.digits.length > 1 && member.digits.startsWith("0"))) continue;
      found.push({ start: members[0]?.start ?? 0, end: group.end, digits, plus: false, pieces: members });
    }
  }
  return found;
}

function codesIn(text: string): Place[] {
  return Array.from(text.matchAll(CODE), (match): Place => {
    const lead = LEAD.exec(text.slice(Math.max(0, match.index - 7), match.index))?.[0] ?? "";
    const past = match.index + match[0].length;
    const tail = TAIL.exec(text.slice(past, past + 10))?.[0] ?? "";
    const place = { start: match.index - lead.length, end: past + tail.length };
    return { ...place, digits: match[0].replace(/\D/g, ""), plus: lead === "+", pieces: [place] };
  })
    .filter(({ digits }) => digits.length >= SHORTEST && digits.length <= LONGEST)
    .slice(0, MOST_GROUPS);
}

const toFinding = ({ start, end, digits, pieces }: Place, { value, region }: PhoneVerdict): Finding => ({
  kind: "phone",
  start,
  end,
  value,
  decoded: digits,
  reasons: [
    { code: "phone_base", weight: -2.2 },
    { code: "valid_number", weight: 1.6, ...(region === null ? {} : { params: { region } }) },
    { code: "told_to_read_off", weight: 2.4 },
  ],
  obfuscations: ["read_off"],
  pieces,
});

import { dictionariesOf, isFiller } from "@/lib/detect/finders/number-words";
import { isAsciiLetter, isDigit, isUnspaced } from "@/lib/detect/gate/word-units";

/** What a word is to a number that runs through it. */
type ChainRole = "figure" | "weak" | "between" | "end";

const LEET: Record<string, string> = {
  o: "0",
  i: "1",
  l: "1",
  s: "5",
  z: "2",
  b: "8",
  о: "0",
  ο: "0",
  з: "3",
  ч: "4",
  б: "6",
  і: "1",
};

/** "9ooooo": as many as the end of a number may hold. */
const NOUGHTS = /^[oοо]{5,8}$/;

/** The figures that a short word of look-alike letters stands for; null when it is none. */
export function readLeet(word: string): string | null {
  if (word.length > 4) return NOUGHTS.test(word) ? "0".repeat(word.length) : null;
  let digits = "";
  for (const letter of word) {
    const digit = LEET[letter];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}

/** Words for the plus in front of a number. */
export const PLUS_WORDS = new Set([
  "plus",
  "mas",
  "mais",
  "piu",
  "плюс",
  "arti",
  "زائد",
  "پلاس",
  "प्लस",
  "প্লাস",
  "プラス",
  "플러스",
  "加",
  "tambah",
]);

/** "07#700", "0+5+0": a hash or plus glued on both sides numbers and adds nothing, and begins no other number. */
export const isGluedSign = (text: string, from: number, to: number) =>
  to - from === 1 && (text.charCodeAt(from) === 35 || text.charCodeAt(from) === 43);

/** Words that say which piece of a split number follows. */
export const PARTS = new Set(
  "part piece half teil parte partie deel czesc bolum bagian часть частина parca bit mitad metade meta moitie halfte helft polowa polovina polovica половина половину yarisi jumatate del rest resto reste setengah phan nua patka osa puolikas loput dalis puse dala fele resz felet kisim kismi separuh separo sehemu nusu baki baaki bakisi adha aadha hissa μερος μισο υπολοιπο جزء نص نصف الباقي باقي قسمت نصفش بقيه חלק חצי היתר हिस्सा आधा बाकी বাকি বাকিটা অর্ধেক".split(
    " ",
  ),
);
export const ORDINALS = new Set(
  "one two three four first second third next last final other 1 2 3 4 uno dos tres un deux trois eins zwei drei um dois jeden dwa raz два три вторая вторая последняя ek do teen primera segunda primeira primeiro eka toka ekat loppu elso masodik esimene teine pirmas pirma antra otra πρωτο δευτερο πρωτα الاول الثاني الأول الاولى الثانيه اول دوم ראשון ראשונה שני שנייה पहला पहले दूसरा pehla pehle dusra doosra kwanza pili прво второ прва първа втора първо প্রথম দ্বিতীয় primeira prima seconda seconde deuxieme premiere derniere erster erste zweiter zweite letzte ultima eerste tweede laatste pierwsza druga ostatnia prvni druha prva druga forsta andra forste anden andre ensimmainen toinen birinci ikinci первая перша друга pertama kedua dau sau".split(
    " ",
  ),
);

/**
 * What reading numbers can make of a word at most, whatever the language: `figure` may be a part of one, `weak` only
 * inside one, `between` may stand between two parts, and nothing goes on across an `end`. `counted` says that the
 * text has number words; `glued` that some were found in this word.
 */
export function chainRole(word: string, counted: boolean, glued: boolean): ChainRole {
  const first = word.charCodeAt(0);
  if (isDigit(first) || glued || PLUS_WORDS.has(word)) return "figure";
  if (isUnspaced(first)) return counted ? "figure" : isFiller(word) || PARTS.has(word) ? "between" : "end";
  const known = dictionariesOf(word);
  if (known !== undefined) return known.strong.length > 0 ? "figure" : "weak";
  const single = word.length === 1 && isAsciiLetter(first);
  return single || isFiller(word) || PARTS.has(word) || ORDINALS.has(word) || readLeet(word) !== null
    ? "between"
    : "end";
}

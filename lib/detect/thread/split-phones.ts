import { mostChained, SHORTEST_READ } from "@/lib/detect/finders/chained-figures";
import { digitRuns } from "@/lib/detect/finders/digit-runs";
import { PARTS } from "@/lib/detect/finders/number-chain";
import { findPhones } from "@/lib/detect/finders/phone";
import { digitCount } from "@/lib/detect/finders/phone-windows";
import { likelyRegions } from "@/lib/detect/finders/regions";
import { innocentSpans } from "@/lib/detect/innocent/innocent";
import type { PreparedMessage } from "@/lib/detect/prepare";
import { Scope } from "@/lib/detect/scope";
import { joinedScope, type SplitFinding, slicedScope, type Talk } from "@/lib/detect/thread/joined-scope";
import { JOINING_WORDS } from "@/lib/detect/thread/joining-words";
import { holdsNumber, mayGoOver } from "@/lib/detect/thread/number-ends";
import type { DetectedSpan, DetectInput } from "@/lib/detect/types";
import { foldPhrase } from "@/lib/detect/views/fold";

/** A number in pieces has at least as many. */
const FEWEST_FIGURES = 8;

/** Numbers whose parts stand in several messages of a window. */
export function splitPhones(input: DetectInput, talk: Talk, indices: readonly number[]): SplitFinding[] {
  const prepared = indices.map((index) => talk.prepared[index] as PreparedMessage);
  const isRung = () => prepared.some(({ cues }) => cues.some(({ entry }) => entry.cat === "phone"));
  let joined: Scope | null = null;
  const all = () => (joined ??= joinedScope(talk.messages, indices, "\n").scope);
  if (mayGoOver(prepared)) {
    const scope = all();
    const whole = phonesIn(input.regions ?? [], input, scope, () => JOINING_WORDS.test(scope.text), isRung);
    if (whole.length > 0) return whole;
  }
  // "since 2016. part two 570": where the author says that pieces come, only the last figures of each line are read.
  const holding = indices.flatMap((index, i) => {
    const message = prepared[i] as PreparedMessage;
    return holdsNumber(message) ? [{ index, message }] : [];
  });
  if (holding.length < 2 || sumOf(holding.map(({ message }) => roughFigures(message))) < SHORTEST_READ) return [];
  if (!prepared.some(({ compact }) => JOINING_WORDS.test(compact.text))) return [];
  const chained = holding.map(({ message }) => mostChained(message));
  if (sumOf(chained) < SHORTEST_READ) return [];
  let figures = 0;
  const slices = holding.flatMap(({ index, message }, i) => {
    if (chained[i] === 0) return [];
    const own = new Scope(message, (start, end) => [{ message: index, start, end }], true);
    const runs = digitRuns(own, innocentSpans(own.text));
    // "156. join the three together"
    const run = runs.findLast(({ elements }) => digitCount(elements) > 1) ?? runs.at(-1);
    figures += run === undefined ? 0 : digitCount(run.elements);
    const first = run?.elements[0];
    const last = run?.elements.at(-1);
    if (first === undefined || last === undefined) return [];
    return own.locate(first.start, last.end).slice(0, 1);
  });
  return slices.length < 2 || figures < SHORTEST_READ
    ? []
    : phonesIn(regionsOf(input, all()), input, slicedScope(talk.messages, slices), () => true, isRung);
}

/** Pieces cut out of their lines have lost the language that says whose country's number they are. */
function regionsOf(input: DetectInput, scope: Scope): readonly string[] {
  const { regions, sure } = likelyRegions(scope.text, scope.tokens, input.regions ?? [], false);
  return regions.slice(0, sure);
}

const sumOf = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0);

/** As many figures as a number in the message can have at most, from what the gates have counted. */
const roughFigures = ({ figures, numberMarks }: PreparedMessage) =>
  numberMarks.count > 0 ? Math.max(numberMarks.densest, figures.longest) : figures.total;

/**
 * `isTold`: the author says that pieces come. `isRung`: somebody speaks of telephones, so that figures of no known form may
 * be one. Both are asked only once there is a number to weigh.
 */
function phonesIn(
  regions: readonly string[],
  input: DetectInput,
  scope: Scope,
  isTold: () => boolean,
  isRung: () => boolean,
): SplitFinding[] {
  const found: SplitFinding[] = [];
  for (const finding of findPhones(scope, regions, innocentSpans(scope.text))) {
    const pieces = finding.pieces ?? [];
    const spans = mergeByMessage(pieces.flatMap((piece) => scope.locate(piece.start, piece.end)));
    if (spans.length < 2) continue;
    const digits = (finding.value ?? "").replace(/\D/g, "");
    if (digits.length < FEWEST_FIGURES || isSaidAgain(spans, input)) continue;
    const reasons = finding.reasons.filter(
      (reason) => reason.code !== "glued_to_word" && reason.code !== "list_of_numbers" && reason.code !== "one_of_many",
    );
    reasons.push({ code: "split_over_messages", weight: 0.6, params: { messages: spans.length } });
    let loose = 0;
    for (const span of spans) {
      const text = input.messages[span.message]?.text ?? "";
      const words = wordsOf(`${text.slice(0, span.start)} ${text.slice(span.end)}`).length;
      loose += isTellingPart(text.slice(0, span.start)) ? Math.min(words, FEW_WORDS) : words;
    }
    const share = loose / spans.length;
    reasons.push({
      code: "only_figures_in_line",
      weight: share <= 1 ? 2.4 : share <= 3 ? 1.4 : share <= 6 ? 0.2 : share <= 12 ? -1.4 : -3.5,
    });
    const known = !reasons.some((reason) => reason.code === "unknown_numbering");
    if (isTold() && (known || isRung())) reasons.push({ code: "words_of_joining", weight: 1.2 });
    found.push({
      finding: { ...finding, reasons, obfuscations: [...finding.obfuscations, "split_messages"] },
      spans,
      scope,
    });
  }
  return found;
}

/**
 * The same sentence sent twice, as when nobody answered, tells its figure again and not the next ones; "and 00" sent twice
 * tells four noughts.
 */
function isSaidAgain(spans: readonly DetectedSpan[], { messages }: DetectInput): boolean {
  const texts = spans.map(({ message }) => (messages[message]?.text ?? "").trim());
  return texts.some((text, i) => texts.indexOf(text) < i && wordsOf(text).length > FEW_WORDS);
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");

/** A line that says which piece its figures are may say more without making it less likely. */
const FEW_WORDS = 3;

/** "The first half is", "toka pätkä", "baki ke": what ends by saying which piece follows. */
const isTellingPart = (before: string) =>
  wordsOf(foldPhrase(before.slice(-LONGEST_TELLING)))
    .slice(-3)
    .some((word) => PARTS.has(word));
const LONGEST_TELLING = 40;

function mergeByMessage(spans: readonly DetectedSpan[]): DetectedSpan[] {
  const merged: DetectedSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.message === span.message) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

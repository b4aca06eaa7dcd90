import { SIGNAL_KINDS, type SignalKind } from "@/lib/detect/types";
import { wilsonInterval } from "@/lib/domain/insights/rules";
import type { ScanResult } from "@/lib/policy/scan";

export type GoldSignal = { kind: SignalKind; message: number; span: string; value?: string | null };
export type CorpusRecord = {
  id: string;
  family: string;
  lang: string;
  surface: "message";
  phase: "none";
  exceptions: [];
  messages: { role: "client" | "freelancer"; text: string }[];
  gold: { violations: string[]; signals: GoldSignal[] };
};

/** A share with its count and 95 % Wilson interval; rate is null when nothing was counted. */
export type Rate = { hits: number; n: number; rate: number | null; low: number; high: number };

function rateOf(hits: number, n: number): Rate {
  if (n === 0) return { hits, n, rate: null, low: 0, high: 1 };
  return { hits, n, rate: hits / n, ...wilsonInterval(hits, n) };
}

const CODES = ["contact_info", "off_platform_payment"] as const;
type Code = (typeof CODES)[number];

/** Kinds that may rightly go by another name. */
const ALIKE: readonly (readonly SignalKind[])[] = [
  ["url", "meeting_link", "handle"],
  ["handle", "phone"],
  ["payment_id", "email", "phone", "handle", "url"],
  ["solicit_contact", "handle"],
  ["solicit_payment", "payment_id"],
];
const agree = (a: SignalKind, b: SignalKind) =>
  a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));

function places(text: string, span: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(span); at !== -1; at = text.indexOf(span, at + 1)) found.push([at, at + span.length]);
  return found;
}

const plain = (value: string | null | undefined) => (value ?? "").toLowerCase().replace(/[^\p{L}\p{N}@._+-]/gu, "");
const lastEight = (value: string | null | undefined) => plain(value).replace(/\D/g, "").slice(-8);

type Tally = { hits: number; n: number };
const bump = (tallies: Map<string, Tally>, key: string, hit: boolean) => {
  const tally = tallies.get(key) ?? { hits: 0, n: 0 };
  tallies.set(key, { hits: tally.hits + (hit ? 1 : 0), n: tally.n + 1 });
};

export type Wrong = { id: string; family: string; lang: string; gold: string[]; said: string[]; text: string };

export type Judged = { score: number; right: boolean; family: string; lang: string; phase: string };

export type Report = {
  records: number;
  violatingFlagged: Rate;
  cleanFlagged: Rate;
  recall: Record<Code, Rate>;
  precision: Record<Code, Rate>;
  spans: Record<string, Rate>;
  values: Rate;
  invalidOffsets: number;
  /** Mean gap between the score of a violation and how often it was right, over ten bands; lower is better. */
  calibrationError: number;
  /** Mean squared gap between score and truth over every record and violation, 0 for what was not said. */
  brier: number;
  /** Score of each violation said and whether it was right, with the record it stands in. */
  judged: Judged[];
  families: Record<string, Rate>;
  languages: Record<string, Rate>;
  phases: Record<string, Rate>;
  wrong: Wrong[];
  /** Ids of the records judged exactly right, to tell what got worse since the last recorded run. */
  right: string[];
};

/** Scores what a scan said of labelled records. */
export function measure(corpus: readonly CorpusRecord[], output: ReadonlyMap<string, ScanResult>): Report {
  const counts = Object.fromEntries(CODES.map((code) => [code, { tp: 0, fp: 0, fn: 0 }])) as Record<
    Code,
    { tp: number; fp: number; fn: number }
  >;
  const spans = new Map<string, Tally>(SIGNAL_KINDS.map((kind) => [kind, { hits: 0, n: 0 }]));
  const families = new Map<string, Tally>();
  const languages = new Map<string, Tally>();
  const phases = new Map<string, Tally>();
  const bands = Array.from({ length: 10 }, () => ({ score: 0, right: 0, n: 0 }));
  const flagged = { bad: { hits: 0, n: 0 }, clean: { hits: 0, n: 0 } };
  const values = { hits: 0, n: 0 };
  const wrong: Wrong[] = [];
  const right: string[] = [];
  let invalidOffsets = 0;
  const judged: Judged[] = [];
  let squares = 0;

  for (const record of corpus) {
    const result = output.get(record.id) ?? { violations: [], signals: [], truncated: false };
    const said = new Set(result.violations.map((violation) => violation.code));
    const gold = new Set(record.gold.violations);
    for (const code of CODES) {
      if (gold.has(code) && said.has(code)) counts[code].tp++;
      else if (gold.has(code)) counts[code].fn++;
      else if (said.has(code)) counts[code].fp++;
    }
    for (const code of CODES) {
      const score = result.violations.find((violation) => violation.code === code)?.score ?? 0;
      squares += (score - (gold.has(code) ? 1 : 0)) ** 2;
    }
    for (const violation of result.violations) {
      if (!(CODES as readonly string[]).includes(violation.code)) continue;
      const band = bands[Math.min(9, Math.floor(violation.score * 10))];
      if (band === undefined) continue;
      judged.push({
        score: violation.score,
        right: gold.has(violation.code as Code),
        family: record.family,
        lang: record.lang,
        phase: record.phase,
      });
      band.n++;
      band.score += violation.score;
      if (gold.has(violation.code)) band.right++;
    }
    const exact = CODES.every((code) => gold.has(code) === said.has(code));
    bump(families, record.family, exact);
    bump(languages, record.lang, exact);
    bump(phases, record.phase, exact);
    const side = gold.size > 0 ? flagged.bad : flagged.clean;
    side.n++;
    if (CODES.some((code) => said.has(code))) side.hits++;
    if (exact) right.push(record.id);
    else
      wrong.push({
        id: record.id,
        family: record.family,
        lang: record.lang,
        gold: [...gold],
        said: [...said],
        text: record.messages
          .map((message) => message.text)
          .join(" / ")
          .slice(0, 160),
      });

    for (const signal of result.signals) {
      const text = record.messages[signal.message]?.text;
      const inside = text !== undefined && signal.start >= 0 && signal.start < signal.end && signal.end <= text.length;
      if (!inside || text.slice(signal.start, signal.end).trim() === "") invalidOffsets++;
    }
    if (gold.size === 0) continue;
    for (const signal of record.gold.signals) {
      const text = record.messages[signal.message]?.text ?? "";
      const where = places(text, signal.span);
      const need = signal.kind.startsWith("solicit") ? 0.25 : 0.5;
      const hits = result.signals.filter(
        (found) =>
          found.message === signal.message &&
          agree(found.kind, signal.kind) &&
          where.some(([start, end]) => Math.min(end, found.end) - Math.max(start, found.start) >= need * (end - start)),
      );
      bump(spans, signal.kind, hits.length > 0);
      if (hits.length === 0 || !signal.value || (signal.kind !== "email" && signal.kind !== "phone")) continue;
      values.n++;
      const same = hits.some(
        (found) =>
          plain(found.value) === plain(signal.value) ||
          (signal.kind === "phone" && lastEight(found.value) === lastEight(signal.value)),
      );
      if (same) values.hits++;
    }
  }
  const rates = (tallies: ReadonlyMap<string, Tally>) =>
    Object.fromEntries([...tallies].map(([key, { hits, n }]) => [key, rateOf(hits, n)]));
  const said = bands.reduce((sum, band) => sum + band.n, 0);
  const gap = bands.reduce((sum, band) => sum + (band.n === 0 ? 0 : Math.abs(band.score - band.right)), 0);
  return {
    records: corpus.length,
    violatingFlagged: rateOf(flagged.bad.hits, flagged.bad.n),
    cleanFlagged: rateOf(flagged.clean.hits, flagged.clean.n),
    recall: Object.fromEntries(
      CODES.map((code) => [code, rateOf(counts[code].tp, counts[code].tp + counts[code].fn)]),
    ) as Record<Code, Rate>,
    precision: Object.fromEntries(
      CODES.map((code) => [code, rateOf(counts[code].tp, counts[code].tp + counts[code].fp)]),
    ) as Record<Code, Rate>,
    spans: rates(spans),
    values: rateOf(values.hits, values.n),
    invalidOffsets,
    calibrationError: said === 0 ? 0 : gap / said,
    brier: corpus.length === 0 ? 0 : squares / (corpus.length * CODES.length),
    judged,
    families: rates(families),
    languages: rates(languages),
    phases: rates(phases),
    wrong,
    right,
  };
}

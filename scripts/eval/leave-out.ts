import type { CorpusRecord, Judged } from "./measures";

/** What groups records: nothing of a group may have served to fit what is measured on it. */
export const GROUPINGS = ["family", "lang", "phase"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type LeftOut = {
  group: string;
  records: number;
  /** Records judged exactly right. */
  right: number;
  /** Mean gap between score and truth on this group, as scores stand and after refitting them on all other groups. */
  gap: number | null;
  refitted: number | null;
};

const logit = (p: number) => Math.log(Math.min(0.999, Math.max(0.001, p)) / (1 - Math.min(0.999, Math.max(0.001, p))));
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Slope and offset of the log odds that fit the outcomes best (Platt's scaling), by gradient descent from the identity. */
function refit(samples: readonly Judged[]): (score: number) => number {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 300 && samples.length > 0; round++) {
    let bySlope = 0;
    let byOffset = 0;
    for (const { score, right } of samples) {
      const miss = sigmoid(slope * logit(score) + offset) - (right ? 1 : 0);
      bySlope += miss * logit(score);
      byOffset += miss;
    }
    slope -= (0.05 * bySlope) / samples.length;
    offset -= (0.05 * byOffset) / samples.length;
  }
  return (score) => sigmoid(slope * logit(score) + offset);
}

const gapOf = (samples: readonly Judged[], read: (score: number) => number) =>
  samples.length === 0
    ? null
    : Math.abs(samples.reduce((sum, { score, right }) => sum + read(score) - (right ? 1 : 0), 0) / samples.length);

/**
 * Each group by itself. Rules and lexicons are not trained, so leaving a group out changes nothing in what is found;
 * the scale of the scores is fitted, so it is refitted without the group and measured on it. Smallest share first.
 */
export function leaveOut(
  records: readonly CorpusRecord[],
  judged: readonly Judged[],
  right: ReadonlySet<string>,
  grouping: Grouping,
): LeftOut[] {
  const groups = new Map<string, LeftOut>();
  for (const record of records) {
    const group = groups.get(record[grouping]) ?? {
      group: record[grouping],
      records: 0,
      right: 0,
      gap: null,
      refitted: null,
    };
    group.records++;
    if (right.has(record.id)) group.right++;
    groups.set(record[grouping], group);
  }
  for (const group of groups.values()) {
    const own = judged.filter((item) => item[grouping] === group.group);
    group.gap = gapOf(own, (score) => score);
    group.refitted = gapOf(own, refit(judged.filter((item) => item[grouping] !== group.group)));
  }
  return [...groups.values()].sort((a, b) => a.right / a.records - b.right / b.records);
}

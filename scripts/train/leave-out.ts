import { scanRecord } from "@/lib/policy/scan";
import type { CorpusRecord } from "../eval/measures";
import { type Instance, score, trainOn } from "./regression";

/** What groups the records that a model is trained without. */
export const LEFT_OUT = ["file", "family", "lang"] as const;
export type LeftOutBy = (typeof LEFT_OUT)[number];

type Labelled = { record: CorpusRecord; file: string };
const CODES = ["contact_info", "off_platform_payment"] as const;
const THRESHOLDS = [0.4, 0.6, 0.8, 1, 1.3];

const mainTag = (lang: string) => lang.split("-")[0] ?? lang;
const excused = (record: CorpusRecord) =>
  /^(?:active|enterprise|conversion)/.test(record.family) || record.exceptions.length > 0;

/**
 * Trains without each group and judges the group: for each violation and threshold, the share of violating records the
 * word model alone would mark, and how many innocent records that the detector leaves alone it would mark.
 */
export function judgeLeftOut(
  records: readonly Labelled[],
  instances: readonly Instance[],
  by: LeftOutBy,
  seed: number,
): string[] {
  const groupOf = (item: { file: string; family: string; lang: string }) =>
    by === "lang" ? mainTag(item.lang) : item[by];
  const groups = [...new Set(records.map(({ record, file }) => groupOf({ ...record, file })))];
  const said = records.map(({ record }) => new Set(scanRecord(record).violations.map((item) => item.code)));
  const lines: string[] = [];
  for (const label of [0, 1] as const) {
    const code = CODES[label];
    const best = new Map<string, number>();
    for (const group of groups) {
      const trained = trainOn(
        instances.filter((item) => groupOf(item) !== group),
        label,
        seed,
      );
      for (const item of instances) {
        if (groupOf(item) !== group) continue;
        const key = `${item.file} ${item.record}`;
        best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, score(trained, item.features)));
      }
    }
    for (const threshold of THRESHOLDS) {
      let violating = 0;
      let marked = 0;
      let innocent = 0;
      let spoilt = 0;
      records.forEach(({ record, file }, index) => {
        const over = (best.get(`${file} ${record.id}`) ?? Number.NEGATIVE_INFINITY) > threshold;
        if (record.gold.violations.includes(code)) {
          violating++;
          if (over) marked++;
        } else if (record.gold.violations.length === 0 && !excused(record)) {
          innocent++;
          if (over && said[index]?.size === 0) spoilt++;
        }
      });
      lines.push(
        `${code} without ${by}, over ${threshold}: alone ${marked}/${violating}, innocent marked anew ${spoilt}/${innocent}`,
      );
    }
  }
  return lines;
}

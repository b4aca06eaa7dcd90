/**
 * npm run eval [-- --corpus NAME] [--errors N] [--leave-out family|lang|phase] [--benign N] [--seed N] [--record] [--json]
 *
 * Scores every corpus in corpus/ with the detector and the default policy: recall and precision by violation, spans by
 * kind, values, families, languages and phases, each with its count and 95 % interval; then a stretch of generated
 * ordinary talk. Compares with the last recorded run and names what got worse; exit code 1 when something did.
 */
import "@/lib/detect/intent/compile-here";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ScanResult, scanRecord } from "@/lib/policy/scan";
import { benignChat } from "./eval/benign-chat";
import { GROUPINGS, type Grouping, leaveOut } from "./eval/leave-out";
import { type CorpusRecord, measure, type Rate, type Report } from "./eval/measures";

const FOLDER = "corpus";
const LAST_RUN = `${FOLDER}/last-run.json`;

type Recorded = { right: Record<string, string[]>; benignFlagged: number };

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    errors: { type: "string", default: "0" },
    "leave-out": { type: "string" },
    benign: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    record: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const percent = (rate: Rate) =>
  rate.rate === null
    ? "-"
    : `${(100 * rate.rate).toFixed(1)} % (${rate.hits}/${rate.n}, ${Math.round(100 * rate.low)}-${Math.round(100 * rate.high)})`;

function readCorpus(name: string): CorpusRecord[] {
  return readFileSync(`${FOLDER}/${name}`, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as CorpusRecord);
}

function weakest(rates: Record<string, Rate>, count: number): string {
  return Object.entries(rates)
    .filter(([, rate]) => rate.rate !== null && rate.rate < 1)
    .sort((a, b) => (a[1].rate ?? 0) - (b[1].rate ?? 0))
    .slice(0, count)
    .map(([name, rate]) => `${name} ${rate.hits}/${rate.n}`)
    .join(", ");
}

function show(name: string, report: Report, errors: number): void {
  console.log(`\n${name}: ${report.records} records, invalid offsets ${report.invalidOffsets}`);
  console.log(`  violating records flagged  ${percent(report.violatingFlagged)}`);
  console.log(`  clean records flagged      ${percent(report.cleanFlagged)}`);
  for (const code of ["contact_info", "off_platform_payment"] as const) {
    console.log(
      `  ${code.padEnd(25)}  recall ${percent(report.recall[code])}  precision ${percent(report.precision[code])}`,
    );
  }
  for (const [kind, rate] of Object.entries(report.spans))
    if (rate.n > 0) console.log(`  span ${kind.padEnd(20)}  ${percent(rate)}`);
  console.log(`  value right                ${percent(report.values)}`);
  console.log(
    `  calibration error          ${report.calibrationError.toFixed(3)}, Brier score ${report.brier.toFixed(3)}`,
  );
  console.log(`  weakest families           ${weakest(report.families, 12) || "none"}`);
  console.log(`  weakest languages          ${weakest(report.languages, 12) || "none"}`);
  console.log(
    `  phases                     ${Object.entries(report.phases)
      .map(([phase, rate]) => `${phase} ${rate.hits}/${rate.n}`)
      .join(", ")}`,
  );
  for (const wrong of report.wrong.slice(0, errors)) console.log(`  ${JSON.stringify(wrong)}`);
}

const grouping = options["leave-out"] as Grouping | undefined;
if (grouping !== undefined && !GROUPINGS.includes(grouping)) {
  console.error(`--leave-out takes one of ${GROUPINGS.join(", ")}`);
  process.exit(2);
}
const names = readdirSync(FOLDER).filter(
  (name) => name.endsWith(".jsonl") && (options.corpus === undefined || name.startsWith(options.corpus)),
);
if (names.length === 0) {
  console.error(`no corpus ${options.corpus ?? ""} in ${FOLDER}/`);
  process.exit(2);
}
const before: Recorded | null = existsSync(LAST_RUN) ? (JSON.parse(readFileSync(LAST_RUN, "utf8")) as Recorded) : null;
const now: Recorded = { right: { ...before?.right }, benignFlagged: 0 };
const reports: Record<string, Report> = {};
const worse: string[] = [];
const everything: CorpusRecord[] = [];

for (const name of names) {
  const corpus = readCorpus(name);
  const output = new Map<string, ScanResult>(corpus.map((record) => [record.id, scanRecord(record)]));
  const report = measure(corpus, output);
  reports[name] = report;
  everything.push(...corpus);
  if (!options.json) show(name, report, Number(options.errors));
  const right = new Set(report.right);
  for (const id of before?.right[name] ?? []) if (!right.has(id)) worse.push(`${name} ${id}`);
  now.right[name] = report.right;
}

if (grouping !== undefined && !options.json) {
  const right = new Set(Object.values(reports).flatMap((report) => report.right));
  const judged = Object.values(reports).flatMap((report) => report.judged);
  const shown = (gap: number | null) => (gap === null ? "-" : gap.toFixed(3));
  console.log(`\nby ${grouping}: exactly right; gap of the scores, as they stand and refitted without the group`);
  for (const row of leaveOut(everything, judged, right, grouping))
    console.log(
      `  ${row.group.padEnd(24)} ${`${row.right}/${row.records}`.padStart(9)}  ${shown(row.gap)}  ${shown(row.refitted)}`,
    );
}
const lines = benignChat(Number(options.benign), Number(options.seed));
const flagged = lines.filter(
  (text) =>
    scanRecord({ surface: "message", phase: "none", exceptions: [], messages: [{ role: "client", text }] }).violations
      .length > 0,
);
now.benignFlagged = flagged.length;
if (options.json)
  console.log(
    JSON.stringify({
      reports: Object.fromEntries(Object.entries(reports).map(([name, { judged: _, ...report }]) => [name, report])),
      benign: { lines: lines.length, flagged: flagged.length },
    }),
  );
else {
  console.log(
    `\nordinary talk: ${lines.length.toLocaleString("en")} lines, flagged ${flagged.length} (${((100 * flagged.length) / Math.max(1, lines.length)).toFixed(3)} %)`,
  );
  for (const text of [...new Set(flagged)].slice(0, 10)) console.log(`  ${text}`);
  if (before === null) console.log("\nno recorded run to compare with; --record keeps this one");
  else if (worse.length === 0) console.log("\nnothing got worse since the last recorded run");
  else
    console.log(
      `\n${worse.length} records were right in the last recorded run and are wrong now:\n  ${worse.join("\n  ")}`,
    );
}
if (options.record) writeFileSync(LAST_RUN, `${JSON.stringify(now)}\n`);
process.exitCode = worse.length > 0 && !options.record ? 1 : 0;

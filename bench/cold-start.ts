import { execFileSync } from "node:child_process";
import { median } from "@/bench/figures";

const FIRST = "Hi, can you send me the files here tomorrow? Thanks, Ana";
/** What a process does that has just begun: load the detector, judge one line, say what it took. */
const PROGRAM = `
const [file, lexicons, text] = process.argv.slice(1);
const heldBefore = process.memoryUsage.rss();
const began = performance.now();
const { detect, filesIn, readCompiledBy } = await import(file);
readCompiledBy(filesIn(lexicons));
const loaded = performance.now();
detect({ surface: "message", messages: [{ role: "unknown", text }] });
const judged = performance.now();
const megabytes = (process.memoryUsage.rss() - heldBefore) / 2 ** 20;
console.log(JSON.stringify({ loadMs: loaded - began, firstMs: judged - loaded, wholeMs: judged - began, megabytes }));
`;

export type ColdStart = { loadMs: number; firstMs: number; wholeMs: number; megabytes: number };

/** A detector's start in a process of its own, and the memory that the process holds more after it: medians of `rounds`. */
export function coldStart({ file, lexicons }: { file: string; lexicons: string }, rounds: number): ColdStart {
  const runs = Array.from({ length: rounds }, () => {
    const said = execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", PROGRAM, "--", file, lexicons, FIRST],
      { encoding: "utf8" },
    );
    return JSON.parse(said) as ColdStart;
  });
  const middle = (key: keyof ColdStart) => Math.round(median(runs.map((run) => run[key])));
  return {
    loadMs: middle("loadMs"),
    firstMs: middle("firstMs"),
    wholeMs: middle("wholeMs"),
    megabytes: middle("megabytes"),
  };
}

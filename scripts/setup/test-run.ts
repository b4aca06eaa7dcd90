import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readyBrowser } from "@/scripts/setup/browser";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";
import { generateClient } from "@/scripts/setup/prisma-client";
import { endChild, readLines, startNode } from "@/scripts/setup/processes";
import { type Shutdown, shutdownOnSignals } from "@/scripts/setup/shutdown";
import { startTestServer } from "@/scripts/setup/test-server";
import { allSteps, chosenSteps, type Step } from "@/scripts/setup/test-steps";

type Figures = { passed: number; failed: number; skipped: number; again?: number };
type Result = { step: Step; ok: boolean; seconds: number; why?: string; figures?: Figures };

const atATime = 2;
const closingLines = 8;
/** More failed files than these are no slip of a busy machine. */
const mostFilesAgain = 2;

const say = (line: string) => console.log(line);

/** Files with a failed test or hook, by vitest's report. */
function failedFiles(report: string): string[] {
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: { name: string; status: string }[];
  };
  return testResults.filter((file) => file.status === "failed").map((file) => file.name);
}

function figuresOf({ file, format }: NonNullable<Step["report"]>): Figures | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (format === "vitest") {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as Record<string, number>;
    return { passed: numPassedTests!, failed: numFailedTests!, skipped: numPendingTests! + numTodoTests! };
  }
  const { expected, unexpected, flaky, skipped } = (report as { stats: Record<string, number> }).stats;
  return { passed: expected! + flaky!, failed: unexpected!, skipped: skipped!, again: flaky! };
}

async function runNode(args: string[], name: string, env: NodeJS.ProcessEnv, down: Shutdown) {
  const child = startNode(args, env);
  down.add(name, () => endChild(child));
  const lines: string[] = [];
  readLines(child, (line) => lines.push(line));
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      lines.push(error.message);
      resolve(null);
    });
    child.once("close", resolve);
  });
  return { code, lines };
}

function printStep(step: Step, result: { ok: boolean; why?: string }, seconds: number, lines: string[]): void {
  const shown = result.ok ? lines.filter((line) => line.trim()).slice(-closingLines) : lines;
  say(`\n== ${step.title}: ${result.ok ? "passed" : "FAILED"} in ${seconds.toFixed(0)} s`);
  for (const line of shown) say(line);
  if (!result.ok) say(`-> ${result.why ? `${result.why}; ` : ""}${step.mend}`);
}

/**
 * Runs the few test files that failed once more, each with a new process and a new database. Like the browser tests' second
 * try it is for a machine that others load too: what passed only now is named and counted, so that it is mended.
 */
async function secondTry(step: Step, figures: Figures, env: NodeJS.ProcessEnv, down: Shutdown): Promise<Figures> {
  const report = step.report!.file;
  const files = failedFiles(report);
  if (files.length === 0 || files.length > mostFilesAgain) return figures;
  rmSync(report);
  say(`\n.. ${step.title}: once more ${files.join(", ")}`);
  const { code, lines } = await runNode([...step.args, ...files], step.id, env, down);
  const again = figuresOf(step.report!);
  for (const line of code === 0 ? lines.filter((line) => line.trim()).slice(-closingLines) : lines) say(line);
  if (code !== 0 || !again || again.passed === 0) return figures;
  return { ...figures, passed: figures.passed + figures.failed, failed: 0, again: Math.max(1, figures.failed) };
}

async function runStep(step: Step, env: NodeJS.ProcessEnv, down: Shutdown): Promise<Result> {
  const began = Date.now();
  const { code, lines } = await runNode(step.args, step.id, env, down);
  let figures = step.report && figuresOf(step.report);
  const none = step.report && (!figures || figures.passed + figures.failed === 0);
  let ok = code === 0 && !none;
  const why = code === 0 && none ? "it ran no test" : undefined;
  const seconds = () => (Date.now() - began) / 1000;
  printStep(step, { ok, why }, seconds(), lines);
  if (!ok && figures && step.report?.format === "vitest" && env["CI"] && !down.begun) {
    figures = await secondTry(step, figures, env, down);
    ok = Boolean(figures.again);
  }
  return { step, ok, seconds: seconds(), why, figures };
}

/** Runs the steps two at a time, each when what it waits for is over. */
async function runAll(steps: Step[], envFor: (step: Step) => NodeJS.ProcessEnv, down: Shutdown): Promise<Result[]> {
  const results = new Map<string, Result>();
  const waiting = [...steps];
  const running = new Map<string, Promise<void>>();
  const chosen = new Set(steps.map((step) => step.id));
  const over = (ids: string[] = []) => ids.every((id) => !chosen.has(id) || results.has(id));

  while (waiting.length + running.size > 0 && !down.begun) {
    const next = waiting.findIndex((step) => over(step.needs) && over(step.after));
    if (running.size < atATime && next >= 0) {
      const [step] = waiting.splice(next, 1) as [Step];
      const broken = step.needs?.find((id) => results.get(id)?.ok === false);
      if (broken) {
        say(`\n== ${step.title}: NOT RUN, as it needs the step "${broken}"`);
        results.set(step.id, { step, ok: false, seconds: 0, why: `not run without ${broken}` });
        continue;
      }
      say(`.. ${step.title}`);
      const work = runStep(step, envFor(step), down).then((result) => {
        results.set(step.id, result);
        running.delete(step.id);
      });
      running.set(step.id, work);
    } else await Promise.race(running.values());
  }
  return steps.flatMap((step) => results.get(step.id) ?? []);
}

/** The end of the run. Its last line is the sum over all runners, alone on its line for whoever counts. */
function summary(results: Result[]): void {
  say("\n== Summary");
  for (const { step, ok, seconds, figures, why } of results) {
    const again = figures?.again ? `, ${figures.again} at the second try: mend what is named above` : "";
    const counts = figures
      ? `  ${figures.passed} passed, ${figures.failed} failed, ${figures.skipped} skipped${again}`
      : "";
    say(`${ok ? "ok    " : "FAILED"} ${step.title} (${seconds.toFixed(0)} s)${counts}${why ? `  ${why}` : ""}`);
    if (!ok) say(`       ${step.mend}`);
  }
  const sum = (of: (figures: Figures) => number) =>
    results.reduce((all, r) => all + (r.figures ? of(r.figures) : 0), 0);
  const failed = sum((f) => f.failed);
  const unaccounted = results.filter((result) => !result.ok && !result.figures?.failed).length;
  if (results.some((result) => result.figures)) {
    say(`\n${sum((f) => f.passed)} passed, ${failed + unaccounted} failed, ${sum((f) => f.skipped)} skipped`);
  }
}

async function run(args: string[], down: Shutdown): Promise<boolean> {
  const at = args.indexOf("--only");
  const only = at >= 0 ? args[at + 1] : undefined;
  const reports = mkdtempSync(path.join(os.tmpdir(), "docket-reports-"));
  down.add("reports", () => rmSync(reports, { recursive: true, force: true }));
  mkdirSync(reports, { recursive: true });
  const every = allSteps(reports);
  const steps = chosenSteps(every, only);
  if (!steps) {
    throw new PlainError(
      `--only takes ${every.map((step) => step.id).join(", ")}, checks or e2e, separated by commas.`,
    );
  }
  if (generateClient()) say("Generated the database client");
  const needs = (...ids: string[]) => steps.some((step) => ids.includes(step.id));
  const env: NodeJS.ProcessEnv = { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" };
  if (needs("drift", "integration", "browser")) {
    say("Starting a Postgres for the tests");
    const server = await startTestServer();
    down.add("database", () => server.stop());
    env["TEST_DATABASE_URL"] = server.url;
  }
  if (needs("browser")) {
    env["CHROMIUM_PATH"] = await readyBrowser(say);
    env["PLAYWRIGHT_JSON_OUTPUT_NAME"] = path.join(reports, "browser.json");
  }
  const results = await runAll(steps, () => env, down);
  if (down.begun) return false;
  summary(results);
  return results.length === steps.length && results.every((result) => result.ok);
}

/** `npm test`: sets itself up, runs every check, says how each went and what mends it. */
export async function runChecks(args: string[]): Promise<void> {
  const down = shutdownOnSignals(say);
  try {
    await down.exit((await run(args, down)) ? 0 : 1);
  } catch (error) {
    if (!down.begun) printFailure(error);
    await down.exit(1);
  }
}

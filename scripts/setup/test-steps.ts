import path from "node:path";

export type Step = {
  id: string;
  title: string;
  /** Arguments to node. */
  args: string[];
  /** What to do when it fails. */
  mend: string;
  /** Steps that must have passed before. */
  needs?: string[];
  /** Steps to wait for so as not to run beside them, whatever came of them. */
  after?: string[];
  /** File for the runner's figures, and whose format they have. */
  report?: { file: string; format: "vitest" | "playwright" };
};

const bin = (...parts: string[]) => path.join("node_modules", ...parts);
const script = (name: string) => ["--import", "tsx", `scripts/${name}.ts`];

/** Every check, in the order in which they are begun: two at a time, the long ones early. */
export function allSteps(reports: string): Step[] {
  const vitest = (project: string) => [
    bin("vitest", "vitest.mjs"),
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${path.join(reports, `${project}.json`)}`,
  ];
  return [
    {
      id: "lint",
      title: "Format and lint (biome)",
      args: [bin("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings"],
      mend: "npm run format mends what can be mended; the rest is named above",
    },
    {
      id: "build",
      title: "Production build (next)",
      args: script("build"),
      mend: "npm run build repeats it",
    },
    {
      id: "types",
      title: "Types (tsc)",
      args: [bin("typescript", "bin", "tsc"), "--noEmit"],
      mend: "npm run typecheck repeats it",
    },
    {
      id: "structure",
      title: "Structure (dependency-cruiser, house rules)",
      args: script("check-structure"),
      mend: "move the import or the file as its line says; npm run check:structure repeats it",
    },
    {
      id: "unused",
      title: "Unused code (knip)",
      args: [bin("knip", "bin", "knip.js")],
      mend: "remove what nobody uses; npm run check:unused repeats it",
    },
    {
      id: "drift",
      title: "Migrations against schema",
      args: script("check-drift"),
      mend: "npm run migrate -- new NAME writes the missing migration",
    },
    {
      id: "unit",
      title: "Unit tests (vitest)",
      args: vitest("unit"),
      mend: "npx vitest run PATH repeats one file",
      report: { file: path.join(reports, "unit.json"), format: "vitest" },
    },
    {
      id: "integration",
      title: "Integration tests on Postgres (vitest)",
      args: vitest("integration"),
      mend: "npx vitest run PATH repeats one file",
      after: ["build"],
      report: { file: path.join(reports, "integration.json"), format: "vitest" },
    },
    {
      id: "browser",
      title: "Browser tests against the build (playwright)",
      args: [bin("@playwright", "test", "cli.js"), "test"],
      mend: "npm run test:e2e repeats them; pictures of failures lie in test-results, and with TRACE=1 traces: npx playwright show-trace FILE opens one",
      needs: ["build"],
      after: ["lint", "types", "structure", "unused", "drift", "unit", "integration"],
      report: { file: path.join(reports, "browser.json"), format: "playwright" },
    },
  ];
}

const groups: Record<string, string[]> = {
  checks: ["lint", "types", "structure", "unused", "drift"],
  e2e: ["build", "browser"],
};

/** The steps that `--only` names: ids, or the groups `checks` and `e2e`; all without it. Undefined for an unknown name. */
export function chosenSteps(steps: Step[], only: string | undefined): Step[] | undefined {
  if (only === undefined) return steps;
  const ids = only.split(",").flatMap((name) => groups[name] ?? [name]);
  if (ids.some((id) => !steps.some((step) => step.id === id))) return undefined;
  return steps.filter((step) => ids.includes(step.id));
}

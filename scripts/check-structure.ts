import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { breaches } from "@/scripts/setup/house-rules";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";
import { sourceFiles, typeScriptFiles } from "@/scripts/setup/source-files";
import { root } from "@/scripts/setup/stamps";

type Violation = { from: string; to: string; rule: { name: string }; cycle?: { name: string }[] };
type Cruise = { modules: { source: string }[]; summary: { violations: Violation[] } };
type Rules = { forbidden: { name: string; comment: string }[] };

const configFile = ".dependency-cruiser.cjs";

function cruise(files: string[]): Cruise {
  const starts = [...new Set(files.map((file) => (file.includes("/") ? file.split("/")[0]! : file)))];
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const done = spawnSync(process.execPath, [program, "--config", configFile, "--output-type", "json", ...starts], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 512 * 1024 * 1024,
  });
  try {
    return JSON.parse(done.stdout) as Cruise;
  } catch {
    throw new PlainError(`dependency-cruiser could not read the source: ${done.stderr || done.stdout}`);
  }
}

async function run(): Promise<void> {
  const files = typeScriptFiles();
  const { modules, summary } = cruise(files);
  // It reads nothing, and says all is well, when it does not know the installed TypeScript.
  const seen = new Set(modules.map((module) => module.source));
  const unseen = files.filter((file) => !seen.has(file));
  if (unseen.length > 0) {
    throw new PlainError(
      `dependency-cruiser read ${files.length - unseen.length} of ${files.length} files; unread: ${unseen.slice(0, 5).join(", ")}. Install the TypeScript that package.json pins, or mend ${configFile}.`,
    );
  }
  const config = (await import(path.join(root, configFile))) as { default: Rules };
  const why = new Map(config.default.forbidden.map((rule) => [rule.name, rule.comment]));
  const crossed = summary.violations.map((violation) => {
    const way = violation.cycle?.length
      ? [violation.from, ...violation.cycle.map((step) => step.name)].join(" -> ")
      : [...new Set([violation.from, violation.to])].join(" -> ");
    return `${way}\n    ${violation.rule.name}: ${why.get(violation.rule.name)}`;
  });
  const kept = sourceFiles().filter((file) => /\.(tsx?|css|mjs|cjs)$/.test(file));
  const broken = kept.flatMap((file) => breaches({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
  if (crossed.length + broken.length > 0) {
    throw new PlainError([...crossed, ...broken].map((line) => `  ${line}`).join("\n"));
  }
  console.log(`${files.length} files read, no direction crossed, no house rule broken`);
}

try {
  await run();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

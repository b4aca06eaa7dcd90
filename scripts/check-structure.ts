import { readFileSync } from "node:fs";
import path from "node:path";
import { cruise, type IModule, type IViolation } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { breaches } from "@/scripts/setup/house-rules";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";
import { sourceFiles, typeScriptFiles } from "@/scripts/setup/source-files";
import { root } from "@/scripts/setup/stamps";

const configFile = ".dependency-cruiser.cjs";

async function read(
  files: string[],
): Promise<{ modules: IModule[]; violations: IViolation[]; why: Map<string, string> }> {
  const starts = [...new Set(files.map((file) => (file.includes("/") ? file.split("/")[0]! : file)))];
  const options = await extractDepcruiseOptions(path.join(root, configFile));
  const { output } = await cruise(starts, { ...options, baseDir: root }, undefined, {
    tsConfig: extractTSConfig(path.join(root, "tsconfig.json")),
  });
  if (typeof output === "string") throw new PlainError(`dependency-cruiser could not read the source: ${output}`);
  const why = (options.ruleSet?.forbidden ?? []).map((rule) => [rule.name ?? "", rule.comment ?? ""] as const);
  return { modules: output.modules, violations: output.summary.violations, why: new Map(why) };
}

async function run(): Promise<void> {
  const files = typeScriptFiles();
  const { modules, violations, why } = await read(files);
  // It reads nothing, and says all is well, when it does not know the installed TypeScript.
  const seen = new Set(modules.map((module) => module.source));
  const unseen = files.filter((file) => !seen.has(file));
  if (unseen.length > 0) {
    throw new PlainError(
      `dependency-cruiser read ${files.length - unseen.length} of ${files.length} files; unread: ${unseen.slice(0, 5).join(", ")}. Install the TypeScript that package.json pins, or mend ${configFile}.`,
    );
  }
  const crossed = violations.map((violation) => {
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

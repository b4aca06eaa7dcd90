import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const FOLDERS = ["lib/detect", "lib/policy"];

/**
 * What took the checker long and was found safe, by pattern and version of the checker: the same answer is not worked out
 * again in every run. A pattern that changed is not in it. `PROVE=1` asks for all of them anew and writes it.
 */
const RECORD = "lib/detect/testing/proven-patterns.json";
/** Its patterns are those of published numbering plans; its own test says that none of them repeats without bound. */
const FROM_DATA = "lib/detect/finders/numbering-plans.ts";
/** From here on a pattern is worth a line in the record. */
const LONG_MS = 200;
/** Counted, never timed: on a busy machine the checker would take its own slowness for the pattern's. */
const BY_STEPS = { attackLimit: 10_000_000, attackTimeout: null, incubationTimeout: null, timeout: null };
const proving = process.env["PROVE"] === "1";

type Pattern = { where: string; source: string; flags: string };

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes("testing/"))
    .map((name) => join(folder, name));
}

/** Constant strings of a file, by name, so that patterns put together from them can be read. */
function constantsOf(file: ts.SourceFile): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  file.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name, initializer } of node.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer !== undefined && ts.isStringLiteralLike(initializer))
        constants.set(name.text, initializer.text);
    }
  });
  return constants;
}

/** The text of a string or of a template of constants; null when it is known only at run time. */
function textOf(node: ts.Expression | undefined, constants: ReadonlyMap<string, string>): string | null {
  if (node === undefined) return "";
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  let text = node.head.text;
  for (const span of node.templateSpans) {
    const value = ts.isIdentifier(span.expression) ? constants.get(span.expression.text) : undefined;
    if (value === undefined) return null;
    text += value + span.literal.text;
  }
  return text;
}

/** Every regular expression written in a file. */
function patternsOf(path: string): { patterns: Pattern[]; unreadable: string[] } {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file);
  const patterns: Pattern[] = [];
  const unreadable: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const literal = node.getText(file);
      const end = literal.lastIndexOf("/");
      patterns.push({ where, source: literal.slice(1, end), flags: literal.slice(end + 1) });
    } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") {
      const source = textOf(node.arguments?.[0], constants);
      const flags = textOf(node.arguments?.[1], constants);
      if (source === null || flags === null) unreadable.push(where);
      else patterns.push({ where, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { patterns, unreadable };
}

const { version } = JSON.parse(readFileSync("node_modules/recheck/package.json", "utf8")) as { version: string };

const keyOf = ({ source, flags }: Pattern): string =>
  createHash("sha256").update(`recheck ${version} /${source}/${flags}`).digest("hex").slice(0, 32);

const read = FOLDERS.flatMap(filesOf).map(patternsOf);
const patterns = read.flatMap((file) => file.patterns);
const proven = new Set<string>(proving ? [] : JSON.parse(readFileSync(RECORD, "utf8")));
const open = patterns.filter((pattern) => !proven.has(keyOf(pattern)));

describe("regular expressions", () => {
  let check: typeof import("recheck").checkSync;
  beforeAll(async () => {
    // The same checker on every machine, in this thread: its worker loses answers on a busy one.
    process.env["RECHECK_SYNC_BACKEND"] = "pure";
    ({ checkSync: check } = await import("recheck"));
  });

  const took = new Set<string>();
  afterAll(() => {
    if (proving) writeFileSync(RECORD, `${JSON.stringify([...took].sort(), null, 2)}\n`);
  });

  it("are found, and can all be read without running the code", () => {
    expect(patterns.length).toBeGreaterThan(100);
    const unreadable = read.flatMap((file) => file.unreadable);
    expect(unreadable.filter((where) => !where.startsWith(`${FROM_DATA}:`))).toEqual([]);
  });

  it("tells a pattern that runs away", () => {
    for (const pattern of ["(a|a)*$", "\\s+$", "(?:x|y|xy)*z", "a*b?a*c"]) {
      expect(check(pattern, "", BY_STEPS).status, pattern).toBe("vulnerable");
    }
  }, 600_000);

  it.each(open)("does not run away: $where", { timeout: 600_000 }, (pattern) => {
    const { source, flags } = pattern;
    const began = performance.now();
    const verdict = check(source, flags.replace(/[dgy]/g, ""), BY_STEPS);
    const shown = verdict.status === "vulnerable" ? verdict.attack.pattern : verdict.status;
    expect(shown).toBe("safe");
    if (performance.now() - began > LONG_MS) took.add(keyOf(pattern));
  });
});

import type { PolicyData } from "@/lib/policy/policy-data";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One difference: where (`rules[CON-1].score.min`), and what stood there before and after; undefined where nothing did. */
export type PolicyChange = { path: string; before: Json | undefined; after: Json | undefined };

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What names an entry of a list, so that moving a rule is not read as changing every rule behind it. */
function nameOf(value: Json): string | null {
  if (typeof value === "string") return value;
  if (!isObject(value)) return null;
  for (const key of ["id", "code", "step", "kind", "exception", "name"])
    if (typeof value[key] === "string") return value[key];
  return null;
}

function named(list: readonly Json[]): Map<string, Json> | null {
  const entries = new Map<string, Json>();
  for (const item of list) {
    const name = nameOf(item);
    if (name === null || entries.has(name)) return null;
    entries.set(name, item);
  }
  return entries;
}

function compare(path: string, before: Json | undefined, after: Json | undefined, changes: PolicyChange[]): void {
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(path === "" ? key : `${path}.${key}`, before[key], after[key], changes);
    return;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [left, right] = [named(before), named(after)];
    if (left && right) {
      for (const name of new Set([...left.keys(), ...right.keys()]))
        compare(`${path}[${name}]`, left.get(name), right.get(name), changes);
      const kept = [...left.keys()].filter((name) => right.has(name));
      const now = [...right.keys()].filter((name) => left.has(name));
      // The first of several that fit is taken (a reason code, a template), so order is a change of its own.
      if (kept.join("\n") !== now.join("\n")) changes.push({ path: `${path} order`, before: kept, after: now });
      return;
    }
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) changes.push({ path, before, after });
}

/**
 * What changed from one policy version to another, in the order of the policy's parts. The version number itself is
 * left out.
 */
export function diffPolicies(before: PolicyData, after: PolicyData): PolicyChange[] {
  const changes: PolicyChange[] = [];
  compare("", JSON.parse(JSON.stringify(before)) as Json, JSON.parse(JSON.stringify(after)) as Json, changes);
  return changes.filter((change) => change.path !== "version");
}

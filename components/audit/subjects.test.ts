import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { auditText } from "@/components/audit/text";
import { auditSpanish } from "@/components/audit/text.es";

/** The kinds of things that the domain writes events about, as its code names them. */
function kindsWritten(): string[] {
  const files = readdirSync("lib/domain", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.(int\.)?test\.ts$/.test(file),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(path.join("lib/domain", file), "utf8").matchAll(/subject: \{ kind: "([a-z_]+)"/g)].map(
      (match) => match[1]!,
    ),
  );
  return [...new Set(found)].sort();
}

it("names whatever an event is about in both languages", () => {
  const kinds = kindsWritten();
  expect(kinds).toContain("case");
  expect(kinds.filter((kind) => !(kind in auditText.subjects))).toEqual([]);
  expect(kinds.filter((kind) => !(kind in (auditSpanish.subjects ?? {})))).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");
const STYLES = path.join("node_modules", "@mantine", "core", "styles");
const everywhere = read(path.join("components", "ui", "mantine-styles.ts"));

/** Parts of Mantine that a file draws, and that have a stylesheet. */
function partsIn(text: string): string[] {
  const lists = [...text.matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].map(([, names]) => names ?? "");
  return lists
    .flatMap((names) => names.split(","))
    .map((name) => name.trim())
    .filter((name) => existsSync(path.join(STYLES, `${name}.layer.css`)));
}

const files = ["components", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => path.join(folder, file)),
);

test("every part of Mantine that is drawn comes with its styles, from every page or from its own file", () => {
  const drawn = files.flatMap((file) => {
    const text = read(file);
    return partsIn(text).map((part) => ({ file, part, text }));
  });
  expect(drawn.length).toBeGreaterThan(20);
  const bare = drawn.filter(({ part, text }) => {
    const sheet = `"@mantine/core/styles/${part}.layer.css"`;
    return !everywhere.includes(sheet) && !text.includes(sheet);
  });
  expect(bare.map(({ file, part }) => `${part} in ${file}`)).toEqual([]);
});

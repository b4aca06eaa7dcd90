import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const files = readdirSync("components", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(int\.)?test\.tsx?$/.test(file))
  .map((file) => path.join("components", file));
const place = globalThis as Record<symbol, unknown>;
const key = Symbol.for("docket.request-language");

beforeAll(() => {
  place[key] = {
    getStore() {
      throw new Error("words were read while the module loaded");
    },
  };
});
afterAll(() => {
  delete place[key];
});

// On the server one copy of a module serves readers of every language: what it reads while it loads, all of them read.
test("no part reads words while its module loads", { timeout: 120_000 }, async () => {
  expect(files.length).toBeGreaterThan(200);
  const early: string[] = [];
  for (const file of files) {
    try {
      await import(/* @vite-ignore */ path.resolve(file));
    } catch (error) {
      early.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  expect(early).toEqual([]);
});

test("no page has a title that is made while its module loads", () => {
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx$/.test(file));
  expect(pages.length).toBeGreaterThan(20);
  const fixed = pages.filter((file) => /export const metadata\b/.test(readFileSync(path.join("app", file), "utf8")));
  expect(fixed, "export generateMetadata instead").toEqual([]);
});

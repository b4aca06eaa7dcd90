import { describe, expect, test } from "vitest";
import { breaches } from "@/scripts/setup/house-rules";

const of = (path: string, text = "") => breaches({ path, text });

describe("house rules", () => {
  test.each([
    ["lib/domain/cases/data.ts", []],
    ["lib/domain/cases/claims.int.test.ts", []],
    ["lib/domain/testing/marketplace.ts", []],
    ["lib/domain/cases/helpers.ts", [expect.stringContaining("a noun's folder holds")]],
    ["lib/domain/cases/parts/data.ts", [expect.stringContaining("a noun's folder holds")]],
  ])("files of a noun: %s", (path, expected) => {
    expect(of(path)).toEqual(expected);
  });

  test.each([
    ["components/case/case-view.tsx", []],
    ["components/case/case.module.css", []],
    ["app/(desk)/cases/[caseId]/page.tsx", []],
    ["components/case/CaseView.tsx", [expect.stringContaining("kebab")]],
  ])("names: %s", (path, expected) => {
    expect(of(path)).toEqual(expected);
  });

  test.each([
    ["lib/detect/index.ts", "export const a = 1;", 1],
    ["lib/detect/all.ts", 'export * from "@/lib/detect/types";', 1],
    ["lib/detect/all.ts", 'export { a } from "@/lib/detect/types";', 1],
    ["lib/detect/all.ts", 'import { a } from "@/lib/detect/types";\nexport const b = a;', 0],
    ["lib/detect/view.ts", "export default 1;", 1],
    ["app/page.tsx", "export default function Page() {}", 0],
    ["vitest.config.ts", "export default {};", 0],
    ["lib/jobs/worker.ts", "process.env.DATABASE_URL", 1],
    ["lib/platform/env.ts", "process.env.DATABASE_URL", 0],
    ["lib/jobs/worker.int.test.ts", "process.env.DATABASE_URL", 0],
  ])("content of %s: %s", (path, text, count) => {
    expect(of(path, text)).toHaveLength(count);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "@/lib/platform/folder-files";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "docket-files-"));
  writeFileSync(path.join(folder, "words"), "three");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("files of a folder", () => {
  it("are read by name", () => {
    expect(Buffer.from(filesIn(folder)("words")!).toString()).toBe("three");
  });

  it("are null where they, or their folder, are missing", () => {
    expect(filesIn(folder)("others")).toBeNull();
    expect(filesIn(path.join(folder, "elsewhere"))("words")).toBeNull();
  });

  it("that cannot be read are said to be so", () => {
    expect(() => filesIn(path.dirname(folder))(path.basename(folder))).toThrow("EISDIR");
  });
});

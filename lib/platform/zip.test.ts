import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { zip } from "@/lib/platform/zip";

const entries = [
  { name: "b/größe.txt", bytes: Buffer.from("two") },
  { name: "a.txt", bytes: Buffer.from("") },
];

it("is the same whatever the order of what goes in", () => {
  expect(zip(entries).equals(zip([...entries].reverse()))).toBe(true);
  expect(zip(entries).equals(zip([{ ...entries[0]!, bytes: Buffer.from("three") }, entries[1]!]))).toBe(false);
});

it("is read by others", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "docket-zip-"));
  const file = path.join(folder, "x.zip");
  writeFileSync(file, zip(entries));
  const python = `import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print([(i.filename, z.read(i).decode(), i.date_time[0]) for i in z.infolist()])`;
  const read = spawnSync("python3", ["-c", python, file], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf8" },
  });
  // Where no Python is installed, what it would find is looked for by hand.
  if (read.error) expect(readFileSync(file).includes(Buffer.from("b/größe.txttwo"))).toBe(true);
  else expect(read.stdout.trim()).toBe("[('a.txt', '', 1980), ('b/größe.txt', 'two', 1980)]");
});

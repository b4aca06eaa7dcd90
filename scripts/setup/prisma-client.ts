import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { PlainError } from "@/scripts/setup/plain-error";
import { hashOf, readStamp, root, writeStamp } from "@/scripts/setup/stamps";

// In the folder that the generator replaces, so that the stamp can never outlive what it stands for.
const stampFile = "prisma/generated/stamp";

/** Generates the database client when the schema files changed. Returns whether it did. */
export function generateClient(): boolean {
  const stamp = hashOf(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (readStamp(stampFile) === stamp && existsSync(path.join(root, "prisma/generated/client.ts"))) return false;
  const prisma = path.join(root, "node_modules/prisma/build/index.js");
  const done = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
    cwd: root,
    encoding: "utf8",
    // Generating needs no engine, but looks for one and would download it; any program that exists keeps it content.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  if (done.status !== 0) {
    throw new PlainError(
      `The database client could not be generated: mend prisma/schema.\n${done.stdout ?? ""}${done.stderr ?? ""}`,
    );
  }
  writeStamp(stampFile, stamp);
  return true;
}

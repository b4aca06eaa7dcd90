import { dropTestDatabase } from "@/lib/platform/testing/clone";
import { findDrift } from "@/scripts/setup/migrations";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";
import { makeTestDatabase, startTestServer } from "@/scripts/setup/test-server";

/** Whether the migrations give what prisma/schema says. On a database of its own, never on the desk's. */
async function run(): Promise<void> {
  const server = await startTestServer();
  try {
    const database = await makeTestDatabase(server.url, "drift");
    try {
      const drift = await findDrift(database.ownerUrl);
      if (!drift) {
        console.log("The migrations give what prisma/schema says");
        return;
      }
      throw new PlainError(
        `The migrations and prisma/schema differ:${drift.summary}\nMissing from the migrations:\n${drift.sql}\nWrite it with npm run migrate -- new NAME, or correct the schema files.`,
      );
    } finally {
      await dropTestDatabase(server.url, database.name);
    }
  } finally {
    await server.stop();
  }
}

try {
  await run();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

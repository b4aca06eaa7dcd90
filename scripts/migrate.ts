import { bringUpToDate, withDatabase } from "@/scripts/setup/database";
import { createMigration, markMigration } from "@/scripts/setup/migrations";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";

const usage = `npm run migrate                          apply what is missing
npm run migrate -- new NAME              write the next migration from the schema files
npm run migrate -- applied NAME          settle a migration that was cut short: its changes are there
npm run migrate -- rolled-back NAME      settle it: they are not`;

async function run([command, name]: string[]): Promise<void> {
  if (command === undefined) {
    await withDatabase(async ({ ownerUrl }) => {
      const applied = await bringUpToDate(ownerUrl);
      console.log(applied.length ? `Applied ${applied.join(", ")}` : "The database is up to date");
    });
    return;
  }
  if (!name || !["new", "applied", "rolled-back"].includes(command)) throw new PlainError(usage);
  await withDatabase(async ({ ownerUrl }) => {
    if (command === "new") {
      const { file, empty } = await createMigration(ownerUrl, name);
      console.log(`Wrote ${file}${empty ? " (the schema files ask for no change)" : ""}; read it before you apply it`);
    } else {
      await markMigration(ownerUrl, name, command as "applied" | "rolled-back");
      console.log(`Marked ${name} as ${command}`);
    }
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

import { printFailure } from "@/scripts/setup/plain-error";
import { generateClient } from "@/scripts/setup/prisma-client";

try {
  console.log(generateClient() ? "Generated the database client" : "The database client is up to date");
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

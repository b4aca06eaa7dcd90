import { buildDesk } from "@/scripts/setup/build";
import { printFailure } from "@/scripts/setup/plain-error";
import { generateClient } from "@/scripts/setup/prisma-client";

try {
  generateClient();
  console.log((await buildDesk()) ? "Built" : "The build is up to date");
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

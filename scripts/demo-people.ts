import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { disconnect } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { demoStaff } from "@/prisma/seed/demo/staff";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";

/** The demo people and their machine's key on an otherwise empty desk, for browser tests that tell their own stories. */
async function run(): Promise<void> {
  const { DEMO_PASSWORD: password, DEMO_API_KEY: apiKey } = env;
  if (!password || !apiKey)
    throw new PlainError("Set DEMO_PASSWORD and DEMO_API_KEY: the demo people and machine need them.");
  const call = callBy(mintJobActor("demo-people"), new Date(), newId());
  await publishFirstPolicy(call);
  await demoStaff(call, password, apiKey);
}

try {
  await run();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  await disconnect();
}

import { createUser } from "@/lib/domain/users/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { disconnect } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { withDatabase } from "@/scripts/setup/database";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";

/** The first administrator of a desk without the demo world; everybody else is added by an administrator, in the desk. */
async function run([email, name]: string[]): Promise<void> {
  if (!email?.includes("@") || !name)
    throw new PlainError('Say who: npm run add-admin -- someone@example.com "Their Name"');
  await withDatabase(async ({ appUrl }) => {
    process.env["DATABASE_URL"] = appUrl;
    try {
      const call = callBy(mintJobActor("operator"), new Date(), newId());
      const { password } = await createUser(call, { email, name, role: "admin" });
      console.log(`${email} may sign in with this password, which is not shown again: ${password}`);
    } finally {
      await disconnect();
    }
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof Error && error.name === "AppError") console.error(error.message);
  else printFailure(error);
  process.exitCode = 1;
}

import { appendFile } from "node:fs/promises";
import { sealNext, tellWitnesses, type Witness } from "@/lib/domain/sealing/mutations";
import type { Job } from "@/lib/jobs/loop";
import type { Call } from "@/lib/platform/call";
import { env } from "@/lib/platform/env";
import { safeFetch } from "@/lib/platform/safe-fetch";

const SECOND = 1_000;
const BATCH = 5_000;

function witnesses(): Witness[] {
  const file = env.AUDIT_WITNESS_FILE;
  const url = env.AUDIT_WITNESS_URL;
  return [
    ...(file ? [{ send: (line: string) => appendFile(file, `${line}\n`) }] : []),
    ...(url ? [{ send: (line: string) => post(url, line) }] : []),
  ];
}

async function post(url: string, line: string): Promise<void> {
  const outcome = await safeFetch({
    method: "POST",
    url,
    headers: { "content-type": "application/json" },
    body: line,
    timeoutMs: 10 * SECOND,
    maxBodyBytes: 1_000,
    allowPrivate: env.WEBHOOK_ALLOW_PRIVATE === "1",
  });
  if (!outcome.ok) throw new Error(`The audit trail's witness was not reached: ${outcome.failure}`);
  if (outcome.answer.status >= 300) throw new Error(`The audit trail's witness answered ${outcome.answer.status}`);
}

/** Seals the audit trail, and tells its heads to whoever keeps them outside. */
export function sealingJobs(call: () => Call): Job[] {
  return [
    { name: "sealing", everyMs: 5 * SECOND, run: async () => (await sealNext(call(), BATCH)) === BATCH },
    {
      name: "witness",
      everyMs: 60 * SECOND,
      run: async () => {
        await tellWitnesses(witnesses());
        return false;
      },
    },
  ];
}

import pg from "pg";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { verifyTrail } from "@/lib/domain/audit-verification/data";
import { checkKeyring } from "@/lib/domain/keyring/mutations";
import { sealNext } from "@/lib/domain/sealing/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { disconnect } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { inTransaction } from "@/lib/platform/transaction";
import { withDatabase } from "@/scripts/setup/database";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";

const usage =
  "npm run audit:drop -- YYYY-MM      drop the months of the audit trail before that one; their leaves stay, so that what is left verifies";

const call = () => callBy(mintJobActor("operator"), new Date(), newId());

type Month = { part: string; month: string; events: number; unsealed: number; first: number; last: number };

async function monthsBefore(owner: pg.Client, month: string): Promise<Month[]> {
  const { rows } = await owner.query<{ part: string; month: string }>(
    `SELECT inhrelid::regclass::text AS part, right(inhrelid::regclass::text, 6) AS month FROM pg_inherits
     WHERE inhparent = 'audit_events'::regclass AND right(inhrelid::regclass::text, 6) < $1 ORDER BY 1`,
    [month],
  );
  const counted = rows.map(async ({ part, month: name }) => {
    const { rows: one } = await owner.query(
      `SELECT count(*)::int AS events, count(*) FILTER (WHERE l.position IS NULL)::int AS unsealed,
         min(l.position)::float8 AS first, max(l.position)::float8 AS last
       FROM ${part} e LEFT JOIN audit_leaves l ON l.event_id = e.id`,
    );
    return { part, month: name, ...(one[0] as Omit<Month, "part" | "month">) };
  });
  return Promise.all(counted);
}

/** What was dropped before: the newest record names all months, for the older ones may go with theirs. */
async function droppedBefore(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ months: string[] }>(
    "SELECT data -> 'months' AS months FROM audit_events WHERE type = 'audit.months_dropped'",
  );
  return rows.flatMap((row) => row.months);
}

async function drop(owner: pg.Client, month: string): Promise<void> {
  const months = await monthsBefore(owner, month);
  if (months.length === 0)
    throw new PlainError(`The trail has no month before ${month.slice(0, 4)}-${month.slice(4)}.`);
  const waiting = months.find((one) => one.unsealed > 0);
  if (waiting) throw new PlainError(`${waiting.part} holds events that are not sealed yet: is a worker running?`);
  console.error("Checking the whole trail first: what is dropped cannot be checked again");
  const { findings } = await verifyTrail({ kept: [] });
  if (findings[0]) throw new PlainError(`The trail is broken, nothing was dropped. ${findings[0].detail}`);
  const some = months.filter((one) => one.events > 0);
  const names = [...new Set([...(await droppedBefore(owner)), ...months.map((one) => one.month)])].sort();
  await inTransaction((tx) =>
    recordAudit(tx, call(), {
      type: "audit.months_dropped",
      subject: { kind: "desk", id: "audit" },
      data: {
        months: names,
        events: months.reduce((sum, one) => sum + one.events, 0),
        firstPosition: Math.min(...some.map((one) => one.first), Number.MAX_SAFE_INTEGER) % Number.MAX_SAFE_INTEGER,
        lastPosition: Math.max(...some.map((one) => one.last), 0),
      },
    }),
  );
  while ((await sealNext(call())) > 0);
  for (const { part } of months) await owner.query(`DROP TABLE ${part}`);
  console.log(`Dropped ${months.map((one) => one.part).join(", ")}.`);
}

async function run([month]: string[]): Promise<void> {
  if (!month || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new PlainError(usage);
  const now = new Date();
  const current = `${now.getUTCFullYear()}${String(now.getUTCMonth() + 1).padStart(2, "0")}`;
  const before = month.replace("-", "");
  if (before > current) throw new PlainError("Months that are not over cannot be dropped.");
  await withDatabase(async ({ appUrl, ownerUrl }) => {
    process.env["DATABASE_URL"] = appUrl;
    const owner = new pg.Client({ connectionString: ownerUrl, options: "-c timezone=UTC" });
    await owner.connect();
    try {
      await checkKeyring();
      await drop(owner, before);
    } finally {
      await owner.end();
      await disconnect();
    }
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

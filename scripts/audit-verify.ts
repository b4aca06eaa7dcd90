import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { verifyTrail } from "@/lib/domain/audit-verification/data";
import type { VerificationReport } from "@/lib/domain/audit-verification/schema";
import { newestHead } from "@/lib/domain/sealing/data";
import { type AuditHead, auditHeadSchema, currentHeadSchema } from "@/lib/domain/sealing/schema";
import { disconnect } from "@/lib/platform/db";
import { withDatabase } from "@/scripts/setup/database";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";

const usage = `npm run audit:verify                       check the whole audit trail
npm run audit:verify -- --head FILE        and against heads that were kept outside: one as JSON, or one a line
npm run audit:verify -- --save FILE        and note its head there, if all is well
npm run audit:verify -- --json             tell the result as JSON`;

/** Older than this, what is unsealed says that nobody seals. */
const LATE_MS = 10 * 60_000;

type Wish = { head: string | null; save: string | null; json: boolean };

function readWish(args: readonly string[]): Wish {
  const wish: Wish = { head: null, save: null, json: false };
  for (let at = 0; at < args.length; at += 1) {
    const [name, value] = [args[at], args[at + 1]];
    if (name === "--json") wish.json = true;
    else if ((name === "--head" || name === "--save") && value) {
      wish[name === "--head" ? "head" : "save"] = value;
      at += 1;
    } else throw new PlainError(usage);
  }
  return wish;
}

/** Heads from a file: the answer of GET /audit/head, what --save wrote, or the witness' lines. */
function readHeads(file: string): AuditHead[] {
  if (!existsSync(file)) throw new PlainError(`${file} is not there: name the file that a head was kept in.`);
  const text = readFileSync(file, "utf8").trim();
  const parse = (part: string, at: number): AuditHead => {
    try {
      const value: unknown = JSON.parse(part);
      const head = auditHeadSchema.safeParse(value);
      if (head.success) return head.data;
      const answer = currentHeadSchema.safeParse(value);
      if (answer.success && answer.data.head) return answer.data.head;
    } catch {
      // Told below: a line that is no JSON is no head either.
    }
    throw new PlainError(`Line ${at + 1} of ${file} is no head of an audit trail.`);
  };
  if (!text) throw new PlainError(`${file} is empty: it holds no head.`);
  try {
    JSON.parse(text);
    return [parse(text, 0)];
  } catch (error) {
    if (error instanceof PlainError) throw error;
    return text
      .split("\n")
      .filter((line) => line.trim())
      .map(parse);
  }
}

const number = (n: number) => n.toLocaleString("en-US");

function progress(): (done: number, total: number) => void {
  const began = Date.now();
  let told = 0;
  return (done, total) => {
    const now = Date.now();
    if (done < total && now - told < 2_000) return;
    told = now;
    const rate = Math.round((done / Math.max(now - began, 1)) * 1_000);
    process.stderr.write(`${number(done)} of ${number(total)} events, ${number(rate)} a second\n`);
  };
}

function tell(report: VerificationReport, wish: Wish): void {
  const { findings, unsealed, newestHead: head } = report;
  if (findings.length === 0) {
    console.log(`${number(report.events)} events and ${number(report.heads)} signed heads hold.`);
  } else {
    console.log("THE AUDIT TRAIL IS BROKEN.");
    console.log(`First: ${findings[0]!.detail}`);
    for (const finding of findings.slice(1)) console.log(`  also ${finding.detail}`);
  }
  if (report.droppedOnRecord > 0) {
    console.log(
      `${number(report.droppedOnRecord)} events are gone with months that were dropped on record; their leaves hold.`,
    );
  }
  if (report.underRetiredKeys > 0) {
    console.log(
      `${number(report.underRetiredKeys)} events were written under keys that DOCKET_KEYS no longer holds: their seals were checked, who wrote them could not be.`,
    );
  }
  if (head) console.log(`Newest head: ${number(head.size)} events, sealed ${head.sealedAt.toISOString()}.`);
  if (unsealed.count > 0) {
    console.log(
      `${number(unsealed.count)} events wait to be sealed, the oldest of ${unsealed.oldestAt?.toISOString()}: what is unsealed can be removed unnoticed.`,
    );
    if (unsealed.oldestAt && Date.now() - unsealed.oldestAt.getTime() > LATE_MS) {
      console.log("  They should be sealed within seconds: is a worker running, or a transaction left open?");
    }
  }
  console.log(
    wish.head
      ? `Held against ${number(report.keptHeads)} heads from ${wish.head}: a lost tail or an older backup would have shown, up to the newest of them.`
      : "Not held against a head kept outside: a lost tail or a restored older backup cannot be found this way. Keep heads (--save, AUDIT_WITNESS_FILE, GET /api/v1/audit/head) and give one with --head.",
  );
}

async function run(args: readonly string[]): Promise<void> {
  const wish = readWish(args);
  const kept = wish.head ? readHeads(wish.head) : [];
  await withDatabase(async ({ appUrl }) => {
    process.env["DATABASE_URL"] = appUrl;
    try {
      const report = await verifyTrail({ kept, onProgress: progress() });
      if (wish.json) console.log(JSON.stringify(report, null, 2));
      else tell(report, wish);
      if (report.findings.length > 0) process.exitCode = 1;
      else if (wish.save) {
        const head = await newestHead();
        if (!head) throw new PlainError("Nothing is sealed yet: there is no head to save.");
        writeFileSync(wish.save, `${JSON.stringify(head)}\n`);
        console.error(
          `Wrote the head of ${number(head.size)} events to ${wish.save}: keep it where the database's administrators cannot write.`,
        );
      }
    } finally {
      await disconnect();
    }
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  process.exitCode = 2;
}

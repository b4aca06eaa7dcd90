import { recordAudit } from "@/lib/domain/audit/mutations";
import { getReporter } from "@/lib/domain/reporters/data";
import type { MuteInput, ReporterView } from "@/lib/domain/reporters/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { DAY_MS } from "@/lib/platform/time";
import { writeOnce } from "@/lib/platform/transaction";

/** One change of a reporter's standing at a time; a report that comes meanwhile sees it or not, never half of it. */
async function lockReporter(tx: Tx, accountId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT id FROM accounts WHERE id = ${accountId} FOR NO KEY UPDATE`;
  if (rows.length === 0) throw new AppError("not_found", "The desk knows no account with this id.");
}

const lift = (tx: Tx, call: Call, accountId: string, by: string) => tx.$executeRaw`
  UPDATE reporter_mutes SET lifted_at = ${call.at}, lifted_by = ${by}::uuid
  WHERE account_id = ${accountId} AND lifted_at IS NULL AND until > ${call.at}::timestamptz`;

/**
 * Listens to a reporter no more for a time: what they report is kept, and neither opens nor raises a case. A mute that
 * stands is replaced. Errors: `not_found`.
 */
export async function muteReporter(call: Call, accountId: string, { days, reason }: MuteInput): Promise<ReporterView> {
  const by = asStaff(call.actor).id;
  return writeOnce(call, async (tx) => {
    await lockReporter(tx, accountId);
    await lift(tx, call, accountId, by);
    const until = new Date(call.at.getTime() + days * DAY_MS);
    await tx.reporterMute.create({ data: { id: newId(), accountId, reason, mutedBy: by, mutedAt: call.at, until } });
    await recordAudit(tx, call, {
      type: "reporter.muted",
      subject: { kind: "account", id: accountId },
      data: { until: until.toISOString() },
    });
    return getReporter(accountId, { actor: call.actor, now: call.at }, tx);
  });
}

/** Listens to a reporter again. What was kept meanwhile stays kept. Unmuting one who is not muted changes nothing. */
export async function unmuteReporter(call: Call, accountId: string): Promise<ReporterView> {
  const by = asStaff(call.actor).id;
  return writeOnce(call, async (tx) => {
    await lockReporter(tx, accountId);
    const lifted = await lift(tx, call, accountId, by);
    if (lifted > 0) {
      await recordAudit(tx, call, {
        type: "reporter.unmuted",
        subject: { kind: "account", id: accountId },
        data: {},
      });
    }
    return getReporter(accountId, { actor: call.actor, now: call.at }, tx);
  });
}

import { countAppeals } from "@/lib/domain/appeals/data";
import { countApprovals } from "@/lib/domain/approvals/data";
import type { DeskState } from "@/lib/domain/desk-state/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";
import { groupBy } from "@/lib/platform/rows";

/** Where counting stops: the look is repeated every few seconds, and whoever has more needs no more digits. */
const MOST = 10_000;
/** Holds named at once; a desk of more people at work sees the longest ones. */
const MOST_HOLDS = 500;

const capped = (where: string) =>
  `(SELECT count(*)::int FROM (SELECT FROM cases WHERE ${where} LIMIT ${MOST}) counted)`;

const HELD = "claimed_by IS NOT NULL AND claim_expires_at > clock_timestamp()";

type Counts = Omit<DeskState["cases"], "oldestOpenedAt"> & DeskState["lastHour"] & { oldest: Date | null };

/** Each part walks an index of its own, from one end. */
const COUNTS = `SELECT
  ${capped("status = 'open'")} AS open,
  ${capped("status = 'snoozed'")} AS snoozed,
  ${capped("status = 'escalated'")} AS escalated,
  ${capped("status = 'open' AND due_at < $1")} AS overdue,
  ${capped("status = 'open' AND due_at >= $1 AND due_at < $1 + interval '1 hour'")} AS "dueSoon",
  ${capped("status = 'escalated' AND due_at < $1")} AS "escalatedOverdue",
  ${capped(HELD)} AS held,
  ${capped("opened_at > $1 - interval '1 hour' AND opened_at <= $1")} AS opened,
  ${capped("decided_at > $1 - interval '1 hour' AND decided_at <= $1 AND status = 'decided'")} AS decided,
  (SELECT min(opened_at) FROM cases WHERE status IN ('open', 'snoozed', 'escalated')) AS oldest`;

async function readHolders(): Promise<NonNullable<DeskState["holders"]>> {
  const rows = await query<{
    user_id: string;
    name: string;
    id: string;
    number: number;
    claimed_at: Date;
    due_at: Date;
  }>(
    `SELECT u.id AS user_id, u.name, c.id, c.number, c.claimed_at, c.due_at FROM cases c JOIN users u ON u.id = c.claimed_by
     WHERE ${HELD} ORDER BY c.claimed_at, c.id LIMIT ${MOST_HOLDS}`,
  );
  return [...groupBy(rows, (row) => row.user_id)]
    .map(([id, held]) => ({
      id,
      name: held[0]!.name,
      cases: held.map((row) => ({
        id: row.id,
        number: row.number,
        since: row.claimed_at.toISOString(),
        dueAt: row.due_at.toISOString(),
      })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** How the desk stands at `now`; who holds what is for whoever may assign cases. */
export async function getDeskState(actor: Actor, now: Date): Promise<DeskState> {
  const [counts, approvals, appeals, holders] = await Promise.all([
    query<Counts>(COUNTS, [now]),
    countApprovals(now),
    countAppeals(now),
    can(actor, "case:assign") ? readHolders() : null,
  ]);
  const { oldest, opened, decided, ...cases } = counts[0]!;
  return {
    asOf: now.toISOString(),
    cases: { ...cases, oldestOpenedAt: oldest?.toISOString() ?? null },
    lastHour: { opened, decided },
    approvals,
    appeals,
    holders,
  };
}

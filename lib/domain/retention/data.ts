import { HELD_ACCOUNTS } from "@/lib/domain/holds/data";
import {
  FIXED_CLOCKS,
  RETENTION_CLASSES,
  RETENTION_LIMITS,
  type Retention,
  type RetentionClass,
  type RetentionClock,
} from "@/lib/domain/retention/schema";
import { prisma, query } from "@/lib/platform/db";
import type { Reader } from "@/lib/platform/rows";
import { DAY_MS } from "@/lib/platform/time";

/** Where a preview stops counting. */
const COUNT_CAP = 10_000;

/** Measures that still rest on a case or decision, by alias `x`. A warning that was given rests on nothing any more. */
const RESTS = `(x.state IN ('waiting', 'pending_approval') OR (x.state = 'active' AND x.kind <> 'warn'))`;

/** An account's own cases, by alias `c`: neither held nor with a measure that still rests on it. */
const CASE_MAY_GO = `c.status IN ('decided', 'withdrawn') AND c.account_id NOT IN ${HELD_ACCOUNTS}
  AND NOT EXISTS (SELECT FROM enforcements x WHERE x.case_id = c.id AND ${RESTS})
  AND NOT EXISTS (SELECT FROM appeals x WHERE x.case_id = c.id AND x.state = 'open')
  AND NOT EXISTS (SELECT FROM evidence x WHERE x.case_id = c.id AND x.author_id IN ${HELD_ACCOUNTS})`;

const CONTENT_MAY_GO = `c.author_id NOT IN ${HELD_ACCOUNTS}
  AND (c.counterpart_id IS NULL OR c.counterpart_id NOT IN ${HELD_ACCOUNTS})`;

/**
 * What is past its time, by class: `key` of the rows of `table t`, `$1` being the instant before which they go. Content
 * and signals go by whole months, so that a month of them can be dropped at once. Where there is `clear`, the row stays
 * and only its words go: figures and histories count it for good.
 */
export const DUE: Record<RetentionClass, { table: string; key: string; where: string; clear?: string }> = {
  content: {
    table: "contents",
    key: "id",
    where: `t.id < docket_uuid_floor(date_trunc('month', $1::timestamptz AT TIME ZONE 'UTC') AT TIME ZONE 'UTC')
      AND ${CONTENT_MAY_GO.replaceAll("c.", "t.")}`,
  },
  signals: {
    table: "signals",
    key: "content_id, id",
    where: `t.content_id < docket_uuid_floor(date_trunc('month', $1::timestamptz AT TIME ZONE 'UTC') AT TIME ZONE 'UTC')
      AND NOT EXISTS (SELECT FROM contents c WHERE c.id = t.content_id AND NOT (${CONTENT_MAY_GO}))`,
  },
  contacts: {
    table: "account_contacts",
    key: "account_id, contact_id",
    where: `t.first_seen_at < $1::timestamptz AND t.account_id NOT IN ${HELD_ACCOUNTS}
      AND NOT EXISTS (
        SELECT FROM contacts k JOIN signals s ON s.value_hash = k.value_hash AND s.kind = k.kind
        JOIN contents c ON c.id = s.content_id
        WHERE k.id = t.contact_id AND s.withdrawn_at IS NULL AND c.author_id = t.account_id
          AND s.content_id >= docket_uuid_floor($1::timestamptz))`,
  },
  evidence: {
    table: "evidence",
    key: "case_id, content_id, revision",
    where: `EXISTS (SELECT FROM cases c WHERE c.id = t.case_id AND coalesce(c.decided_at, c.opened_at) < $1::timestamptz
      AND ${CASE_MAY_GO})`,
  },
  reports: {
    table: "reports",
    key: "id",
    where: `t.filed_at < $1::timestamptz AND t.account_id NOT IN ${HELD_ACCOUNTS}
      AND (t.reporter_id IS NULL OR t.reporter_id NOT IN ${HELD_ACCOUNTS})
      AND NOT EXISTS (SELECT FROM cases c WHERE c.id = t.case_id AND c.status NOT IN ('decided', 'withdrawn'))`,
  },
  notes: {
    table: "notes",
    key: "id",
    where: `t.created_at < $1::timestamptz
      AND NOT (t.subject_kind = 'account' AND t.subject_id IN ${HELD_ACCOUNTS})
      AND NOT (t.subject_kind = 'case' AND t.subject_id IN (
        SELECT c.id::text FROM cases c WHERE c.account_id IN ${HELD_ACCOUNTS} OR c.status NOT IN ('decided', 'withdrawn')))`,
  },
  reveals: {
    table: "reveals",
    key: "id",
    where: `t.revealed_at < $1::timestamptz
      AND NOT EXISTS (SELECT FROM cases c WHERE c.id = t.case_id AND c.account_id IN ${HELD_ACCOUNTS})`,
  },
  exports: { table: "exports", key: "id", where: "t.created_at < $1::timestamptz AND t.expires_at < $1::timestamptz" },
  messages: {
    table: "outbox",
    key: "id",
    where: `t.dispatched_at < $1::timestamptz AND t.account_id NOT IN ${HELD_ACCOUNTS}
      AND NOT EXISTS (SELECT FROM webhook_deliveries d WHERE d.seq = t.id AND d.state = 'pending')`,
  },
  appeals: {
    table: "appeals",
    key: "id",
    where: `t.state <> 'open' AND coalesce(t.resolved_at, t.filed_at) < $1::timestamptz AND t.account_id NOT IN ${HELD_ACCOUNTS}
      AND (t.statement, t.answer, t.note) <> ('', '', '')
      AND NOT EXISTS (SELECT FROM enforcements x WHERE x.decision_id = t.decision_id AND ${RESTS})`,
    clear: "statement = '', answer = '', note = ''",
  },
  notices: {
    table: "notices",
    key: "id",
    where: `t.written_at < $1::timestamptz AND t.account_id NOT IN ${HELD_ACCOUNTS} AND (t.subject, t.body) <> ('', '')
      AND NOT EXISTS (SELECT FROM enforcements x WHERE x.decision_id = t.decision_id AND ${RESTS})`,
    clear: "subject = '', body = ''",
  },
  sessions: {
    table: "staff_sessions",
    key: "id",
    where: "coalesce(t.revoked_at, t.expires_at) < $1::timestamptz AND t.expires_at < now()",
  },
  audit_addresses: {
    table: "audit_addresses",
    key: "event_id",
    where: "t.event_id < docket_uuid_floor($1::timestamptz)",
  },
};

/** The instant before which records of a class of so many days go. */
export function endOf(days: number, now: Date): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

/** How many records would go, counted to 10,000. */
export async function countDue(name: RetentionClass, before: Date): Promise<RetentionClock["due"]> {
  const { table, where } = DUE[name];
  const [row] = await query<{ n: number }>(
    `SELECT count(*)::int AS n FROM (SELECT 1 FROM ${table} t WHERE ${where} LIMIT ${COUNT_CAP + 1}) due`,
    [before],
  );
  return { count: Math.min(row!.n, COUNT_CAP), atLeast: row!.n > COUNT_CAP };
}

export type ClockSetting = {
  days: number | null;
  startsAt: Date | null;
  setBy: { id: string; name: string } | null;
  setAt: Date | null;
};

/** Every class' clock, as set or by default. */
export async function readClocks(db: Reader = prisma()): Promise<Map<RetentionClass, ClockSetting>> {
  const rows = await db.$queryRaw<
    { class: string; days: number | null; starts_at: Date; set_by: string; name: string | null; set_at: Date }[]
  >`SELECT r.class, r.days, r.starts_at, r.set_by, u.name, r.set_at
    FROM retention_clocks r LEFT JOIN users u ON u.id = r.set_by`;
  const set = new Map(rows.map((row) => [row.class, row]));
  return new Map(
    RETENTION_CLASSES.map((name) => {
      const row = set.get(name);
      return [
        name,
        row
          ? {
              days: row.days,
              startsAt: row.starts_at,
              setBy: { id: row.set_by, name: row.name ?? "" },
              setAt: row.set_at,
            }
          : { days: RETENTION_LIMITS[name].byDefault, startsAt: null, setBy: null, setAt: null },
      ];
    }),
  );
}

/** All clocks with what they would remove now. */
export async function getRetention(now: Date): Promise<Retention> {
  const clocks = await readClocks();
  const [held] = await query<{ n: number }>("SELECT count(*)::int AS n FROM legal_holds WHERE lifted_at IS NULL");
  const views = await Promise.all(
    [...clocks].map(
      async ([name, clock]): Promise<RetentionClock> => ({
        class: name,
        days: clock.days,
        ...RETENTION_LIMITS[name],
        startsAt: clock.startsAt && clock.startsAt > now ? clock.startsAt.toISOString() : null,
        setBy: clock.setBy,
        setAt: clock.setAt?.toISOString() ?? null,
        due: clock.days === null ? { count: 0, atLeast: false } : await countDue(name, endOf(clock.days, now)),
      }),
    ),
  );
  const fixed = Object.entries(FIXED_CLOCKS).map(([name, days]) => ({ class: name, days }));
  return { clocks: views, fixed, heldAccounts: held?.n ?? 0 };
}

import { query } from "@/lib/platform/db";
import { DESK_FACTS } from "@/lib/platform/desk-facts";

/** Where counting stops: beyond it an operator needs no more digits, and the scrape must stay cheap. */
const CAP = 10_000;

type Gauge = { name: string; help: string; value: number };

const HELP = {
  docket_detection_waiting: `Contents that wait for detection, counted to ${CAP}.`,
  docket_detection_oldest_seconds: "Age of the content that has waited longest for detection.",
  docket_cases_standing: "Open, snoozed and escalated cases, as the worker counted them last.",
  docket_cases_overdue: "Those past their due time.",
  docket_outbox_waiting: `Messages not yet handed to the endpoints, counted to ${CAP}.`,
  docket_deliveries_waiting: `Messages that endpoints have not taken yet, counted to ${CAP}.`,
  docket_deliveries_dead: `Messages given up, counted to ${CAP}.`,
  docket_enforcements_late_seconds: "How long the measure that should have ended first is past its end.",
  docket_audit_unsealed_seconds: "Age of the last seal of the audit trail.",
  docket_worker_seen_seconds: "Since a worker gave its last sign of life.",
} as const;
type Name = keyof typeof HELP;

const capped = (from: string) => `(SELECT count(*)::float8 FROM (SELECT FROM ${from} LIMIT ${CAP}) n)`;
const age = (at: string, from: string) =>
  `(SELECT greatest(0, extract(epoch FROM now() - ${at}))::float8 FROM ${from})`;

const SQL: Record<Name, string> = {
  docket_detection_waiting: capped("detection_queue"),
  docket_detection_oldest_seconds: age(
    "q.enqueued_at",
    "(SELECT enqueued_at FROM detection_queue ORDER BY id LIMIT 1) q",
  ),
  docket_cases_standing: "(SELECT (value ->> 'total')::float8 FROM desk_facts WHERE key = $1)",
  docket_cases_overdue: "(SELECT (value ->> 'overdue')::float8 FROM desk_facts WHERE key = $1)",
  docket_outbox_waiting: capped("outbox WHERE dispatched_at IS NULL"),
  docket_deliveries_waiting: capped("webhook_deliveries WHERE state = 'pending'"),
  docket_deliveries_dead: `(SELECT least(coalesce(sum(d.n), 0), ${CAP})::float8 FROM webhook_endpoints e,
    LATERAL (SELECT count(*) AS n FROM (SELECT FROM webhook_deliveries w WHERE w.endpoint_id = e.id AND w.state = 'dead' LIMIT ${CAP}) c) d)`,
  docket_enforcements_late_seconds: age(
    "min(ends_at)",
    "enforcements WHERE state = 'active' AND ends_at IS NOT NULL AND ends_at < now()",
  ),
  docket_audit_unsealed_seconds: age("h.sealed_at", "(SELECT sealed_at FROM audit_heads ORDER BY size DESC LIMIT 1) h"),
  docket_worker_seen_seconds: age("updated_at", "desk_facts WHERE key = $2"),
};

/** How the desk stands, one statement for all: what an operator is woken for. A gauge without a value yet is left out. */
export async function readGauges(): Promise<Gauge[]> {
  const names = Object.keys(SQL) as Name[];
  const [row] = await query<Record<Name, number | null>>(
    `SELECT ${names.map((name) => `${SQL[name]} AS ${name}`).join(",\n")}`,
    [DESK_FACTS.backlog, DESK_FACTS.worker],
  );
  return names.flatMap((name) => {
    const value = row?.[name] ?? null;
    return value === null ? [] : [{ name, help: HELP[name], value }];
  });
}

/** In Prometheus' text format. */
export function gaugesText(gauges: readonly Gauge[]): string {
  return gauges
    .map(({ name, help, value }) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
    .join("");
}

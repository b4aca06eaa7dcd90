import { type ContractFields, newestFields } from "@/lib/domain/accounts/rules";
import type { EventOf, ExceptionInput } from "@/lib/domain/events/schema";
import { addRejudgeTasks, type NewRejudgeTask } from "@/lib/domain/queue/mutations";
import type { Tx } from "@/lib/platform/db";
import { groupBy, recordset } from "@/lib/platform/rows";

type ContractEvent = EventOf<"contract.upserted">;
type RelationshipEvent = EventOf<"relationship.upserted">;

type StoredException = { kind: string; from: string | null; until: string | null };

/** From when on two lists of exceptions differ; null: since ever. Undefined when they are the same. */
function differsSince(before: readonly StoredException[], after: readonly StoredException[]): Date | null | undefined {
  const name = (one: StoredException) => `${one.kind}|${one.from}|${one.until}`;
  const [old, fresh] = [new Set(before.map(name)), new Set(after.map(name))];
  const changed = [...before.filter((one) => !fresh.has(name(one))), ...after.filter((one) => !old.has(name(one)))];
  if (changed.length === 0) return undefined;
  if (changed.some((one) => one.from === null)) return null;
  return new Date(Math.min(...changed.map((one) => Date.parse(one.from as string))));
}

const earliest = (times: readonly (Date | null)[]): Date | null =>
  times.some((time) => time === null) ? null : new Date(Math.min(...times.map((time) => (time as Date).getTime())));

type ChangedContract = {
  id: string;
  client_id: string;
  freelancer_id: string;
  conversation_id: string | null;
  old_client: string;
  old_freelancer: string;
  old_conversation: string | null;
  old_exceptions: StoredException[];
  exceptions: StoredException[];
};

/**
 * Takes in what the marketplace says of contracts. Statuses are kept as a set with their times and every other field by
 * its newest word, so that any order of arrival gives the same history. Whatever an event changes about the past is put
 * down for judging again.
 */
export async function describeContracts(tx: Tx, events: readonly ContractEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = [...groupBy(events, (event) => event.data.contract.id)]
    .map(([id, group]) => {
      const { fields, times } = newestFields<ContractFields>(
        group.map((event) => {
          const { id: _id, status: _status, ...fields } = event.data.contract;
          return { at: event.occurredAt, fields };
        }),
      );
      const at = new Date(Math.max(...group.map((event) => event.occurredAt.getTime())));
      return { id, client_id: fields.clientId, freelancer_id: fields.freelancerId, d: fields, t: times, at };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const json = recordset(rows);
  const made = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO contracts (id, client_id, freelancer_id, described_at)
    SELECT id, client_id, freelancer_id, at FROM json_to_recordset(${json}::json)
      AS r(id text, client_id text, freelancer_id text, at timestamptz)
    ORDER BY id ON CONFLICT (id) DO NOTHING RETURNING id`;
  const isNew = new Set(made.map((row) => row.id));
  const changed = await tx.$queryRaw<ChangedContract[]>`
    WITH told AS (
      SELECT r.*, c.client_id AS old_client, c.freelancer_id AS old_freelancer, c.conversation_id AS old_conversation,
        c.exceptions AS old_exceptions, c.field_times
      FROM contracts c
      JOIN json_to_recordset(${json}::json) AS r(id text, d jsonb, t jsonb, at timestamptz) ON c.id = r.id
      ORDER BY c.id FOR UPDATE OF c
    ),
    fresh AS (
      SELECT told.*, f.news, f.times FROM told
      CROSS JOIN LATERAL (
        SELECT coalesce(jsonb_object_agg(key, told.d -> key), '{}') AS news, coalesce(jsonb_object_agg(key, value), '{}') AS times
        FROM jsonb_each_text(told.t)
        WHERE NOT (told.field_times ? key) OR (told.field_times ->> key)::timestamptz <= value::timestamptz
      ) f
    )
    UPDATE contracts c SET
      client_id = coalesce(f.news ->> 'clientId', c.client_id),
      freelancer_id = coalesce(f.news ->> 'freelancerId', c.freelancer_id),
      conversation_id = CASE WHEN f.news ? 'conversationId' THEN f.news ->> 'conversationId' ELSE c.conversation_id END,
      value_amount = CASE WHEN f.news ? 'value' THEN round((f.news -> 'value' ->> 'amount')::numeric, 2) ELSE c.value_amount END,
      value_currency = CASE WHEN f.news ? 'value' THEN upper(f.news -> 'value' ->> 'currency') ELSE c.value_currency END,
      exceptions = CASE WHEN f.news ? 'exceptions' THEN CASE WHEN jsonb_typeof(f.news -> 'exceptions') = 'array' THEN f.news -> 'exceptions' ELSE '[]' END ELSE c.exceptions END,
      described_at = greatest(c.described_at, f.at),
      field_times = c.field_times || f.times
    FROM fresh f WHERE f.id = c.id
    RETURNING c.id, c.client_id, c.freelancer_id, c.conversation_id, c.exceptions,
      f.old_client, f.old_freelancer, f.old_conversation, f.old_exceptions`;

  const statuses = events.map((event) => ({
    contract_id: event.data.contract.id,
    began_at: event.occurredAt,
    status: event.data.contract.status,
    event_id: event.id,
  }));
  const begun = await tx.$queryRaw<{ contract_id: string; began_at: Date }[]>`
    INSERT INTO contract_status_changes (contract_id, began_at, status, event_id)
    SELECT contract_id, began_at, status::contract_status, event_id FROM json_to_recordset(${recordset(statuses)}::json)
      AS r(contract_id text, began_at timestamptz, status text, event_id text)
    ORDER BY contract_id, began_at, status
    ON CONFLICT (contract_id, began_at, status) DO NOTHING
    RETURNING contract_id, began_at`;
  const begunOf = groupBy(begun, (row) => row.contract_id);

  await addRejudgeTasks(
    tx,
    changed.flatMap((contract) => {
      const times = begunOf.get(contract.id)?.map((row) => row.began_at) ?? [];
      return tasksFor(contract, times, isNew.has(contract.id));
    }),
  );
}

function tasksFor(contract: ChangedContract, begun: readonly Date[], isNew: boolean): NewRejudgeTask[] {
  const exceptions = differsSince(contract.old_exceptions, contract.exceptions);
  const moved =
    !isNew &&
    (contract.old_client !== contract.client_id ||
      contract.old_freelancer !== contract.freelancer_id ||
      contract.old_conversation !== contract.conversation_id);
  const since: (Date | null)[] = [...begun];
  if (exceptions !== undefined) since.push(exceptions);
  // Everything that the contract says holds for other content now, whenever it was written.
  if (moved) since.push(null);
  if (since.length === 0) return [];
  const now: NewRejudgeTask = {
    conversationId: contract.conversation_id,
    clientId: contract.client_id,
    freelancerId: contract.freelancer_id,
    since: earliest(since),
  };
  if (!moved) return [now];
  const before: NewRejudgeTask = {
    conversationId: contract.old_conversation,
    clientId: contract.old_client,
    freelancerId: contract.old_freelancer,
    since: null,
  };
  return [now, before];
}

/** Takes in dated exceptions of a client and a freelancer: the newest description of the pair holds. */
export async function describeRelationships(tx: Tx, events: readonly RelationshipEvent[]): Promise<void> {
  if (events.length === 0) return;
  const newest = [
    ...groupBy(events, ({ data: { relationship: pair } }) => `${pair.clientId}\n${pair.freelancerId}`).values(),
  ].map((group) =>
    group.reduce((best, event) => (event.occurredAt.getTime() >= best.occurredAt.getTime() ? event : best)),
  );
  const rows = newest.map(({ occurredAt, data: { relationship: pair } }) => ({
    client_id: pair.clientId,
    freelancer_id: pair.freelancerId,
    exceptions: pair.exceptions,
    described_at: occurredAt,
  }));
  const json = recordset(rows);
  // Two statements: the first makes the row, the second locks it before reading what it replaces.
  await tx.$executeRaw`
    INSERT INTO relationships (client_id, freelancer_id, described_at)
    SELECT client_id, freelancer_id, '-infinity' FROM json_to_recordset(${json}::json)
      AS r(client_id text, freelancer_id text)
    ORDER BY 1, 2 ON CONFLICT (client_id, freelancer_id) DO NOTHING`;
  const changed = await tx.$queryRaw<
    { client_id: string; freelancer_id: string; old: StoredException[]; exceptions: ExceptionInput[] }[]
  >`
    WITH told AS (
      SELECT r.*, p.exceptions AS old FROM relationships p
      JOIN json_to_recordset(${json}::json)
        AS r(client_id text, freelancer_id text, exceptions jsonb, described_at timestamptz)
        ON p.client_id = r.client_id AND p.freelancer_id = r.freelancer_id
      WHERE p.described_at <= r.described_at
      ORDER BY p.client_id, p.freelancer_id FOR UPDATE OF p
    )
    UPDATE relationships p SET exceptions = told.exceptions, described_at = told.described_at
    FROM told WHERE p.client_id = told.client_id AND p.freelancer_id = told.freelancer_id
    RETURNING p.client_id, p.freelancer_id, told.old, p.exceptions`;
  await addRejudgeTasks(
    tx,
    changed.flatMap((pair) => {
      const since = differsSince(pair.old, pair.exceptions as unknown as StoredException[]);
      return since === undefined ? [] : [{ clientId: pair.client_id, freelancerId: pair.freelancer_id, since }];
    }),
  );
}

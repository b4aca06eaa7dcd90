import {
  type AccountFacts,
  type ContractFacts,
  orientations,
  type Parties,
  pairKey,
  type StandingFacts,
} from "@/lib/domain/contracts/rules";
import { type Reader, recordset } from "@/lib/platform/rows";
import type { ContractStatus, DatedException, ExceptionKind } from "@/lib/policy/types";

type StoredException = { kind: ExceptionKind; from: string | null; until: string | null };

const dated = (list: readonly StoredException[]): DatedException[] =>
  list.map(({ kind, from, until }) => ({
    kind,
    from: from === null ? null : new Date(from),
    until: until === null ? null : new Date(until),
  }));

type ContractRow = {
  id: string;
  client_id: string;
  freelancer_id: string;
  conversation_id: string | null;
  amount: number | null;
  currency: string | null;
  exceptions: StoredException[];
  statuses: { status: ContractStatus; at: string }[] | null;
};

function toContract(row: ContractRow): ContractFacts {
  return {
    contractId: row.id,
    clientId: row.client_id,
    freelancerId: row.freelancer_id,
    conversationId: row.conversation_id,
    value: row.amount === null || row.currency === null ? null : { amount: row.amount, currency: row.currency },
    exceptions: dated(row.exceptions),
    statuses: (row.statuses ?? []).map(({ status, at }) => ({ status, beganAt: new Date(at) })),
  };
}

/** Contracts in which any of the accounts is a party, the last described first. */
export async function loadContractsOf(
  db: Reader,
  accountIds: readonly string[],
  most: number,
): Promise<ContractFacts[]> {
  const ids = [...accountIds];
  const rows = await db.$queryRaw<ContractRow[]>`
    WITH hit AS (
      SELECT id, described_at FROM contracts WHERE client_id = ANY(${ids}::text[])
      UNION
      SELECT id, described_at FROM contracts WHERE freelancer_id = ANY(${ids}::text[])
      ORDER BY described_at DESC, id LIMIT ${most}
    )
    SELECT c.id, c.client_id, c.freelancer_id, c.conversation_id, c.value_amount::float8 AS amount,
      c.value_currency AS currency, c.exceptions,
      (SELECT json_agg(json_build_object('status', s.status, 'at', s.began_at))
       FROM contract_status_changes s WHERE s.contract_id = c.id) AS statuses
    FROM contracts c JOIN hit ON hit.id = c.id ORDER BY c.described_at DESC, c.id`;
  return rows.map(toContract);
}

/** Four statements, whatever the number of contents. */
export async function loadStandingFacts(db: Reader, contents: Iterable<Parties>): Promise<StandingFacts> {
  const list = [...contents];
  const ids = [...new Set(list.flatMap((one) => [one.authorId, one.counterpartId ?? []].flat()))];
  const accountRows = await db.$queryRaw<
    { id: string; kind: AccountFacts["kind"]; country: string | null; agency_id: string | null }[]
  >`SELECT id, kind::text AS kind, country, agency_id FROM accounts WHERE id = ANY(${ids}::text[])`;
  const accounts = new Map(
    accountRows.map((row) => [row.id, { id: row.id, kind: row.kind, country: row.country, agencyId: row.agency_id }]),
  );

  const conversations = [...new Set(list.flatMap((one) => one.conversationId ?? []))];
  const pairs = new Map<string, { client_id: string; freelancer_id: string }>();
  for (const { authorId, counterpartId } of list) {
    if (!counterpartId) continue;
    for (const [client, freelancer] of orientations(accounts, authorId, counterpartId)) {
      pairs.set(pairKey(client, freelancer), { client_id: client, freelancer_id: freelancer });
    }
  }
  const wanted = recordset([...pairs.values()]);
  const contractRows = await db.$queryRaw<ContractRow[]>`
    WITH hit AS (
      SELECT id FROM contracts WHERE conversation_id = ANY(${conversations}::text[])
      UNION
      SELECT c.id FROM json_to_recordset(${wanted}::json) AS w(client_id text, freelancer_id text)
      JOIN contracts c ON c.client_id = w.client_id AND c.freelancer_id = w.freelancer_id
    )
    SELECT c.id, c.client_id, c.freelancer_id, c.conversation_id, c.value_amount::float8 AS amount,
      c.value_currency AS currency, c.exceptions,
      (SELECT json_agg(json_build_object('status', s.status, 'at', s.began_at))
       FROM contract_status_changes s WHERE s.contract_id = c.id) AS statuses
    FROM contracts c JOIN hit ON hit.id = c.id ORDER BY c.id`;
  const byConversation = new Map<string, ContractFacts[]>();
  const byPair = new Map<string, ContractFacts[]>();
  for (const row of contractRows) {
    const contract = toContract(row);
    const key = pairKey(row.client_id, row.freelancer_id);
    byPair.set(key, [...(byPair.get(key) ?? []), contract]);
    if (row.conversation_id) {
      byConversation.set(row.conversation_id, [...(byConversation.get(row.conversation_id) ?? []), contract]);
    }
  }

  const relationshipRows = await db.$queryRaw<
    { client_id: string; freelancer_id: string; exceptions: StoredException[] }[]
  >`
    SELECT p.client_id, p.freelancer_id, p.exceptions
    FROM json_to_recordset(${wanted}::json) AS w(client_id text, freelancer_id text)
    JOIN relationships p ON p.client_id = w.client_id AND p.freelancer_id = w.freelancer_id`;
  const clients = [...new Set([...ids, ...contractRows.map((row) => row.client_id)])];
  const planRows = await db.$queryRaw<{ account_id: string; began_at: Date; plan: string | null }[]>`
    SELECT account_id, began_at, plan FROM account_plans WHERE account_id = ANY(${clients}::text[])
    ORDER BY account_id, began_at`;
  const plans = new Map<string, { beganAt: Date; plan: string | null }[]>();
  for (const row of planRows) {
    plans.set(row.account_id, [...(plans.get(row.account_id) ?? []), { beganAt: row.began_at, plan: row.plan }]);
  }
  return {
    accounts,
    byConversation,
    byPair,
    relationships: new Map(
      relationshipRows.map((row) => [pairKey(row.client_id, row.freelancer_id), dated(row.exceptions)]),
    ),
    plans,
  };
}

/**
 * What is agreed or offered with an account on either side, by currency: contracts called off before they ran count for
 * nothing. Statuses that begin after `at` are left out.
 */
export async function loadContractSums(
  db: Reader,
  accountId: string,
  at: Date,
): Promise<{ amount: number; currency: string }[]> {
  return db.$queryRaw<{ amount: number; currency: string }[]>`
    WITH mine AS (
      SELECT id FROM contracts WHERE client_id = ${accountId}
      UNION
      SELECT id FROM contracts WHERE freelancer_id = ${accountId}
    )
    SELECT sum(k.value_amount)::float8 AS amount, upper(k.value_currency) AS currency
    FROM mine JOIN contracts k ON k.id = mine.id
    CROSS JOIN LATERAL (
      SELECT bool_or(s.status IN ('active', 'paused', 'ended')) AS ran, bool_or(s.status = 'cancelled') AS cancelled
      FROM contract_status_changes s WHERE s.contract_id = k.id AND s.began_at <= ${at}
    ) life
    WHERE k.value_amount > 0 AND k.value_currency IS NOT NULL AND (life.ran OR NOT life.cancelled)
    GROUP BY 2`;
}

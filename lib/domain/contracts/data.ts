import type { Surface } from "@/lib/domain/events/schema";
import { type Reader, recordset } from "@/lib/platform/rows";
import { exceptionsAt, phaseAt, phaseForSurface } from "@/lib/policy/phase";
import type { PolicyData } from "@/lib/policy/policy-data";
import type { ContractHistory, ContractStatus, DatedException, ExceptionKind, Phase } from "@/lib/policy/types";

export type AccountFacts = {
  id: string;
  kind: "unknown" | "client" | "freelancer" | "agency";
  country: string | null;
  agencyId: string | null;
};

export type ContractFacts = ContractHistory & {
  clientId: string;
  freelancerId: string;
  conversationId: string | null;
  value: { amount: number; currency: string } | null;
  exceptions: DatedException[];
};

/** Who wrote to whom where: what decides which contracts a content lies under. */
export type Parties = { authorId: string; counterpartId: string | null; conversationId: string | null };

/** Everything that phase, exceptions and value of some contents rest on, loaded at once. */
export type StandingFacts = {
  accounts: ReadonlyMap<string, AccountFacts>;
  byConversation: ReadonlyMap<string, ContractFacts[]>;
  byPair: ReadonlyMap<string, ContractFacts[]>;
  relationships: ReadonlyMap<string, DatedException[]>;
  plans: ReadonlyMap<string, { beganAt: Date; plan: string | null }[]>;
};

type StoredException = { kind: ExceptionKind; from: string | null; until: string | null };

const pairKey = (clientId: string, freelancerId: string) => `${clientId}\n${freelancerId}`;

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

/** Client and freelancer both ways round: until both are described, either may be either. An agency stands for its members. */
function orientations(
  accounts: ReadonlyMap<string, AccountFacts>,
  authorId: string,
  counterpartId: string,
): [client: string, freelancer: string][] {
  const asFreelancer = (id: string) => [id, accounts.get(id)?.agencyId ?? []].flat();
  return [
    ...asFreelancer(counterpartId).map((id): [string, string] => [authorId, id]),
    ...asFreelancer(authorId).map((id): [string, string] => [counterpartId, id]),
  ];
}

function contractsOf(facts: StandingFacts, parties: Parties): ContractFacts[] {
  const found = new Map<string, ContractFacts>();
  const add = (list: readonly ContractFacts[] | undefined) => {
    for (const contract of list ?? []) found.set(contract.contractId, contract);
  };
  if (parties.conversationId) add(facts.byConversation.get(parties.conversationId));
  if (parties.counterpartId) {
    for (const pair of orientations(facts.accounts, parties.authorId, parties.counterpartId)) {
      add(facts.byPair.get(pairKey(...pair)));
    }
  }
  return [...found.values()];
}

function clientOf(facts: StandingFacts, parties: Parties, contracts: readonly ContractFacts[]): string | null {
  for (const id of [parties.authorId, parties.counterpartId]) {
    if (id && facts.accounts.get(id)?.kind === "client") return id;
  }
  return contracts[0]?.clientId ?? null;
}

function planAt(facts: StandingFacts, accountId: string | null, at: Date): string | null {
  const line = accountId === null ? undefined : facts.plans.get(accountId);
  if (!line?.[0]) return null;
  // The first plan known holds for the time before it too: a desk that begins later than its marketplace knows no older one.
  return (line.findLast((entry) => entry.beganAt <= at) ?? line[0]).plan;
}

export type Standing = {
  phase: Phase;
  exceptions: ExceptionKind[];
  /** Of the largest contract between the two, in the policy's reckoning left to the caller. */
  contracts: readonly ContractFacts[];
  clientId: string | null;
};

/** Where author and counterpart stood at `at`, and which exceptions were in force. */
export function standingAt(
  facts: StandingFacts,
  content: Parties & { surface: Surface },
  at: Date,
  policy: PolicyData,
): Standing {
  const contracts = contractsOf(facts, content);
  const clientId = clientOf(facts, content, contracts);
  const relationships = content.counterpartId
    ? orientations(facts.accounts, content.authorId, content.counterpartId).flatMap(
        (pair) => facts.relationships.get(pairKey(...pair)) ?? [],
      )
    : [];
  const exceptions = exceptionsAt(
    { contracts, relationship: { exceptions: relationships }, clientPlan: planAt(facts, clientId, at) },
    at,
    policy.exemptPlans,
  );
  return { phase: phaseForSurface(content.surface, phaseAt(contracts, at)), exceptions, contracts, clientId };
}

/** What the author is in this conversation: as described, else as the contract or the other side tells. */
export function roleOf(facts: StandingFacts, parties: Parties): "client" | "freelancer" | "agency" | "unknown" {
  const known = facts.accounts.get(parties.authorId)?.kind ?? "unknown";
  if (known !== "unknown") return known;
  for (const contract of contractsOf(facts, parties)) {
    if (contract.clientId === parties.authorId) return "client";
    if (contract.freelancerId === parties.authorId) return "freelancer";
  }
  const other = parties.counterpartId ? facts.accounts.get(parties.counterpartId)?.kind : undefined;
  if (other === "client") return "freelancer";
  if (other === "freelancer" || other === "agency") return "client";
  return "unknown";
}

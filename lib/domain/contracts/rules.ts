import { exceptionsAt, phaseAt, phaseForSurface } from "@/lib/policy/phase";
import type { PolicyData } from "@/lib/policy/policy-data";
import type { ContractHistory, DatedException, ExceptionKind, Phase, Surface } from "@/lib/policy/types";

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

export const pairKey = (clientId: string, freelancerId: string) => `${clientId}\n${freelancerId}`;

/** Client and freelancer both ways round: until both are described, either may be either. An agency stands for its members. */
export function orientations(
  accounts: ReadonlyMap<string, AccountFacts>,
  authorId: string,
  counterpartId: string,
): [client: string, freelancer: string][] {
  const found: [client: string, freelancer: string][] = [];
  const add = (client: string, freelancer: string) => {
    found.push([client, freelancer]);
    const agency = accounts.get(freelancer)?.agencyId;
    if (agency) found.push([client, agency]);
  };
  add(authorId, counterpartId);
  add(counterpartId, authorId);
  return found;
}

const NO_CONTRACTS: readonly ContractFacts[] = [];

function contractsOf(facts: StandingFacts, parties: Parties): readonly ContractFacts[] {
  const lists: (readonly ContractFacts[])[] = [];
  const ofConversation = parties.conversationId && facts.byConversation.get(parties.conversationId);
  if (ofConversation) lists.push(ofConversation);
  // Asked for every message that is judged, and most are written before there is a contract.
  if (parties.counterpartId && facts.byPair.size > 0) {
    for (const pair of orientations(facts.accounts, parties.authorId, parties.counterpartId)) {
      const ofPair = facts.byPair.get(pairKey(...pair));
      if (ofPair) lists.push(ofPair);
    }
  }
  if (lists.length === 0) return NO_CONTRACTS;
  const found = new Map<string, ContractFacts>();
  for (const list of lists) for (const contract of list) found.set(contract.contractId, contract);
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
  const relationships =
    content.counterpartId && facts.relationships.size > 0
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

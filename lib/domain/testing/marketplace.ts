import type { Detect } from "@/lib/domain/detection/rules";
import { ingestEvents } from "@/lib/domain/events/mutations";
import type { IngestResult } from "@/lib/domain/events/schema";
import { followLate, judgeNextBatch } from "@/lib/domain/judgement/mutations";
import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { mintJobActor, mintKeyActor, mintStaffActor } from "@/lib/platform/actor";
import { type Call, callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";

/** Names of its own for every test, as tests of a file share a database. */
let serial = 0;
export function named(what: string): string {
  serial += 1;
  return `${what}-${serial}`;
}

export function keyCall(at = new Date()): Call {
  return callBy(mintKeyActor({ id: newId(), name: "marketplace", scopes: ["ingest"] }), at, newId());
}

export function workerCall(at = new Date()): Call {
  return callBy(mintJobActor("worker"), at, newId());
}

export function staffCall(userId: string, at = new Date()): Call {
  const actor = mintStaffActor({ id: userId, name: "Moderator", role: "moderator", sessionId: newId() });
  return callBy(actor, at, newId());
}

export function firstPolicy(): Promise<boolean> {
  return publishFirstPolicy(workerCall());
}

export type TestEvent = { id: string; type: string; occurredAt: string; data: Record<string, unknown> };

/** `at`: minutes after a fixed morning in the past. */
export function minute(at: number): string {
  return new Date(Date.UTC(2026, 2, 2, 9, at)).toISOString();
}

function event(type: string, at: number, data: Record<string, unknown>): TestEvent {
  return { id: named("ev"), type, occurredAt: minute(at), data };
}

export const told = {
  account: (account: { id: string; kind: string } & Record<string, unknown>, at = 0) =>
    event("account.upserted", at, { account }),
  contract: (
    contract: { id: string; clientId: string; freelancerId: string; status: string } & Record<string, unknown>,
    at: number,
  ) => event("contract.upserted", at, { contract }),
  relationship: (relationship: Record<string, unknown>, at: number) =>
    event("relationship.upserted", at, { relationship }),
  content: (content: { id: string; authorId: string; text: string } & Record<string, unknown>, at: number) =>
    event("content.created", at, { content: { surface: "message", ...content } }),
  edit: (id: string, text: string, at: number) => event("content.edited", at, { content: { id, text } }),
  remove: (contentId: string, at: number) => event("content.deleted", at, { contentId }),
  report: (report: { id: string; accountId: string; category: string } & Record<string, unknown>, at: number) =>
    event("report.filed", at, { report }),
  signal: (signal: Record<string, unknown>, at: number) => event("signal.raised", at, { signal }),
};

export function send(...events: readonly unknown[]): Promise<IngestResult> {
  return ingestEvents(keyCall(), events);
}

/** Works off everything that waits, as the worker does. */
export async function settle(detector?: Detect): Promise<number> {
  let judged = 0;
  for (;;) {
    const followed = await followLate(100);
    const now = await judgeNextBatch(workerCall(), { maxKeys: 50, maxContents: 500 }, detector);
    judged += now;
    if (followed === 0 && now === 0) return judged;
  }
}

/** A client and a freelancer of their own with a conversation. */
export function pair() {
  const names = { client: named("client"), freelancer: named("freelancer"), talk: named("talk") };
  return {
    ...names,
    describe: [
      told.account({ id: names.client, kind: "client", displayName: "Client", country: "US" }, 0),
      told.account({ id: names.freelancer, kind: "freelancer", displayName: "Freelancer", country: "US" }, 0),
    ],
    says: (who: "client" | "freelancer", text: string, at: number, more: Record<string, unknown> = {}) =>
      told.content(
        {
          id: named("ct"),
          authorId: names[who],
          counterpartId: names[who === "client" ? "freelancer" : "client"],
          conversationId: names.talk,
          text,
          ...more,
        },
        at,
      ),
    contract: (status: string, at: number, more: { id?: string } & Record<string, unknown> = {}) =>
      told.contract(
        {
          id: `co-${names.talk}`,
          clientId: names.client,
          freelancerId: names.freelancer,
          conversationId: names.talk,
          status,
          ...more,
        },
        at,
      ),
  };
}

export const contentId = (event: TestEvent): string => (event.data["content"] as { id: string }).id;

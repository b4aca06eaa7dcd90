import type { Person } from "@/prisma/seed/demo/people";

/** Marketplace events as the HTTP API takes them; nothing of the demo world reaches the database in another shape. */
export type MarketplaceEvent = { id: string; type: string; occurredAt: string; data: Record<string, unknown> };

export type Writer = {
  events: MarketplaceEvent[];
  account(person: Person, at: Date): void;
  contract(
    contract: {
      id: string;
      clientId: string;
      freelancerId: string;
      conversationId: string;
      status: "offer" | "active" | "paused" | "ended" | "cancelled";
      amount: number;
      currency?: string;
      exceptions?: { kind: string; from: string | null; until: string | null }[];
    },
    at: Date,
    /** When the marketplace sent it, if later than it happened. */
    sentAt?: Date,
  ): void;
  relationship(
    clientId: string,
    freelancerId: string,
    exceptions: { kind: string; from: string | null; until: string | null }[],
    at: Date,
  ): void;
  content(
    content: {
      surface: string;
      authorId: string;
      counterpartId?: string;
      conversationId?: string;
      parentId?: string;
      text: string;
      attachments?: { id: string; name: string; mediaType: string; data: string }[];
    },
    at: Date,
  ): string;
  edit(contentId: string, text: string, at: Date): void;
  remove(contentId: string, at: Date): void;
  report(
    report: { reporterId: string; accountId: string; contentId?: string; category: string; note: string },
    at: Date,
  ): void;
  signal(signal: Record<string, unknown>, at: Date): void;
};

/** Collects events with the times at which the marketplace sends them; `sent` runs beside `events`. */
export function eventWriter(): Writer & { sent: Date[] } {
  const events: MarketplaceEvent[] = [];
  const sent: Date[] = [];
  let serial = 0;
  const add = (type: string, at: Date, data: Record<string, unknown>, sentAt = at) => {
    serial += 1;
    events.push({ id: `demo-${String(serial).padStart(6, "0")}`, type, occurredAt: at.toISOString(), data });
    sent.push(sentAt);
  };
  const known = new Map<string, Record<string, unknown>>();
  return {
    events,
    sent,
    account: (account, at) => add("account.upserted", at, { account }),
    contract({ amount, currency = "USD", exceptions = [], ...contract }, at, sentAt) {
      add("contract.upserted", at, { contract: { ...contract, value: { amount, currency }, exceptions } }, sentAt);
    },
    relationship: (clientId, freelancerId, exceptions, at) =>
      add("relationship.upserted", at, { relationship: { clientId, freelancerId, exceptions } }),
    content(content, at) {
      const id = `ct_${String(known.size + 1).padStart(6, "0")}`;
      const full = { id, attachments: [], ...content };
      known.set(id, full);
      add("content.created", at, { content: full });
      return id;
    },
    edit(contentId, text, at) {
      const content = { ...known.get(contentId), text };
      known.set(contentId, content);
      add("content.edited", at, { content });
    },
    remove: (contentId, at) => add("content.deleted", at, { contentId }),
    report: (report, at) =>
      add("report.filed", at, { report: { id: `rp_${String(serial + 1).padStart(6, "0")}`, ...report } }),
    signal: (signal, at) => add("signal.raised", at, { signal }),
  };
}

import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { ActionInput } from "@/lib/domain/decisions/schema";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import type { Violation } from "@/lib/policy/types";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent, makeSignal } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob } from "@/prisma/seed/factories/staff";

const MINUTE = 60_000;

type Over = {
  at?: Date;
  /** Leave it in its grace time. */
  waiting?: boolean;
  violations?: Violation[];
  actions?: ActionInput[];
  note?: string;
  reasonCode?: string;
  case?: Parameters<typeof makeCase>[0];
};

const REASONS: Partial<Record<Violation, string>> = {
  contact_info: "contact_before_contract",
  off_platform_payment: "payment_outside",
  scam_script: "scam",
};

/** A case that somebody decided, by default as an e-mail address before any contract, an hour ago; in effect. */
export async function decidedCase(by: StaffActor, over: Over = {}) {
  const at = over.at ?? new Date(Date.now() - 60 * MINUTE);
  const violations = over.violations ?? ["contact_info"];
  const account = over.case?.accountId
    ? { id: over.case.accountId }
    : await makeAccount({ reportedBadges: ["Top Rated"] });
  const other = await makeAccount({ kind: "client", displayName: "Client" });
  const conversationId = `conv-${newId()}`;
  const kase = await makeCase({ accountId: account.id, subjectId: conversationId, openedAt: at, ...over.case });
  await makeContent({ authorId: other.id, text: "Can we talk about the logo?", conversationId, occurredAt: at });
  const content = await makeContent({
    authorId: account.id,
    counterpartId: other.id,
    text: "write to maria.keller@example.org please",
    conversationId,
    occurredAt: at,
  });
  const signal = await makeSignal(content, "email", "maria.keller@example.org", "maria.keller@example.org");
  await flagContent(kase, content, [signal]);
  await claimCase(callOf(by), kase.id);
  const found = violations.length > 0;
  const decision = await decideCase(callOf(by, at), kase.id, {
    outcome: found ? "violation" : "no_violation",
    violations,
    reasonCode: over.reasonCode ?? (found ? (REASONS[violations[0]!] ?? "other") : "false_positive"),
    note: over.note ?? "Plain.",
    caseVersion: 1,
    actions: found ? (over.actions ?? [{ kind: "warn" }]) : [],
  });
  if (!over.waiting) await settleDueEnforcements(callOfJob(new Date(at.getTime() + 10 * MINUTE)));
  return { account, other, kase, content, signal, decision, at };
}

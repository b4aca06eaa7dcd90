import type { SignalKind } from "@/lib/detect/types";
import { contactHash, maskFound } from "@/lib/domain/signals/rules";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Phase } from "@/lib/policy/types";
import type { Account, Content, Contract, Signal } from "@/prisma/generated/client";

export async function makeAccount(over: Partial<Omit<Account, "fieldTimes">> = {}): Promise<Account> {
  return prisma().account.create({
    data: { id: `acc-${newId()}`, kind: "freelancer", displayName: "Mina Okafor", ...over },
  });
}

export async function makeContract(
  over: Pick<Contract, "clientId" | "freelancerId"> & Partial<Omit<Contract, "exceptions" | "fieldTimes">>,
  statuses: readonly ["offer" | "active" | "paused" | "ended" | "cancelled", Date][],
): Promise<Contract> {
  const id = over.id ?? `con-${newId()}`;
  const contract = await prisma().contract.create({ data: { describedAt: statuses[0]![1], ...over, id } });
  await prisma().contractStatusChange.createMany({
    data: statuses.map(([status, beganAt]) => ({ contractId: id, status, beganAt, eventId: newId() })),
  });
  return contract;
}

/** Content as ingest stores it, judged clean in a phase unless `judged` is false. */
export async function makeContent(
  over: Pick<Content, "authorId" | "text"> & Partial<Content>,
  { judged = true, phase = "none" as Phase, stances = [] as object[] } = {},
): Promise<Content> {
  const id = over.id ?? newId();
  const content = await prisma().content.create({
    data: { surface: "message", occurredAt: new Date(), externalId: `msg-${id}`, ...over, id },
  });
  await prisma().contentKey.create({ data: { externalId: content.externalId, contentId: id } });
  if (judged) {
    await prisma().assessment.create({
      data: {
        contentId: id,
        id: newId(),
        revision: content.revision,
        phase,
        exceptions: [],
        detectorVersion: "test",
        policyVersion: 1,
        violations: [],
        stances,
        assessedAt: content.occurredAt,
      },
    });
  }
  return content;
}

/** A signal on the stretch where `found` stands in the content's text, masked and hashed as judgement does. */
export async function makeSignal(
  content: Content,
  kind: SignalKind,
  found: string,
  value: string | null,
): Promise<Signal> {
  const start = content.text.indexOf(found);
  if (start < 0) throw new Error(`The text holds no ${found}.`);
  const masked = maskFound({ kind, value, spans: [{ message: 0, start, end: start + found.length }], decoded: [] }, [
    { contentId: content.externalId, text: content.text },
  ]);
  const hashed = value === null ? null : contactHash(value);
  return prisma().signal.create({
    data: {
      contentId: content.id,
      id: newId(),
      revision: content.revision,
      kind,
      spans: masked.spans,
      score: 0.9,
      reasons: [{ code: "test", weight: 2 }],
      obfuscations: [],
      valueHash: hashed ? new Uint8Array(hashed.hash) : null,
      hashKeyId: hashed?.keyId ?? null,
      maskedValue: masked.maskedValue,
      detectorName: `docket-${kind}`,
      detectorVersion: "1",
    },
  });
}

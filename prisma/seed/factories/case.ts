import { maskStored, type StoredSpan } from "@/lib/domain/signals/rules";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Violation } from "@/lib/policy/types";
import type { Case, Content, Signal } from "@/prisma/generated/client";
import { makeAccount } from "@/prisma/seed/factories/conversation";

type Over = Partial<Omit<Case, "priorityReasons" | "firstEvidence">>;

/** A case of a new account, or of the one named. Its priority is the key, which orders it. */
export async function makeCase(over: Over = {}): Promise<Case> {
  const id = over.id ?? newId();
  const accountId = over.accountId ?? (await makeAccount()).id;
  const openedAt = over.openedAt ?? new Date();
  return prisma().case.create({
    data: {
      id,
      accountId,
      accountKind: "freelancer",
      subjectKind: "conversation",
      subjectId: `conv-${id}`,
      violations: ["contact_info"],
      phase: "none",
      surface: "message",
      score: 0.9,
      priorityKey: 0,
      priorityReasons: [],
      policyVersion: 1,
      openedAt,
      dueAt: new Date(openedAt.getTime() + 3_600_000),
      ...over,
    },
  });
}

/** Puts a violation flag on a case for one content and its signals, and copies the content in as evidence. */
export async function flagContent(
  kase: Pick<Case, "id" | "openedAt">,
  content: Content,
  signals: readonly Signal[],
  violation: Violation = "contact_info",
): Promise<void> {
  await prisma().flag.create({
    data: {
      id: newId(),
      caseId: kase.id,
      kind: "violation",
      contentId: content.id,
      contentExternalId: content.externalId,
      revision: content.revision,
      violation,
      score: 0.9,
      severity: 2,
      rule: "CON-1",
      clause: "3.1",
      signalIds: signals.map((signal) => signal.id),
      detectors: signals.map((signal) => signal.detectorName),
      phase: "none",
      surface: content.surface,
      policyVersion: 1,
      raisedAt: kase.openedAt,
    },
  });
  const evidence = {
    flagged: true,
    judged: (await prisma().assessment.count({ where: { contentId: content.id, revision: content.revision } })) > 0,
    signals: signals.map((signal) => ({
      id: signal.id,
      kind: signal.kind,
      spans: signal.spans,
      score: signal.score,
      reasons: signal.reasons,
      obfuscations: signal.obfuscations,
      script: signal.script,
      maskedValue: signal.maskedValue,
      detector: { name: signal.detectorName, version: signal.detectorVersion },
    })),
  };
  const key = { caseId: kase.id, contentId: content.id, revision: content.revision };
  await prisma().evidence.upsert({
    where: { caseId_contentId_revision: key },
    update: evidence,
    create: {
      ...key,
      contentExternalId: content.externalId,
      authorId: content.authorId,
      surface: content.surface,
      phase: "none",
      occurredAt: content.occurredAt,
      text: content.text,
      ...evidence,
    },
  });
  const spans = signals.flatMap((signal) => signal.spans as unknown as StoredSpan[]);
  await prisma().case.update({ where: { id: kase.id }, data: { searchText: maskStored(content.text, spans) } });
}

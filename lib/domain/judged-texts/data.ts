import type { JudgedText } from "@/lib/domain/appeals/schema";
import { flagsBySignal, readFlags, readPeople } from "@/lib/domain/case-file/data";
import { readEvidence } from "@/lib/domain/case-texts/data";
import { maskedWithSignals, maskUnjudged } from "@/lib/domain/conversations/rules";
import { missedKey, readMissedMasks } from "@/lib/domain/verdicts/data";
import { prisma } from "@/lib/platform/db";

/**
 * The texts that a case rests on, from its own copies: nothing is written into a decided case, so these are what was
 * judged, whatever its author made of them since. Masked; a neighbour, and a text that was copied before it was judged,
 * is searched anew, because nobody may have looked at it. What detection failed on is hidden wholly.
 */
export async function judgedTexts(caseId: string): Promise<{
  texts: JudgedText[];
  flags: Awaited<ReturnType<typeof readFlags>>;
  /** Who wrote them, those that are known, by id. */
  people: Awaited<ReturnType<typeof readPeople>>;
}> {
  const [evidence, flags] = await Promise.all([readEvidence(caseId), readFlags(caseId)]);
  const pool = evidence.flatMap((row) =>
    row.signals.map((signal) => ({ contentId: row.content_id, revision: row.revision, signal })),
  );
  const [missed, people] = await Promise.all([
    readMissedMasks(prisma(), [...new Set(evidence.map((row) => row.content_id))]),
    readPeople(evidence.map((row) => row.author_id)),
  ]);
  const failed = new Set(flags.flatMap((flag) => (flag.kind === "detector_failed" ? [flag.contentId] : [])));
  const counted = { flags: flagsBySignal(flags), standings: new Map() };
  const texts = evidence.map((row): JudgedText => {
    const unreadable = !row.judged && failed.has(row.external_id);
    const shown = {
      contentId: row.content_id,
      externalId: row.external_id,
      revision: row.revision,
      text: row.text,
      judged: !unreadable,
      signals: row.signals,
      missed: missed.get(missedKey(row.content_id, row.revision)) ?? [],
    };
    const { text, signals } = maskedWithSignals(shown, pool, counted);
    return {
      id: row.external_id,
      authorId: row.author_id,
      surface: row.surface,
      phase: row.phase,
      occurredAt: row.occurred_at.toISOString(),
      text: unreadable || (row.flagged && row.judged) ? text : maskUnjudged(text),
      revision: row.revision,
      flagged: row.flagged,
      signals,
    };
  });
  return { texts, flags, people };
}

import { listScores } from "@/lib/domain/golden-cases/data";
import type { Score } from "@/lib/domain/golden-cases/schema";
import { getReview, listReviews, readSummary } from "@/lib/domain/quality-reviews/data";
import type { BlindReview, QualitySummary, ReviewRow } from "@/lib/domain/quality-reviews/schema";
import { callBy } from "@/lib/platform/call";
import { firstPaint } from "@/lib/platform/first-paint";
import { newId } from "@/lib/platform/ids";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

export type QualityHome = {
  summary: QualitySummary;
  mine: ReviewRow[];
  answered: Page<ReviewRow> | null;
  score: Score | null;
  at: number;
};

/** What waits for the reader, what they answered, and how they did on what is known. */
export async function loadQualityHome(cursor: string | undefined): Promise<QualityHome> {
  const me = await requireStaff("quality:review");
  const at = new Date();
  const [summary, mine, answered, scores] = await Promise.all([
    readSummary(me),
    listReviews(me, { state: "mine" }, { limit: PAGE }),
    firstPaint(() => listReviews(me, { state: "answered" }, { cursor, limit: PAGE })),
    listScores(me, at),
  ]);
  return {
    summary,
    mine: mine.items,
    answered,
    score: scores.items.find((one) => one.person.id === me.id) ?? null,
    at: at.getTime(),
  };
}

/** One review of the reader's own, blind. Errors: `not_found`. */
export async function loadReview(id: string): Promise<{ review: BlindReview; at: number }> {
  const actor = await requireStaff("quality:review");
  const at = new Date();
  const call = callBy(actor, at, newId());
  return { review: await getReview(call, id), at: at.getTime() };
}

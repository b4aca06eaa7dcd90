import { listGolden, listScores } from "@/lib/domain/golden-cases/data";
import type { Golden, Score } from "@/lib/domain/golden-cases/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

/** Cases whose answer is known, and how people answered them. */
export async function loadGolden(cursor: string | undefined): Promise<{
  page: Page<Golden> | null;
  scores: { days: number; items: Score[] };
  at: number;
}> {
  const me = await requireStaff("quality:manage");
  const now = new Date();
  const [page, scores] = await Promise.all([
    firstPaint(() => listGolden({ cursor, limit: PAGE })),
    listScores(me, now),
  ]);
  return { page, scores, at: now.getTime() };
}

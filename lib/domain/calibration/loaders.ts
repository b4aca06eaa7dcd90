import { getSession, listSessions } from "@/lib/domain/calibration/data";
import type { Session, SessionRow } from "@/lib/domain/calibration/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

/** Sessions that the reader may see. */
export async function loadSessions(cursor: string | undefined): Promise<{ page: Page<SessionRow> | null; at: number }> {
  const me = await requireStaff("quality:review");
  return { page: await firstPaint(() => listSessions(me, { cursor, limit: PAGE })), at: Date.now() };
}

/** One session. Errors: `not_found`. */
export async function loadSession(id: string): Promise<{ session: Session; at: number }> {
  const me = await requireStaff("quality:review");
  return { session: await getSession(me, id), at: Date.now() };
}

import { type FreeCases, freeCases, getCase } from "@/lib/domain/cases/data";
import { BEST_FIRST } from "@/lib/domain/cases/rules";
import type { CaseFilter } from "@/lib/domain/cases/schema";
import type { Upcoming } from "@/lib/domain/turns/schema";
import { noteCaseView } from "@/lib/domain/views/mutations";
import type { Call } from "@/lib/platform/call";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

/** What the caller may claim of a filter; null where that is never anything, as for a key or in a list of decided cases. */
export async function freeToTurnTo({ actor }: Call, filter: CaseFilter): Promise<FreeCases | null> {
  if (actor.kind !== "user") return null;
  try {
    return await freeCases(actor, filter);
  } catch (error) {
    if (error instanceof AppError && (error.code === "invalid_input" || error.code === "forbidden")) return null;
    throw error;
  }
}

/**
 * The case that claiming next would take now, with all that its page shows, so that a desk has it at hand; null when there
 * is none. It holds nothing and, as only the filter's best free case is given, notes nobody as having seen it: whoever is
 * then shown it asks for it again by its id. A search can name any case, and is no way to read one without a trace: there
 * the asker is noted as having seen what they are given. `known`: what the asker has, as `id.version`; then only whether it
 * is still that.
 */
export async function upcomingCase(call: Call, filter: CaseFilter, known?: string): Promise<Upcoming | null> {
  const free = await freeToTurnTo(call, filter);
  if (free === null) return null;
  const [best] = await query<{ id: string; version: number }>(
    `SELECT c.id, c.version FROM cases c WHERE ${free.where} ${BEST_FIRST}`,
    [...free.values],
  );
  if (!best) return null;
  if (known === `${best.id}.${best.version}`) return { ...best, case: null };
  if (filter.q !== undefined) await noteCaseView(call, best.id);
  const detail = await getCase(call, best.id);
  return { id: best.id, version: detail.version, case: detail };
}

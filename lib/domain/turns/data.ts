import { type FreeCases, freeCases } from "@/lib/domain/cases/data";
import type { CaseFilter } from "@/lib/domain/cases/schema";
import type { Call } from "@/lib/platform/call";
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

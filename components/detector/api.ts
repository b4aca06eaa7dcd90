import { answer, client } from "@/lib/api/client";
import type { DetectorInsights, MissedPlace, Mistake } from "@/lib/domain/detector-insights/schema";

/** Errors of all: those of {@link answer}. */
export function getDetectorInsights(query: Record<string, string>, signal: AbortSignal): Promise<DetectorInsights> {
  return answer(client.stats.detectors.$get({ query }, { init: { signal } }));
}

export async function listMistakes(query: Record<string, string>, signal: AbortSignal): Promise<Mistake[]> {
  return (await answer(client.stats.detectors.mistakes.$get({ query }, { init: { signal } }))).items;
}

export async function listMissedPlaces(query: Record<string, string>, signal: AbortSignal): Promise<MissedPlace[]> {
  return (await answer(client.stats.detectors.missed.$get({ query }, { init: { signal } }))).items;
}

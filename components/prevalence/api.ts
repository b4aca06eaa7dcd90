import { answer, client } from "@/lib/api/client";
import type { NewRate, Prevalence, RateSetting, Sample } from "@/lib/domain/prevalence/schema";
import type { Page } from "@/lib/platform/page";

/** Errors of all: those of {@link answer}. */
export function getPrevalence(query: Record<string, string>, signal: AbortSignal): Promise<Prevalence> {
  return answer(client.stats.prevalence.$get({ query }, { init: { signal } }));
}

export function setRate(surface: RateSetting["surface"], rate: NewRate): Promise<RateSetting> {
  return answer(client.prevalence.rates[":surface"].$put({ param: { surface }, json: rate }));
}

export function listSamples(cursor: string | null, signal: AbortSignal): Promise<Page<Sample>> {
  const query = { limit: "20", ...(cursor === null ? {} : { cursor }) };
  return answer(client.prevalence.samples.$get({ query }, { init: { signal } }));
}

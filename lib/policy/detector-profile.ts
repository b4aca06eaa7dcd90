import type { PolicyData } from "@/lib/policy/policy-data";
import type { Surface } from "@/lib/policy/types";

/** `language`: the text's main language as a two-letter code, null where it says too little. */
type Place = { surface: Surface; language: string | null };

/**
 * How much a detector's word counts at a place: the product of the profiles that name it, ours and the marketplace's own
 * alike. 0 mutes it.
 */
export function detectorFactor(
  detector: { name: string },
  place: Place,
  policy: Pick<PolicyData, "detectors">,
): number {
  let factor = 1;
  for (const profile of policy.detectors) {
    if (profile.name !== detector.name) continue;
    if (profile.surfaces !== null && !profile.surfaces.includes(place.surface)) continue;
    if (profile.languages !== null && (place.language === null || !profile.languages.includes(place.language)))
      continue;
    factor *= profile.factor;
  }
  return factor;
}

/** Whether any profile asks for a text's language: telling it costs as much as some detectors do. */
export function asksForLanguage(policy: Pick<PolicyData, "detectors">): boolean {
  return policy.detectors.some((profile) => profile.languages !== null);
}

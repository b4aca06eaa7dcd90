import { detectorText } from "@/components/detector/text";
import { nameOfDetector, nameOfKind } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText, wordFor } from "@/components/evidence/text";
import { nameOfPart } from "@/components/insight/part-name";
import type { DetectorDimension } from "@/lib/domain/detector-insights/schema";

/** A dimension's value in the reader's words. */
export function nameOfValue(dimension: DetectorDimension, key: string): string {
  if (key === "") return detectorText.unknown;
  if (dimension === "detector") return nameOfDetector(key);
  if (dimension === "language") return nameOfPart("language", key);
  if (dimension === "kind") return nameOfKind(key);
  if (dimension === "surface") return nameOfSurface(key);
  if (dimension === "phase") return wordFor(evidenceText.phases, key);
  return key;
}

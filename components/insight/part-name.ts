import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText, wordFor } from "@/components/evidence/text";
import { casesText } from "@/components/insight/cases-text";
import { currentLanguage } from "@/components/ui/language";
import { uiText } from "@/components/ui/text";
import type { CaseDimension } from "@/lib/domain/insights/schema";

/** A code of two letters in the reader's words; as it is where nobody has a name for it. */
function nameOfCode(type: "language" | "region", code: string): string {
  try {
    return new Intl.DisplayNames([currentLanguage()], { type, fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a part of the cases is called, cut by a dimension. */
export function nameOfPart(dimension: CaseDimension, key: string): string {
  if (key === "") return casesText.unknown;
  switch (dimension) {
    case "violation":
      return nameOfViolation(key, "long");
    case "phase":
      return wordFor(evidenceText.phases, key);
    case "surface":
      return nameOfSurface(key);
    case "accountKind":
      return wordFor(uiText.accountKinds, key);
    case "language":
      return nameOfCode("language", key);
    case "country":
      return nameOfCode("region", key);
    case "policyVersion":
      return key;
  }
}

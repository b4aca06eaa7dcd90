import { enforcementText } from "@/components/enforcement/text";
import { nameOfMeasure } from "@/components/evidence/family";
import { wordFor } from "@/components/evidence/text";
import { nameOfPart } from "@/components/insight/part-name";
import { transparencyText } from "@/components/insight/transparency-text";

function valueInWords(side: string, value: string): string {
  const { foundBy, other } = transparencyText;
  switch (side) {
    case "violation":
    case "category":
      return value === "other" ? other : nameOfPart("violation", value);
    case "measure":
      return nameOfMeasure(value);
    case "found_by":
      return wordFor(foundBy, value);
    case "outcome":
      return wordFor(enforcementText.appeals, value);
    default:
      return value;
  }
}

/** How a figure is cut, as the reader says it: `violation=contact_info measure=warn` as `Contact info, Warn`. */
export function sliceInWords(slice: string): string {
  return slice
    .split(" ")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? part : valueInWords(part.slice(0, at), part.slice(at + 1));
    })
    .join(", ");
}

import { nameOfDetector, nameOfKind, nameOfMeasure } from "@/components/evidence/family";
import { readableCode } from "@/components/evidence/text";
import { exportText } from "@/components/export/text";
import { nameOfPart } from "@/components/insight/part-name";
import type { Dataset } from "@/lib/domain/datasets/schema";

/** What is no code is said as it is: ids, numbers, clauses, days. */
const AS_IT_IS = new Set([
  "account",
  "author",
  "conversation",
  "decidedBy",
  "clause",
  "policyVersion",
  "subject",
  "actor",
]);
/** Figures are asked for by days, the last one included; records up to an instant that is not. */
const BY_DAY: ReadonlySet<Dataset> = new Set(["daily_figures", "case_figures"]);
const DAY = /^(\d{4}-\d{2}-\d{2})T00:00:00(\.000)?Z$/;

function valueInWords(dataset: Dataset, name: string, value: string): string {
  if (AS_IT_IS.has(name) || /^\d/.test(value)) return value.replace(DAY, "$1");
  switch (name) {
    case "category":
      return nameOfPart("violation", value);
    case "violation":
    case "phase":
    case "surface":
    case "accountKind":
    case "language":
    case "country":
      return nameOfPart(name, value);
    case "detector":
      return nameOfDetector(value);
    case "measure":
      return nameOfMeasure(value);
    case "kind":
      return dataset === "signals" ? nameOfKind(value) : nameOfMeasure(value);
    default:
      return readableCode(value);
  }
}

/** The filters of an export as its reader says them, in the order given: name and value. */
export function filterInWords(
  dataset: Dataset,
  filter: Readonly<Record<string, unknown>>,
): { key: string; name: string; value: string }[] {
  return Object.entries(filter).map(([key, value]) => ({
    key,
    name: exportText.filterNames[key === "to" && BY_DAY.has(dataset) ? "lastDay" : key] ?? readableCode(key),
    value: (Array.isArray(value) ? value : String(value).split(","))
      .map((each) => valueInWords(dataset, key, String(each)))
      .join(", "),
  }));
}

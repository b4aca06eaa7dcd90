import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import { activeFilters, type FilterName, type QueueParams } from "@/components/queue/queue-params";
import { queueText } from "@/components/queue/text";
import { count } from "@/components/ui/money";

/** How a filter's value reads on its chip. */
export function filterValue(params: QueueParams, name: FilterName): string {
  const text = queueText.filter;
  switch (name) {
    case "status":
      return (params.status ?? []).map((each) => text.statuses[each] ?? each).join(", ");
    case "violation":
      return (params.violation ?? []).map((each) => nameOfViolation(each, "short")).join(", ");
    case "phase":
      return (params.phase ?? []).map((each) => evidenceText.phases[each]).join(", ");
    case "surface":
      return (params.surface ?? []).map(nameOfSurface).join(", ");
    case "accountKind":
      return (params.accountKind ?? []).map((each) => text.accountKinds[each] ?? each).join(", ");
    case "assignee":
      return params.assignee === "me" ? text.me : params.assignee === "none" ? text.nobody : (params.assignee ?? "");
    case "language":
      return (params.language ?? []).map((each) => text.languages[each] ?? each).join(", ");
    case "minScore":
      return text.from(String(params.minScore));
    case "minValue":
      return text.from(count(params.minValue ?? 0));
    case "q":
      return `“${params.q}”`;
  }
}

/** `Phase No contract, Value from 300`: the filters in words. */
export function filtersInWords(params: QueueParams): string {
  return activeFilters(params)
    .map((name) => `${queueText.filter[name]} ${filterValue(params, name)}`)
    .join(", ");
}

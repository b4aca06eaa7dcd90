import { ownSort, QUEUE_SORTS, type QueueParams } from "@/components/queue/queue-params";
import type { TableSort } from "@/components/ui/data-table";

/** Which column stands for the order, and which way. */
export function sortOf(params: QueueParams): TableSort {
  switch (params.sort ?? ownSort(params)) {
    case "decided":
      return { by: "decided", direction: "descending" };
    case "oldest":
      return { by: "oldest", direction: "descending" };
    case "newest":
      return { by: "oldest", direction: "ascending" };
    case "value":
      return { by: "value", direction: "descending" };
    case "due":
      return { by: "due", direction: "ascending" };
    default:
      return { by: "priority", direction: "descending" };
  }
}

/** Age turns round when pressed again; the others have one useful direction. */
export function nextSort(params: QueueParams, by: string): QueueParams["sort"] {
  if (by === "oldest") return params.sort === "oldest" ? "newest" : "oldest";
  const sort = QUEUE_SORTS.find((one) => one === by) ?? "priority";
  return sort === ownSort(params) ? null : sort;
}

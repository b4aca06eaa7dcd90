import type { QueueParams } from "@/components/queue/queue-params";
import type { TableSort } from "@/components/ui/data-table";

/** Which column stands for the order, and which way. */
export function sortOf(sort: QueueParams["sort"]): TableSort {
  switch (sort) {
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
export function nextSort(now: QueueParams["sort"], by: string): QueueParams["sort"] {
  if (by === "oldest") return now === "oldest" ? "newest" : "oldest";
  return by === "value" || by === "due" ? by : null;
}

"use client";

import { IconChevronDown, IconSortDescending } from "@tabler/icons-react";
import classes from "@/components/queue/queue.module.css";
import { QUEUE_SORTS, type QueueParams } from "@/components/queue/queue-params";
import { queueText } from "@/components/queue/text";
import type { TableSort } from "@/components/ui/data-table";
import { DropMenu } from "@/components/ui/drop-menu";

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

export function SortMenu({
  value,
  onChange,
}: {
  value: NonNullable<QueueParams["sort"]>;
  onChange: (by: NonNullable<QueueParams["sort"]>) => void;
}) {
  return (
    <DropMenu
      position="bottom-end"
      className={classes.sort}
      aria-label={`${queueText.sortBy}: ${queueText.sorts[value]}`}
      items={() =>
        QUEUE_SORTS.map((by) => ({
          kind: "radio",
          label: queueText.sorts[by],
          checked: by === value,
          onSelect: () => onChange(by),
        }))
      }
    >
      <IconSortDescending size={16} stroke={1.75} aria-hidden="true" />
      {queueText.sorts[value]}
      <IconChevronDown size={12} stroke={2} aria-hidden="true" />
    </DropMenu>
  );
}

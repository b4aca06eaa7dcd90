"use client";

import { Menu } from "@mantine/core";
import { IconChevronDown, IconSortDescending } from "@tabler/icons-react";
import classes from "@/components/queue/queue.module.css";
import { QUEUE_SORTS, type QueueParams } from "@/components/queue/queue-params";
import { queueText } from "@/components/queue/text";
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

export function SortMenu({
  value,
  onChange,
}: {
  value: NonNullable<QueueParams["sort"]>;
  onChange: (by: NonNullable<QueueParams["sort"]>) => void;
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes.sort} aria-label={`${queueText.sortBy}: ${queueText.sorts[value]}`}>
          <IconSortDescending size={16} stroke={1.75} aria-hidden="true" />
          {queueText.sorts[value]}
          <IconChevronDown size={12} stroke={2} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {QUEUE_SORTS.map((by) => (
          <Menu.Item key={by} role="menuitemradio" aria-checked={by === value} onClick={() => onChange(by)}>
            {queueText.sorts[by]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

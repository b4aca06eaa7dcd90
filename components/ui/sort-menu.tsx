"use client";

import { IconChevronDown, IconSortDescending } from "@tabler/icons-react";
import { DropMenu } from "@/components/ui/drop-menu";
import quiet from "@/components/ui/quiet-trigger.module.css";
import classes from "@/components/ui/sort-menu.module.css";

/** The orders that a list knows, also those whose column a narrow window leaves out. */
export function SortMenu<Sort extends string>(props: {
  /** What is chosen here, for screen readers. */
  name: string;
  sorts: readonly Sort[];
  words: Record<Sort, string>;
  value: Sort;
  onChange: (sort: Sort) => void;
}) {
  return (
    <DropMenu
      position="bottom-end"
      className={quiet.quiet}
      aria-label={`${props.name}: ${props.words[props.value]}`}
      items={() =>
        props.sorts.map((sort) => ({
          kind: "radio",
          label: props.words[sort],
          checked: sort === props.value,
          onSelect: () => props.onChange(sort),
        }))
      }
    >
      <IconSortDescending size={16} stroke={1.75} aria-hidden="true" />
      <span className={classes.words}>{props.words[props.value]}</span>
      <IconChevronDown size={12} stroke={2} aria-hidden="true" />
    </DropMenu>
  );
}

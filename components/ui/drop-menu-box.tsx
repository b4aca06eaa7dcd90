"use client";

import { Menu } from "@mantine/core";
import { type RefObject, useEffect, useState } from "react";
import { Anchor } from "@/components/ui/anchor";

export type DropMenuItem =
  | { kind: "label"; label: string }
  | { kind: "divider"; id: string }
  | { kind: "item"; label: string; onSelect: () => void }
  /** One of several: the menu says to screen readers which is chosen. */
  | { kind: "radio"; label: string; checked: boolean; onSelect: () => void }
  /** On or off. */
  | { kind: "check"; label: string; checked: boolean; onSelect: () => void };

export type DropMenuPosition = "bottom-end" | "top-start";

type Props = {
  /** Of the button; the menu is named by it. */
  id: string;
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpen: (open: boolean) => void;
  items: readonly DropMenuItem[];
  position: DropMenuPosition;
  width: number | undefined;
};

/** What is behind `DropMenu`: loaded with the code that places it when first asked for. */
export function DropMenuBox({ id, anchor, open, onOpen, items, position, width }: Props) {
  // Where the focus goes back to is taken when it opens, not when it is drawn: it is drawn shut first.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return (
    <Menu
      id={id}
      opened={open && drawn}
      onChange={onOpen}
      position={position}
      {...(width === undefined ? {} : { width })}
    >
      <Menu.Target>
        <Anchor to={anchor} />
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Entry key={`${item.kind} ${item.kind === "divider" ? item.id : item.label}`} item={item} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ item }: { item: DropMenuItem }) {
  switch (item.kind) {
    case "label":
      return <Menu.Label>{item.label}</Menu.Label>;
    case "divider":
      return <Menu.Divider />;
    case "item":
      return <Menu.Item onClick={item.onSelect}>{item.label}</Menu.Item>;
    case "radio":
      return (
        <Menu.RadioItem value={item.label} checked={item.checked} closeMenuOnClick onChange={item.onSelect}>
          {item.label}
        </Menu.RadioItem>
      );
    case "check":
      return (
        <Menu.CheckboxItem checked={item.checked} closeMenuOnClick onChange={item.onSelect}>
          {item.label}
        </Menu.CheckboxItem>
      );
  }
}

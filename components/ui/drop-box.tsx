"use client";

import { Popover } from "@mantine/core";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { Anchor } from "@/components/ui/anchor";

/** By then what was open is drawn no more, and the focus was given back to what had it. */
const AFTER_SHUT_MS = 150;

export type DropProps = {
  /** What it hangs on; pressing there does not count as pressing outside. */
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Its name, for screen readers. */
  label: string;
  position: "bottom-start" | "bottom-end" | "top-start";
  /** Pixels. */
  width: number;
  /** Off while there is nothing in it yet that could take the focus. */
  trapFocus?: boolean;
  children: ReactNode;
};

/** What is behind `Drop`: loaded with the code that places it when first asked for. */
export function DropBox({ anchor, open, onOpen, label, position, width, trapFocus = true, children }: DropProps) {
  // Where the focus goes back to is taken when it opens, not when it is drawn: it is drawn shut first.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  // What had the focus before may be gone by then, as a row that a filter took away: its button is there.
  const toAnchor = () => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    (anchor.current?.querySelector<HTMLElement>("button") ?? anchor.current)?.focus({ preventScroll: true });
  };
  return (
    <Popover
      opened={open && drawn}
      onChange={onOpen}
      onClose={() => setTimeout(toAnchor, AFTER_SHUT_MS)}
      position={position}
      width={width}
      trapFocus={trapFocus}
      returnFocus
      withinPortal
      withRoles={false}
    >
      <Popover.Target>
        <Anchor to={anchor} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

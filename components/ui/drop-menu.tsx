"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, type ReactNode, useId, useRef, useState } from "react";
import type { DropMenuItem, DropMenuPosition } from "@/components/ui/drop-menu-box";
import { useWhenIdle } from "@/components/ui/use-when-idle";

type Props = Omit<ComponentProps<"button">, "id" | "type" | "ref" | "onClick"> & {
  /** Asked each time the menu is drawn, in the browser only. */
  items: () => readonly DropMenuItem[];
  position: DropMenuPosition;
  /** Pixels; as wide as its words otherwise. */
  width?: number;
  /** What the button says. */
  children: ReactNode;
};

const loadBox = () => import("@/components/ui/drop-menu-box");
const DropMenuBox = dynamic(() => loadBox().then((module) => module.DropMenuBox), { ssr: false });

/** A button with a menu: the arrow keys and the first letters move in it, Escape closes it and goes back to the button. */
export function DropMenu({ items, position, width, children, ...button }: Props) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  useWhenIdle(loadBox);
  return (
    <>
      <button
        {...button}
        ref={anchor}
        id={id}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-dropdown` : undefined}
        onClick={() => {
          setAsked(true);
          setOpen((was) => !was);
        }}
      >
        {children}
      </button>
      {asked ? (
        <DropMenuBox
          id={id}
          anchor={anchor}
          open={open}
          onOpen={setOpen}
          items={items()}
          position={position}
          width={width}
        />
      ) : null}
    </>
  );
}

"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { uiText } from "@/components/ui/text";
import { useKeyLayer, useKeys } from "@/components/ui/use-keys";

const OPEN_EVENT = "docket:keys";
const KEY_LAYER = 90;

const KeyList = dynamic(() => import("@/components/ui/key-list").then((module) => module.KeyList), { ssr: false });

export function openKeyHelp(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

/** `?` lists what answers on this page, and switches single keys off. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const show = () => {
      setAsked(true);
      setOpen(true);
    };
    window.addEventListener(OPEN_EVENT, show);
    return () => window.removeEventListener(OPEN_EVENT, show);
  }, []);
  useKeys(
    [
      {
        keys: "?",
        label: uiText.keys.help,
        group: uiText.keys.general,
        run: () => {
          setAsked(true);
          setOpen((was) => !was);
        },
      },
      // Here rather than in the dialog: shut by its own listener it would be gone before the key reaches what lies below.
      { keys: "Escape", label: "", hidden: true, inFields: true, disabled: !open, run: () => setOpen(false) },
    ],
    KEY_LAYER,
  );
  useKeyLayer(KEY_LAYER, open);
  return asked ? <KeyList open={open} onClose={() => setOpen(false)} /> : null;
}

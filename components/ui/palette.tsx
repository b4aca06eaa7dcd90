"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { DeskPage } from "@/components/ui/pages";
import type { PaletteSearch } from "@/components/ui/palette-box";
import { PALETTE_FIELD } from "@/components/ui/palette-field";
import { uiText } from "@/components/ui/text";
import { useKeys } from "@/components/ui/use-keys";
import { useWhenIdle } from "@/components/ui/use-when-idle";

const OPEN_EVENT = "docket:palette";

const loadBox = () => import("@/components/ui/palette-box");
const PaletteBox = dynamic(() => loadBox().then((module) => module.PaletteBox), { ssr: false });

export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

const isField = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.hasAttribute(PALETTE_FIELD);

/** What is typed between the asking and the moment in which the field has the focus is meant for it, and is put there. */
function useEarlyTyping(asked: number): void {
  useEffect(() => {
    if (asked === 0) return;
    let early = "";
    const typed = (event: KeyboardEvent) => {
      if (isField(event.target)) return stop();
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      early += event.key;
    };
    const reached = ({ target }: FocusEvent) => {
      if (!isField(target)) return;
      stop();
      // As if typed now: set as its value, nothing would hear of it.
      if (early !== "") document.execCommand("insertText", false, early);
    };
    const stop = () => {
      window.removeEventListener("keydown", typed, true);
      window.removeEventListener("focusin", reached);
      clearTimeout(late);
    };
    // Its script did not come: the keys are the page's again.
    const late = setTimeout(stop, 3_000);
    window.addEventListener("keydown", typed, true);
    window.addEventListener("focusin", reached);
    return stop;
  }, [asked]);
}

/** Ctrl-K from anywhere; the box itself is loaded when there is nothing else to do. */
export function Palette({ pages, search }: { pages: readonly DeskPage[]; search: PaletteSearch | null }) {
  const [times, setTimes] = useState(0);
  useWhenIdle(loadBox);
  useEarlyTyping(times);
  useEffect(() => {
    const open = () => setTimes((n) => n + 1);
    window.addEventListener(OPEN_EVENT, open);
    return () => window.removeEventListener(OPEN_EVENT, open);
  }, []);
  useKeys([
    {
      keys: "mod+k",
      label: uiText.keys.palette,
      group: uiText.keys.general,
      inFields: true,
      run: () => setTimes((n) => n + 1),
    },
  ]);
  return times === 0 ? null : <PaletteBox pages={pages} search={search} asked={times} />;
}

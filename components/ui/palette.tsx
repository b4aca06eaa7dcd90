"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { DeskPage } from "@/components/ui/pages";
import type { PaletteSearch } from "@/components/ui/palette-box";
import { uiText } from "@/components/ui/text";
import { useKeys } from "@/components/ui/use-keys";

const OPEN_EVENT = "docket:palette";

const PaletteBox = dynamic(() => import("@/components/ui/palette-box").then((module) => module.PaletteBox), {
  ssr: false,
});

export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

/** Ctrl-K from anywhere; the box itself is loaded when first asked for. */
export function Palette({ pages, search }: { pages: readonly DeskPage[]; search: PaletteSearch | null }) {
  const [times, setTimes] = useState(0);
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

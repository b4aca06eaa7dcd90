"use client";

import { useEffect } from "react";
import { uiText } from "@/components/ui/text";

/**
 * Names what is on screen in the tab, where that changes without the server. By its number and no person's name: titles end
 * up in histories and on shared screens.
 */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = `${name} · ${uiText.product}`;
  }, [name]);
}

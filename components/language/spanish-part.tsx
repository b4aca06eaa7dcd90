"use client";

import "@/components/language/spanish-words";
import type { ReactNode } from "react";

/** What stands in it is drawn once the Spanish words are there. */
export function SpanishPart({ children }: { children: ReactNode }) {
  return children;
}

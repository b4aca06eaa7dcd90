"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import type { Language } from "@/lib/platform/language";

/** A file of its own, named in the page's markup for Spanish readers alone: nobody else loads it. */
const Spanish = dynamic(() => import("@/components/language/spanish-part").then((part) => part.SpanishPart));

/** Draws what stands in it once the words of the reader's language are there. English comes with the parts themselves. */
export function Spoken({ language, children }: { language: Language; children: ReactNode }) {
  return language === "es" ? <Spanish>{children}</Spanish> : children;
}

"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { type ReactNode, use } from "react";
import type { Language } from "@/lib/platform/language";

/** A file of its own, named in the page's markup for Spanish readers alone: nobody else loads it. */
const Spanish = dynamic(() => import("@/components/language/spanish-part").then((part) => part.SpanishPart));

/** Where the second half of the words is needed; the moderator's pages do without. */
const OFFICE = ["/audit", "/insights", "/policies", "/quality", "/settings", "/statements"];

let office: Promise<unknown> | null = null;

/** Draws what stands in it once the words of the reader's language are there. English comes with the parts themselves. */
export function Spoken({ language, children }: { language: Language; children: ReactNode }) {
  const path = usePathname();
  // Waited for here rather than in a part around the page, which would be drawn anew each time somebody comes or goes.
  if (language === "es" && OFFICE.some((page) => path === page || path.startsWith(`${page}/`))) {
    office ??= import("@/components/language/spanish-office-words");
    use(office);
  }
  return language === "es" ? <Spanish>{children}</Spanish> : children;
}

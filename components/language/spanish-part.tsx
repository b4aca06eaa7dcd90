"use client";

import "@/components/language/spanish-words";
import { usePathname } from "next/navigation";
import { type ReactNode, use } from "react";

/** Where the second half of the words is needed; the moderator's pages do without. */
const OFFICE = ["/audit", "/insights", "/policies", "/quality", "/settings", "/statements"];

let office: Promise<unknown> | null = null;

/** What stands in it is drawn once the Spanish words of the page are there. */
export function SpanishPart({ children }: { children: ReactNode }) {
  const path = usePathname();
  if (OFFICE.some((page) => path === page || path.startsWith(`${page}/`))) {
    office ??= import("@/components/language/spanish-office-words");
    use(office);
  }
  return children;
}

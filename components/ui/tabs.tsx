"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import classes from "@/components/ui/tabs.module.css";

type Tab = { href: string; label: string; here: boolean };

type Props = {
  label: string;
  tabs: readonly Tab[];
  /** In the page's heading, or a row of its own under it. */
  place: "heading" | "views";
  /** Ways to other pages, at the end of the row. */
  aside?: readonly Omit<Tab, "here">[];
};

/** Where a row is wider than a phone, the tab that is here must not lie beyond its edge. */
function intoSight(tab: HTMLAnchorElement | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Parts of a noun, or views of a list, as links. Fetched when they are asked for: most are never gone to. */
export function Tabs({ label, tabs, place, aside = [] }: Props): ReactNode {
  return (
    <nav className={classes.row} data-place={place} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          ref={tab.here ? intoSight : undefined}
          className={classes.tab}
          aria-current={tab.here ? "page" : undefined}
          prefetch={false}
        >
          {tab.label}
        </Link>
      ))}
      {aside.length === 0 ? null : (
        <span className={classes.aside}>
          {aside.map((link) => (
            <Link key={link.href} href={link.href} className={classes.tab} prefetch={false}>
              {link.label}
            </Link>
          ))}
        </span>
      )}
    </nav>
  );
}

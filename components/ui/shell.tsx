"use client";

import { IconSearch } from "@tabler/icons-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { KeyCap } from "@/components/ui/key-cap";
import { KeyHelp } from "@/components/ui/key-help";
import { Logo } from "@/components/ui/logo";
import { DESK_PAGES, type DeskPage } from "@/components/ui/pages";
import { openPalette, Palette } from "@/components/ui/palette";
import type { PaletteSearch } from "@/components/ui/palette-box";
import classes from "@/components/ui/shell.module.css";
import { useStaff } from "@/components/ui/staff";
import { StaffMenu } from "@/components/ui/staff-menu";
import { uiText } from "@/components/ui/text";
import { PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";

/** Navigation at the left, the page beside it. Folds to icons on the case page, which needs the width. */
export function Shell({
  children,
  search = null,
  waiting = {},
}: {
  children: ReactNode;
  search?: PaletteSearch | null;
  /** By the address of a page: what waits there. */
  waiting?: Record<string, { open: number; overdue: number }>;
}) {
  const path = usePathname();
  const staff = useStaff();
  const may = PERMISSIONS_BY_ROLE[staff.role];
  const pages = DESK_PAGES.filter((page) => page.needs.some((permission) => may.includes(permission)));
  const entry = (page: DeskPage) => (
    <Entry key={page.href} page={page} path={path} waiting={waiting[page.href] ?? null} />
  );
  return (
    <div className={classes.shell} data-shut={path.startsWith("/cases/") || undefined}>
      <a href="#content" className={classes.skip}>
        {uiText.skipToContent}
      </a>
      <nav className={classes.rail} aria-label={uiText.mainNavigation}>
        <Link href="/queue" className={classes.brand} aria-label={uiText.product}>
          <Logo />
          <span className={classes.word}>{uiText.product}</span>
        </Link>
        <button
          type="button"
          className={classes.find}
          onClick={openPalette}
          aria-keyshortcuts="Control+K"
          aria-label={uiText.find}
        >
          <IconSearch size={14} stroke={1.75} aria-hidden="true" />
          <span className={classes.word}>{uiText.find}</span>
          <KeyCap keys="mod+k" />
        </button>
        <ul className={classes.entries}>{pages.filter((page) => page.place === "top").map(entry)}</ul>
        <ul className={`${classes.entries} ${classes.foot}`}>
          {pages.filter((page) => page.place === "foot").map(entry)}
          <li>
            <StaffMenu />
          </li>
        </ul>
      </nav>
      <main className={classes.main} id="content" tabIndex={-1}>
        {children}
      </main>
      <Palette pages={pages} search={search} />
      <KeyHelp />
    </div>
  );
}

function Entry({
  page,
  path,
  waiting,
}: {
  page: DeskPage;
  path: string;
  waiting: { open: number; overdue: number } | null;
}) {
  const here = path === page.href || path.startsWith(`${page.href}/`);
  const lit = here || (page.under ?? []).some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
  const Icon = page.icon;
  return (
    <li>
      <Link
        href={page.href}
        className={classes.entry}
        data-on={lit || undefined}
        aria-current={here ? "page" : undefined}
        title={page.label}
      >
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <span className={classes.word}>{page.label}</span>
        {waiting === null || waiting.open === 0 ? null : (
          <span className={classes.count} data-late={waiting.overdue > 0 || undefined}>
            <span aria-hidden="true">{waiting.open}</span>
            <span className="visually-hidden">{uiText.waiting(waiting.open, waiting.overdue)}</span>
          </span>
        )}
      </Link>
    </li>
  );
}

/** The page's heading row: 48 px, title first, acts at its end. */
export function TopBar({ children }: { children: ReactNode }) {
  return <header className={classes.top}>{children}</header>;
}

export function Grow() {
  return <span className={classes.grow} />;
}

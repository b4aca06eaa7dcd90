"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { retentionText } from "@/components/settings/retention-text";
import classes from "@/components/settings/settings.module.css";
import { settingsText } from "@/components/settings/text";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";

/** The pages under a part belong to it; every part lies under the first. */
const isCurrent = (path: string, href: string) =>
  path === href || (href !== "/settings" && path.startsWith(`${href}/`));

/** The settings' heading with its parts; each page hands its own acts. */
export function SettingsBar({ children }: { children?: ReactNode }) {
  const path = usePathname();
  const people = useMay("user:manage");
  const keys = useMay("key:manage");
  const webhooks = useMay("webhook:manage");
  const retention = useMay("retention:manage");
  const holds = useMay("hold:manage");
  const tabs = [
    { href: "/settings", label: settingsText.tabs.own, shown: true },
    { href: "/settings/people", label: settingsText.tabs.people, shown: people },
    { href: "/settings/keys", label: settingsText.tabs.keys, shown: keys },
    { href: "/settings/webhooks", label: settingsText.tabs.webhooks, shown: webhooks },
    { href: "/settings/retention", label: retentionText.tab, shown: retention },
    { href: "/settings/holds", label: retentionText.holds.tab, shown: holds },
  ].filter((tab) => tab.shown);
  return (
    <TopBar>
      <h1>{settingsText.title}</h1>
      {tabs.length < 2 ? null : (
        <nav className={classes.tabs} aria-label={settingsText.tabs.label}>
          {tabs.map((tab) => (
            <Link key={tab.href} href={tab.href} aria-current={isCurrent(path, tab.href) ? "page" : undefined}>
              {tab.label}
            </Link>
          ))}
        </nav>
      )}
      <Grow />
      {children}
    </TopBar>
  );
}

"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { retentionText } from "@/components/settings/retention-text";
import { settingsText } from "@/components/settings/text";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { Tabs } from "@/components/ui/tabs";

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
        <Tabs
          label={settingsText.tabs.label}
          place="heading"
          tabs={tabs.map((tab) => ({ ...tab, here: isCurrent(path, tab.href) }))}
        />
      )}
      <Grow />
      {children}
    </TopBar>
  );
}

"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { deskStateText } from "@/components/desk-state/text";
import { insightText } from "@/components/insight/text";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { Tabs } from "@/components/ui/tabs";

/** The heading of the insights with their parts; each page hands its own acts. */
export function InsightBar({ children }: { children?: ReactNode }) {
  const path = usePathname();
  const mayExport = useMay("export:masked");
  const tabs = [
    { href: "/insights", label: insightText.tabs.overview, shown: true },
    { href: "/insights/now", label: deskStateText.tab, shown: true },
    { href: "/insights/cases", label: insightText.tabs.cases, shown: true },
    { href: "/insights/detectors", label: insightText.tabs.detectors, shown: true },
    { href: "/insights/transparency", label: insightText.tabs.transparency, shown: true },
    { href: "/insights/exports", label: insightText.tabs.exports, shown: mayExport },
  ].filter((tab) => tab.shown);
  return (
    <TopBar>
      <h1>{insightText.title}</h1>
      <Tabs
        label={insightText.tabs.label}
        place="heading"
        tabs={tabs.map((tab) => ({ ...tab, here: path === tab.href }))}
      />
      <Grow />
      {children}
    </TopBar>
  );
}

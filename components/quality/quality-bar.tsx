"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { qualityText } from "@/components/quality/text";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { Tabs } from "@/components/ui/tabs";

/** The pages under a part belong to it; every part lies under the first. */
const isCurrent = (path: string, href: string) => path === href || (href !== "/quality" && path.startsWith(`${href}/`));

/** Quality's heading with its parts; each page hands its own acts. */
export function QualityBar({ children }: { children?: ReactNode }) {
  const path = usePathname();
  const reviews = useMay("quality:review");
  const leads = useMay("quality:manage");
  const figures = useMay("quality:figures");
  const words = qualityText.tabs;
  const tabs = [
    { href: "/quality", label: words.own, shown: reviews },
    { href: "/quality/disagreements", label: words.disagreements, shown: leads },
    { href: "/quality/agreement", label: words.agreement, shown: figures },
    { href: "/quality/calibration", label: words.calibration, shown: reviews },
    { href: "/quality/golden", label: words.golden, shown: leads },
    { href: "/quality/plan", label: words.plan, shown: leads },
  ].filter((tab) => tab.shown);
  return (
    <TopBar>
      <h1>{qualityText.title}</h1>
      {tabs.length < 2 ? null : (
        <Tabs
          label={words.label}
          place="heading"
          tabs={tabs.map((tab) => ({ ...tab, here: isCurrent(path, tab.href) }))}
        />
      )}
      <Grow />
      {children}
    </TopBar>
  );
}

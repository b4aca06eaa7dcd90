"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { draftText } from "@/components/policy/draft-text";
import { policyText } from "@/components/policy/text";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { Tabs } from "@/components/ui/tabs";

/** The heading of the policies with their parts; drafts are leads'. */
export function PolicyBar({ children }: { children?: ReactNode }) {
  const path = usePathname();
  const mayEdit = useMay("policy:edit");
  const tabs = [
    { href: "/policies", label: draftText.inForce, shown: true },
    { href: "/policies/compare", label: draftText.compare, shown: true },
    { href: "/policies/drafts", label: draftText.drafts, shown: mayEdit },
  ].filter((tab) => tab.shown);
  return (
    <TopBar>
      <h1>{policyText.title}</h1>
      <Tabs
        label={policyText.title}
        place="heading"
        tabs={tabs.map((tab) => ({
          ...tab,
          here: path === tab.href || (tab.href !== "/policies" && path.startsWith(tab.href)),
        }))}
      />
      <Grow />
      {children}
    </TopBar>
  );
}

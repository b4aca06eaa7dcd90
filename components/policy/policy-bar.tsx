"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { policyText } from "@/components/policy/text";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";

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
      <nav className={classes.tabs} aria-label={policyText.title}>
        {tabs.map((tab) => (
          <Link
            key={tab.href}
            href={tab.href}
            aria-current={
              path === tab.href || (tab.href !== "/policies" && path.startsWith(tab.href)) ? "page" : undefined
            }
          >
            {tab.label}
          </Link>
        ))}
      </nav>
      <Grow />
      {children}
    </TopBar>
  );
}

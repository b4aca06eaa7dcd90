"use client";

import Link from "next/link";
import classes from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";
import { useMay } from "@/components/ui/staff";
import type { PolicySummary } from "@/lib/domain/policies/schema";

/** From a version to what was done under it, and to what it changed. */
export function PolicyLinks({ version, versions }: { version: number; versions: readonly PolicySummary[] }) {
  const lists = useMay("enforcement:list");
  const before = Math.max(0, ...versions.map((each) => each.version).filter((each) => each < version));
  if (!lists && before === 0) return null;
  return (
    <p className={classes.links}>
      {before === 0 ? null : (
        <Link href={`/policies/compare?from=${before}&to=${version}`} prefetch={false}>
          {policyText.changedSince(before)}
        </Link>
      )}
      {lists ? (
        <Link href={`/enforcement/decisions?policyVersion=${version}`} prefetch={false}>
          {policyText.decidedUnder}
        </Link>
      ) : null}
    </p>
  );
}

"use client";

import Link from "next/link";
import { behindHref } from "@/components/insight/behind-href";
import { DaysCard } from "@/components/insight/days-card";
import classes from "@/components/insight/insight.module.css";
import type { InsightParams } from "@/components/insight/insight-params";
import { insightText } from "@/components/insight/text";
import { useMay } from "@/components/ui/staff";
import type { Overview } from "@/lib/domain/insights/schema";

/** Decisions through time by their outcome. */
export function DecisionsCard({ overview, params }: { overview: Overview; params: InsightParams }) {
  const words = insightText.decisions;
  const lists = useMay("enforcement:list");
  return (
    <DaysCard
      period={overview}
      words={words}
      series={[
        { key: "violation", label: words.violation, fill: "strong" },
        { key: "noViolation", label: words.noViolation, fill: "soft" },
      ]}
      rows={overview.decisionsByDay.map((row) => ({ day: row.day, values: [row.violation, row.noViolation] }))}
      csvName="decisions"
      foot={
        lists ? (
          <p className={classes.feet}>
            {(["violation", "no_violation"] as const).map((outcome) => (
              <Link
                key={outcome}
                href={behindHref("/enforcement/decisions", overview, params, { outcome })}
                className={classes.behind}
                prefetch={false}
              >
                {insightText.behindOf(outcome === "violation" ? words.violation : words.noViolation)}
              </Link>
            ))}
          </p>
        ) : null
      }
      empty={params.detector ? insightText.notBy(insightText.filter.detector) : null}
    />
  );
}

"use client";

import { DaysCard } from "@/components/insight/days-card";
import type { InsightParams } from "@/components/insight/insight-params";
import { insightText } from "@/components/insight/text";
import type { Overview } from "@/lib/domain/insights/schema";

/** Decisions through time by their outcome. */
export function DecisionsCard({ overview, params }: { overview: Overview; params: InsightParams }) {
  const words = insightText.decisions;
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
      empty={params.detector ? insightText.notBy(insightText.filter.detector) : null}
    />
  );
}

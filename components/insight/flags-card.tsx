"use client";

import Link from "next/link";
import { evidenceText } from "@/components/evidence/text";
import { behindHref } from "@/components/insight/behind-href";
import { DaysCard } from "@/components/insight/days-card";
import classes from "@/components/insight/insight.module.css";
import type { InsightParams } from "@/components/insight/insight-params";
import { insightText } from "@/components/insight/text";
import type { Fill } from "@/components/ui/stacked-bars";
import type { Overview } from "@/lib/domain/insights/schema";
import type { Phase } from "@/lib/policy/types";

/** From the ground up, as the band on the case page fills. */
const ORDER: readonly Phase[] = ["active", "paused", "ended", "offer", "none"];
const FILLS: Record<Phase, Fill> = {
  none: "dashed",
  offer: "hatched",
  active: "solid",
  paused: "striped",
  ended: "outlined",
};

/** Flags through time by phase; the contract fills the bar up. */
export function FlagsCard({ overview, params }: { overview: Overview; params: InsightParams }) {
  const words = insightText.flags;
  return (
    <DaysCard
      period={overview}
      words={{ ...words, total: words.columns.total }}
      series={ORDER.map((phase) => ({ key: phase, label: evidenceText.phases[phase], fill: FILLS[phase] }))}
      rows={overview.flagsByDay.map((row) => ({
        day: row.day,
        values: ORDER.map((phase) => (phase === row.phase ? row.count : 0)),
      }))}
      csvName="flags-by-phase"
      foot={
        <p className={classes.feet}>
          <Link
            href={behindHref("/insights/cases", overview, params, { by: "phase" })}
            className={classes.behind}
            prefetch={false}
          >
            {insightText.casesOf}
          </Link>
        </p>
      }
    />
  );
}

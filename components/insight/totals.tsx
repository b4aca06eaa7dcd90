"use client";

import { countAgainst, shareAgainst, toldAgainst } from "@/components/insight/against";
import classes from "@/components/insight/insight.module.css";
import type { InsightParams } from "@/components/insight/insight-params";
import { shareOf } from "@/components/insight/share";
import { insightText } from "@/components/insight/text";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { percent, type Share } from "@/components/ui/row-bars";
import { uiText } from "@/components/ui/text";
import { useNow } from "@/components/ui/time";
import type { Overview } from "@/lib/domain/insights/schema";
import { DAY_MS } from "@/lib/platform/time";

type Figure = { value: string; aside: string; label: string; hint?: string; against?: string };

function rateFigure(share: Share, before: Share, label: (n: string) => string): Figure {
  const against = shareAgainst(share, before);
  if (share.rate === null || share.low === null || share.high === null) {
    return {
      value: uiText.none,
      aside: insightText.totals.noRate(count(share.hits), count(share.n)),
      label: label(count(share.n)),
      against,
    };
  }
  const bounds = [share.low, share.high].map((bound) => percent(bound).replace("%", ""));
  return {
    value: percent(share.rate),
    aside: listText.chart.interval(bounds[0]!, bounds[1]!),
    label: label(count(share.n)),
    against,
  };
}

/** The figures that are asked for first, each with what it rests on and what it was in the period before. */
export function Totals({ overview, params }: { overview: Overview; params: InsightParams }) {
  const words = insightText.totals;
  const now = useNow();
  const outcomes = (totals: Overview["totals"]) => {
    const of = (metric: string) => totals[metric] ?? 0;
    const violation = of("decisions_violation");
    const decided = violation + of("decisions_no_violation");
    return {
      flags: of("flags_raised"),
      withdrawn: of("flags_withdrawn"),
      decided,
      confirmed: shareOf(violation, decided),
      // What was undone is no outcome any more, and was decided all the same.
      takenBack: shareOf(of("decisions_undone") + of("decisions_reversed"), decided + of("decisions_undone")),
    };
  };
  const { flags, withdrawn, decided, confirmed, takenBack } = outcomes(overview.totals);
  const before = outcomes(overview.before.totals);
  const days = Math.round((Date.parse(overview.to) - Date.parse(overview.from)) / DAY_MS) + 1;
  const perDay = (n: number) => words.aDay(n / days >= 10 ? count(Math.round(n / days)) : (n / days).toFixed(1));
  const { backlog } = overview;
  const filtered = Boolean(params.surface || params.phase || params.violation || params.detector);
  const decisions: Figure[] = params.detector
    ? [
        {
          value: uiText.none,
          aside: "",
          label: words.decided(days),
          hint: insightText.notBy(insightText.filter.detector),
        },
      ]
    : [
        {
          value: count(decided),
          aside: perDay(decided),
          label: words.decided(days),
          against: countAgainst(decided, before.decided),
        },
        rateFigure(confirmed, before.confirmed, words.confirmed),
        rateFigure(takenBack, before.takenBack, words.takenBack),
      ];
  const figures: Figure[] = [
    {
      value: `${count(backlog.open)}${backlog.capped ? "+" : ""}`,
      aside: backlog.overdue === 0 ? words.noneOverdue : words.overdue(count(backlog.overdue)),
      label: words.open,
      ...(filtered ? { hint: words.unfiltered } : {}),
    },
    {
      value: count(flags),
      aside: words.withdrawn(count(withdrawn)),
      label: words.flags,
      against: countAgainst(flags, before.flags),
    },
    ...decisions,
  ];
  const told = toldAgainst(overview, now);
  return (
    <dl className={classes.totals} aria-label={words.label}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.value} <small>{figure.aside}</small>
          </dd>
          {figure.hint === undefined ? null : <dd className={classes.hint}>{figure.hint}</dd>}
          {figure.against === undefined ? null : (
            <dd className={classes.hint} title={told}>
              {figure.against}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

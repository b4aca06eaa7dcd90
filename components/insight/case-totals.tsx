import { casesText, span } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { percent } from "@/components/ui/row-bars";
import type { CaseFigures, CaseInsights } from "@/lib/domain/insights/schema";

const part = (hits: number, n: number) => casesText.totals.of(count(hits), count(n));
const shareText = (share: CaseFigures["late"]) =>
  share.rate === null ? part(share.hits, share.n) : percent(share.rate);
const spanText = (minutes: number | null) => (minutes === null ? "–" : span(minutes));

/** The period's figures, each against the period before. */
export function CaseTotals({ insights }: { insights: CaseInsights }) {
  const words = casesText.totals;
  const { totals, before } = insights;
  const decided = totals.violation + totals.noViolation;
  const earlier = before.violation + before.noViolation;
  const confirmed = (figures: CaseFigures, n: number) => (n === 0 ? "–" : percent(figures.violation / n));
  const figures = [
    { label: words.opened, value: count(totals.opened), aside: "", past: count(before.opened) },
    {
      label: words.review(count(totals.firstReview.n)),
      value: spanText(totals.firstReview.p50),
      aside: words.p90(spanText(totals.firstReview.p90)),
      past: spanText(before.firstReview.p50),
    },
    {
      label: words.decision(count(totals.decision.n)),
      value: spanText(totals.decision.p50),
      aside: words.p90(spanText(totals.decision.p90)),
      past: spanText(before.decision.p50),
    },
    {
      label: words.late(count(totals.late.n)),
      value: shareText(totals.late),
      aside:
        totals.late.low === null || totals.late.high === null
          ? ""
          : listText.chart.interval(
              percent(totals.late.low).replace("%", ""),
              percent(totals.late.high).replace("%", ""),
            ),
      past: shareText(before.late),
    },
    {
      label: words.violation(count(decided)),
      value: decided < 30 ? part(totals.violation, decided) : confirmed(totals, decided),
      aside: "",
      past: earlier < 30 ? part(before.violation, earlier) : confirmed(before, earlier),
    },
  ];
  return (
    <dl className={classes.totals} aria-label={words.label}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.value} <small>{figure.aside}</small>
          </dd>
          <dd className={classes.hint}>{casesText.before(figure.past)}</dd>
        </div>
      ))}
    </dl>
  );
}

import { countAgainst, shareAgainst, toldAgainst } from "@/components/insight/against";
import { casesText, span } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { shareOf } from "@/components/insight/share";
import { insightText } from "@/components/insight/text";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { percent } from "@/components/ui/row-bars";
import { useNow } from "@/components/ui/time";
import type { CaseFigures, CaseInsights } from "@/lib/domain/insights/schema";

const part = (hits: number, n: number) => casesText.totals.of(count(hits), count(n));
const shareText = (share: CaseFigures["late"]) =>
  share.rate === null ? part(share.hits, share.n) : percent(share.rate);
const boundsText = ({ low, high }: CaseFigures["late"]) =>
  low === null || high === null
    ? ""
    : listText.chart.interval(percent(low).replace("%", ""), percent(high).replace("%", ""));
const spanText = (minutes: number | null) => (minutes === null ? "–" : span(minutes));

/** The period's figures, each against the period before. */
export function CaseTotals({ insights }: { insights: CaseInsights }) {
  const words = casesText.totals;
  const now = useNow();
  const told = toldAgainst(insights, now);
  const past = (figure: string) => insightText.against.past(figure, null);
  const { totals, before } = insights;
  const decided = totals.violation + totals.noViolation;
  const confirmed = shareOf(totals.violation, decided);
  const figures = [
    { label: words.opened, value: count(totals.opened), aside: "", past: countAgainst(totals.opened, before.opened) },
    {
      label: words.review(count(totals.firstReview.n)),
      value: spanText(totals.firstReview.p50),
      aside: words.p90(spanText(totals.firstReview.p90)),
      past: past(spanText(before.firstReview.p50)),
    },
    {
      label: words.decision(count(totals.decision.n)),
      value: spanText(totals.decision.p50),
      aside: words.p90(spanText(totals.decision.p90)),
      past: past(spanText(before.decision.p50)),
    },
    {
      label: words.late(count(totals.late.n)),
      value: shareText(totals.late),
      aside: boundsText(totals.late),
      past: shareAgainst(totals.late, before.late),
    },
    {
      label: words.violation(count(decided)),
      value: shareText(confirmed),
      aside: boundsText(confirmed),
      past: shareAgainst(confirmed, shareOf(before.violation, before.violation + before.noViolation)),
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
          <dd className={classes.hint} title={told}>
            {figure.past}
          </dd>
        </div>
      ))}
    </dl>
  );
}

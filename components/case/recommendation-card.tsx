"use client";

import { pinAt, rungs } from "@/components/case/ladder";
import classes from "@/components/case/side.module.css";
import { caseText } from "@/components/case/text";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { nameOfViolation } from "@/components/evidence/family";
import { evidenceText, readableCode } from "@/components/evidence/text";
import { money } from "@/components/ui/money";
import type { RecommendationView } from "@/lib/domain/decisions/schema";

type Term = RecommendationView["terms"][number];

function termText(term: Term): string {
  const { terms } = caseText.recommendation;
  const violation = nameOfViolation(String(term.params["violation"] ?? ""), "long");
  switch (term.code) {
    case "violation":
      return terms.violation(violation);
    case "repeat":
      return terms.repeat(violation, Number(term.params["repeats"] ?? 1));
    case "strike":
      return terms.strike(violation, Number(term.params["days"] ?? 0));
    case "linked":
      return terms.linked;
    default:
      return readableCode(term.code);
  }
}

/** What policy proposes, in words: `Restrict 7 days, strip badge Top Rated`. */
function measuresText(recommendation: RecommendationView): string {
  if (recommendation.measures.length === 0) return caseText.recommendation.none;
  const text = recommendation.measures
    .map((measure) => {
      const name = evidenceText.measures[measure.kind].toLowerCase();
      if (measure.kind === "strip_badge") return `${name} ${measure.badge ?? ""}`.trim();
      return `${name}${measure.kind === "warn" ? "" : caseText.recommendation.days(measure.durationDays)}`;
    })
    .join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The recommendation as its sum, and where the sum stands on the ladder. */
export function RecommendationCard({
  recommendation,
  policy,
}: {
  recommendation: RecommendationView;
  policy: PolicyExcerpt;
}) {
  const text = caseText.recommendation;
  const drawn = rungs(policy.steps);
  const measures = measuresText(recommendation);
  const total = recommendation.total.toFixed(2);
  const here = drawn.findLastIndex((rung) => recommendation.total >= rung.from);
  return (
    <section className={classes.section} aria-label={text.title}>
      <h2>
        {text.title}
        <span className={classes.aside}>{caseText.policy(recommendation.policyVersion)}</span>
      </h2>
      <div className={classes.sum}>
        {recommendation.terms.map((term, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: terms of one sum never move
          <div key={index}>
            <span className={classes.dim}>{index === 0 ? "" : "+"}</span>
            <span>{termText(term)}</span>
            <span>{term.weight.toFixed(2)}</span>
          </div>
        ))}
        <div className={classes.total}>
          <span>{text.total}</span>
          <span>{measures}</span>
          <span>{total}</span>
        </div>
      </div>
      {recommendation.stepBecause === null ? null : (
        <p className={classes.dim}>{text.because[recommendation.stepBecause]}</p>
      )}
      {recommendation.secondPerson?.some((one) => one.because === "account_value") && recommendation.accountValue ? (
        <p className={classes.dim}>
          {text.secondPerson(money(recommendation.accountValue.amount, recommendation.accountValue.currency))}
        </p>
      ) : null}
      <div
        className={classes.ladder}
        role="img"
        aria-label={text.ladder(total, measures)}
        style={{ gridTemplateColumns: `repeat(${drawn.length}, 1fr)` }}
      >
        <span
          className={classes.pin}
          style={{ left: `${Math.min(95, Math.max(5, 100 * pinAt(recommendation.total, drawn)))}%` }}
        >
          {total}
        </span>
        {drawn.map((rung, index) => (
          <span key={rung.name} className={classes.step} data-here={index === here || undefined}>
            <i />
            {text.stepFrom(text.rungs[rung.name], rung.from)}
          </span>
        ))}
      </div>
    </section>
  );
}

"use client";

import { nameOfViolation } from "@/components/evidence/family";
import { wordFor } from "@/components/evidence/text";
import classes from "@/components/queue/priority.module.css";
import { queueText } from "@/components/queue/text";
import { money } from "@/components/ui/money";
import { span } from "@/components/ui/time-format";
import { HOUR_MS } from "@/lib/platform/time";

export type PriorityTerm = { code: string; points: number; params?: Record<string, string | number> };

/** 96, not 96.4: a tenth of a point says nothing to a person. */
export function shownPriority(priority: number): string {
  return String(Math.round(priority));
}

function width(points: number): string {
  return `${Math.max(0, Math.min(100, points))}%`;
}

/** The number and its sum as a bar; the button opens the sum in words. */
export function PriorityCell(props: {
  priority: number;
  terms: readonly PriorityTerm[];
  describedBy: string | undefined;
  onWhy: (open: boolean, anchor: HTMLElement) => void;
}) {
  const shown = shownPriority(props.priority);
  return (
    <button
      type="button"
      className={classes.cell}
      aria-label={queueText.why.show(shown)}
      aria-describedby={props.describedBy}
      onMouseEnter={(event) => props.onWhy(true, event.currentTarget)}
      onMouseLeave={(event) => props.onWhy(false, event.currentTarget)}
      onFocus={(event) => props.onWhy(true, event.currentTarget)}
      onBlur={(event) => props.onWhy(false, event.currentTarget)}
      onClick={(event) => props.onWhy(true, event.currentTarget)}
    >
      <b>{shown}</b>
      <span className={classes.bar} aria-hidden="true">
        {props.terms.slice(0, 6).map((term, index) => (
          <i key={term.code} style={{ width: width(term.points), background: `var(--step-${index + 1})` }} />
        ))}
      </span>
    </button>
  );
}

function about(term: PriorityTerm): string {
  const params = term.params ?? {};
  const text = queueText.why;
  switch (term.code) {
    case "severity": {
      const of = String(params["of"] ?? "");
      return text.severity(queueText.noViolation[of] ?? nameOfViolation(of, "long"), params["level"] ?? "");
    }
    case "confidence":
      return Number(params["score"] ?? 0).toFixed(2);
    case "value":
      return money(Number(params["amount"] ?? 0), String(params["currency"] ?? "USD"));
    case "history":
      return text.strikes(params["strikes"] ?? 0, params["violations"] ?? 0);
    case "reporter":
      return text.reporter(params["accuracy"] ?? 0, params["reports"] ?? 0);
    case "waiting":
      return span(Number(params["hours"] ?? 0) * HOUR_MS);
    default:
      return Object.entries(params)
        .map(([name, value]) => `${name} ${value}`)
        .join(", ");
  }
}

/** The sum behind a priority, term by term. */
export function WhyCard(props: {
  id: string;
  priority: number;
  terms: readonly PriorityTerm[];
  policyVersion: number | null;
}) {
  return (
    <div id={props.id} role="tooltip" className={classes.why}>
      <div className={classes.head}>
        <b>{queueText.why.title(shownPriority(props.priority))}</b>
        {props.policyVersion === null ? null : <span>{queueText.why.policy(props.policyVersion)}</span>}
      </div>
      <dl className={classes.terms}>
        {props.terms.map((term, index) => (
          <div key={term.code}>
            <dt>
              <i style={{ background: `var(--step-${Math.min(6, index + 1)})` }} />
              {wordFor(queueText.why.codes, term.code)} <span>{about(term)}</span>
            </dt>
            <dd>{term.points.toFixed(1)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

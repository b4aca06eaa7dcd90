"use client";

import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { NumberField, type PartsProps } from "@/components/policy/number-field";
import own from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";

const SEVERITIES = [5, 4, 3, 2, 1] as const;

/** In how many minutes a case should be decided, by the severity of its gravest flag. */
export function DueParts(props: PartsProps) {
  const words = policyText.timing;
  return (
    <>
      <h3 className={own.part}>{draftText.edit.due}</h3>
      <p className={classes.note}>{words.dueAbout}</p>
      <div className={own.severities}>
        {SEVERITIES.map((severity) => (
          <div key={severity}>
            <span aria-hidden="true">{words.severity(severity)}</span>
            <NumberField
              {...props}
              place={["due", "minutesBySeverity", severity]}
              label={`${words.severity(severity)}: ${draftText.edit.due}`}
              min={1}
            />
          </div>
        ))}
      </div>
    </>
  );
}

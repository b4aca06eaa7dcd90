"use client";

import { nameOfMeasure, nameOfViolation } from "@/components/evidence/family";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { NumberField, type PartsProps } from "@/components/policy/number-field";
import own from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";
import { PlainTable } from "@/components/ui/plain-table";
import { VIOLATIONS } from "@/lib/policy/types";

/** Where each step begins and for how long its measures last. What lasts until it is lifted, or is no stretch, has no field. */
function Steps(props: PartsProps) {
  const words = policyText.ladder;
  const steps = Array.isArray(props.policy.ladder?.steps) ? props.policy.ladder.steps : [];
  return (
    <PlainTable className={`${classes.table} ${own.edit}`}>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.measures}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => {
          const name = `${step.step} ${words.steps[step.step] ?? ""}`;
          return (
            <tr key={step.step}>
              <th scope="row">{name}</th>
              <td>
                <NumberField
                  {...props}
                  place={["ladder", "steps", index, "from"]}
                  label={`${name}: ${words.from}`}
                  min={0}
                  step={0.25}
                />
              </td>
              <td>
                <span className={own.measures}>
                  {step.measures?.length ? null : words.nothing}
                  {step.measures?.map((measure, at) => (
                    <span key={measure.kind}>
                      {nameOfMeasure(measure.kind)}
                      {measure.kind === "warn" ? null : measure.durationDays === null ? (
                        `, ${words.days(null)}`
                      ) : (
                        <>
                          {" "}
                          <NumberField
                            {...props}
                            place={["ladder", "steps", index, "measures", at, "durationDays"]}
                            label={`${name}: ${nameOfMeasure(measure.kind)}, ${draftText.edit.days}`}
                            // Without a number it would last until it is lifted.
                            empty={0}
                            min={1}
                            max={3650}
                          />{" "}
                          {draftText.edit.days}
                        </>
                      )}
                    </span>
                  ))}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}

const STRIKE = [
  { part: "weight", min: 0, max: 100, step: 0.25 },
  { part: "halfLifeDays", min: 1, max: 3650, step: 1 },
  { part: "windowDays", min: 1, max: 3650, step: 1 },
] as const;

/** What a strike weighs and for how long, by violation. */
function Strikes(props: PartsProps) {
  const heads = draftText.edit.strike;
  return (
    <PlainTable className={`${classes.table} ${own.edit}`}>
      <thead>
        <tr>
          <th scope="col">{policyText.ladder.violation}</th>
          {STRIKE.map(({ part }) => (
            <th key={part} scope="col">
              {heads[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {VIOLATIONS.map((violation) => (
          <tr key={violation}>
            <th scope="row">{nameOfViolation(violation, "long")}</th>
            {STRIKE.map(({ part, ...range }) => (
              <td key={part}>
                <NumberField
                  {...props}
                  place={["ladder", "strikes", violation, part]}
                  label={`${nameOfViolation(violation, "long")}: ${heads[part]}`}
                  {...range}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

/** The ladder of a draft: what a violation weighs, and what its sum leads to. */
export function LadderParts(props: PartsProps) {
  return (
    <>
      <h3 className={own.part}>{policyText.sections.ladder}</h3>
      <p className={classes.note}>{policyText.ladder.about}</p>
      <Steps {...props} />
      <Strikes {...props} />
    </>
  );
}

import { nameOfViolation } from "@/components/evidence/family";
import { evidenceText } from "@/components/evidence/text";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import classes from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";
import { currentLanguage } from "@/components/ui/language";
import { PlainTable } from "@/components/ui/plain-table";
import type { LadderStep, PolicyData } from "@/lib/policy/policy-data";
import { VIOLATIONS } from "@/lib/policy/types";

const stepName = (step: LadderStep) => policyText.ladder.steps[step];

/** How the sum of strikes becomes a measure. */
export function LadderSection({ policy }: { policy: PolicyData }) {
  const words = policyText.ladder;
  const { ladder } = policy;
  const last = ladder.steps[ladder.steps.length - 1]?.from ?? 1;
  const end = last * 1.25;
  return (
    <section id="ladder" className={classes.section}>
      <h2>{policyText.sections.ladder}</h2>
      <p className={classes.lead}>{words.about}</p>
      <div className={classes.scale} role="img" aria-label={words.scale}>
        {ladder.steps.map((step, index) => {
          const to = ladder.steps[index + 1]?.from ?? end;
          return (
            <span key={step.step} style={{ flexGrow: Math.sqrt(to) - Math.sqrt(step.from) }} data-step={index}>
              <i />
              <b>{stepName(step.step)}</b>
              <small>{step.from}</small>
            </span>
          );
        })}
      </div>
      <PlainTable className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col" data-number>
              {words.from}
            </th>
            <th scope="col">{words.measures}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.steps.map((step) => (
            <tr key={step.step}>
              <th scope="row">
                {step.step} {stepName(step.step)}
              </th>
              <td data-number>{step.from.toFixed(2)}</td>
              <td>
                {step.measures.length === 0
                  ? words.nothing
                  : step.measures
                      .map((measure) =>
                        measure.kind === "warn"
                          ? evidenceText.measures.warn
                          : `${evidenceText.measures[measure.kind]}, ${words.days(measure.durationDays)}`,
                      )
                      .join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <PlainTable className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.violation}</th>
            <th scope="col" data-number>
              {words.weight}
            </th>
            <th scope="col" data-number>
              {words.halfLife}
            </th>
            <th scope="col" data-number>
              {words.window}
            </th>
            <th scope="col">{words.startsAt}</th>
            <th scope="col">{words.takes}</th>
          </tr>
        </thead>
        <tbody>
          {VIOLATIONS.map((violation) => {
            const strike = ladder.strikes[violation];
            return (
              <tr key={violation}>
                <th scope="row">
                  <ViolationBadge violation={violation} length="long" />
                </th>
                <td data-number>{strike.weight.toFixed(2)}</td>
                <td data-number>{words.inDays(strike.halfLifeDays)}</td>
                <td data-number>{words.inDays(strike.windowDays)}</td>
                <td>{stepName(ladder.startsAt[violation])}</td>
                <td>
                  {ladder.restrictAbilities[violation]
                    .map(
                      (code) =>
                        policy.abilities.find((ability) => ability.code === code)?.label[currentLanguage()] ?? code,
                    )
                    .join(", ")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
      <ul className={classes.notes}>
        <li>{words.repeat(String(ladder.repeatFactor), String(ladder.repeatCap))}</li>
        <li>{words.concurrent(String(ladder.concurrentFactor))}</li>
        {ladder.linkedWeight === 0 ? null : <li>{words.linked(ladder.linkedWeight.toFixed(2))}</li>}
        {ladder.firstOffence.violations.length === 0 ? null : (
          <li>
            {words.first(
              ladder.firstOffence.violations
                .map((violation) => nameOfViolation(violation, "long").toLowerCase())
                .join(", "),
              stepName(ladder.firstOffence.step),
              String(ladder.firstOffence.strikeFactor),
            )}
          </li>
        )}
        {policy.badges.length === 0 ? null : <li>{words.badges(policy.badges.join(", "))}</li>}
      </ul>
    </section>
  );
}

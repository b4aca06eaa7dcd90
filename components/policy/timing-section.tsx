import { nameOfViolation } from "@/components/evidence/family";
import { evidenceText } from "@/components/evidence/text";
import classes from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";
import { money } from "@/components/ui/money";
import type { PolicyData } from "@/lib/policy/policy-data";
import { type MeasureKind, VIOLATIONS } from "@/lib/policy/types";

const SEVERITIES = [5, 4, 3, 2, 1] as const;
const FLAG_KINDS = ["report", "unreadable", "detector_failed"] as const;

/** Due times, grace and who else must agree. */
export function TimingSection({ policy }: { policy: PolicyData }) {
  const words = policyText.timing;
  const { due, grace, fourEyes } = policy;
  const names = (kinds: readonly MeasureKind[]) =>
    kinds.map((kind) => evidenceText.measures[kind].toLowerCase()).join(", ");
  return (
    <section id="timing" className={classes.section}>
      <h2>{policyText.sections.timing}</h2>
      <div className={classes.three}>
        <div>
          <h3>{words.due}</h3>
          <p className={classes.lead}>{words.dueAbout}</p>
          <dl className={classes.pairs}>
            {SEVERITIES.map((severity) => (
              <div key={severity}>
                <dt>{words.severity(severity)}</dt>
                <dd>{policyText.minutes(due.minutesBySeverity[severity])}</dd>
              </div>
            ))}
            {VIOLATIONS.map((violation) => {
              const minutes = due.minutesByViolation[violation];
              return minutes === null ? null : (
                <div key={violation}>
                  <dt>{nameOfViolation(violation, "long")}</dt>
                  <dd>{policyText.minutes(minutes)}</dd>
                </div>
              );
            })}
          </dl>
          <h3>{words.flags}</h3>
          <dl className={classes.pairs}>
            {FLAG_KINDS.map((kind) => (
              <div key={kind}>
                <dt>{words.flagKinds[kind]}</dt>
                <dd>{words.severity(policy.flagSeverity[kind])}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3>{words.grace}</h3>
          <p className={classes.lead}>{words.graceAbout}</p>
          <dl className={classes.pairs}>
            {VIOLATIONS.map((violation) => {
              const minutes = grace.minutesByViolation[violation];
              return minutes === null ? null : (
                <div key={violation}>
                  <dt>{nameOfViolation(violation, "long")}</dt>
                  <dd>{minutes === 0 ? words.atOnce : policyText.minutes(minutes)}</dd>
                </div>
              );
            })}
            <div>
              <dt>{words.common}</dt>
              <dd>{grace.minutes === 0 ? words.atOnce : policyText.minutes(grace.minutes)}</dd>
            </div>
          </dl>
        </div>
        <div>
          <h3>{words.fourEyes}</h3>
          <ul className={classes.notes}>
            {fourEyes.measures.length === 0 ? null : <li>{words.fourEyesMeasures(names(fourEyes.measures))}</li>}
            {fourEyes.accountValueAbove === null ? null : (
              <li>{words.fourEyesValue(money(fourEyes.accountValueAbove, policy.currency.base))}</li>
            )}
            {fourEyes.activeMeanwhile.length === 0 ? null : (
              <li>{words.fourEyesMeanwhile(names(fourEyes.activeMeanwhile))}</li>
            )}
            <li>{words.fourEyesDue(policyText.minutes(fourEyes.dueMinutes))}</li>
            <li>{words.appeal(policy.appealWindowDays)}</li>
          </ul>
        </div>
      </div>
    </section>
  );
}

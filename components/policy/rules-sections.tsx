import { nameOfKind } from "@/components/evidence/family";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import classes from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";
import { currentLanguage } from "@/components/ui/language";
import { PlainTable } from "@/components/ui/plain-table";
import { AUTHOR_ROLES, type PolicyData, type PolicyRule } from "@/lib/policy/policy-data";
import { EXCEPTION_KINDS, PHASES, SURFACES } from "@/lib/policy/types";

const score = (value: number) => value.toFixed(2);

/** Every rule with its clause, where and when it speaks, and what lifts it. */
export function RulesSection({ policy }: { policy: PolicyData }) {
  const words = policyText.rules;
  return (
    <section id="rules" className={classes.section}>
      <h2>{policyText.sections.rules}</h2>
      <p className={classes.lead}>
        {words.about} {words.combination(String(policy.combination.dependence))}
      </p>
      <PlainTable className={classes.table} data-rules>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.clause}</th>
            <th scope="col">{words.violation}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.phases}</th>
            <th scope="col">{words.restsOn}</th>
            <th scope="col" data-number>
              {words.score}
            </th>
            <th scope="col">{words.lifted}</th>
            <th scope="col" data-number>
              {words.severity}
            </th>
          </tr>
        </thead>
        <tbody>
          {policy.rules.map((rule) => (
            <tr key={rule.id} data-off={!rule.enabled || undefined}>
              <th scope="row">
                {rule.id}
                {rule.enabled ? null : <span className={classes.off}>{words.off}</span>}
              </th>
              <td>
                <a href={`#clause-${rule.clause}`}>{rule.clause}</a>{" "}
                {policy.clauses.find((clause) => clause.id === rule.clause)?.title[currentLanguage()]}
              </td>
              <td>
                <ViolationBadge violation={rule.violation} />
              </td>
              <td>
                {rule.surfaces.length === SURFACES.length
                  ? words.everywhere
                  : rule.surfaces.map(nameOfSurface).join(", ")}
                {rule.roles.length === AUTHOR_ROLES.length ? null : (
                  <span className={classes.sub}>
                    {words.only(rule.roles.map((role) => policyText.roles[role]).join(", "))}
                  </span>
                )}
              </td>
              <td>
                {rule.phases.length === PHASES.length ? (
                  words.anyPhase
                ) : (
                  <span className={classes.stack}>
                    {rule.phases.map((phase) => (
                      <PhaseMark key={phase} phase={phase} />
                    ))}
                  </span>
                )}
              </td>
              <td>
                <RestsOn rule={rule} />
              </td>
              <td data-number>
                {rule.source === "report" ? "–" : `${score(rule.score.min)}–${score(rule.score.max)}`}
              </td>
              <td>
                {rule.liftedBy.length === 0 ? (
                  <span className={classes.dim}>{words.nothing}</span>
                ) : (
                  <span className={classes.stack}>
                    {rule.liftedBy.map((lift) => (
                      <span key={lift.exception}>
                        {lift.kinds === null
                          ? policyText.exceptions.kinds[lift.exception]
                          : words.only_kinds(
                              policyText.exceptions.kinds[lift.exception],
                              lift.kinds.map(nameOfKind).join(", ").toLowerCase(),
                            )}
                      </span>
                    ))}
                  </span>
                )}
              </td>
              <td data-number>{rule.severity}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}

function RestsOn({ rule }: { rule: PolicyRule }) {
  const words = policyText.rules;
  if (rule.source === "report") return words.report;
  if (rule.source === "script") {
    return words.script(rule.scripts.map((script) => evidenceText.scripts[script] ?? script).join(", "));
  }
  return (
    <span className={classes.stack}>
      {rule.kinds.map(({ kind, floor }) => (
        <span key={kind}>
          {nameOfKind(kind)} <span className={classes.dim}>{words.from(score(floor))}</span>
        </span>
      ))}
    </span>
  );
}

/** The same lifts from the other side: what each exception allows. */
export function ExceptionsSection({ policy }: { policy: PolicyData }) {
  const words = policyText.exceptions;
  return (
    <section id="exceptions" className={classes.section}>
      <h2>{policyText.sections.exceptions}</h2>
      <p className={classes.lead}>
        {words.about} {policy.exemptPlans.length === 0 ? null : words.plans(policy.exemptPlans.join(", "))}
      </p>
      <PlainTable className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.exception}</th>
            <th scope="col">{words.lifts}</th>
          </tr>
        </thead>
        <tbody>
          {EXCEPTION_KINDS.map((kind) => {
            const lifts = policy.rules.flatMap((rule) =>
              rule.liftedBy
                .filter((lift) => lift.exception === kind)
                .map((lift) => ({ rule: rule.id, kinds: lift.kinds })),
            );
            return (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td>
                  {lifts.length === 0 ? (
                    <span className={classes.dim}>{words.none}</span>
                  ) : (
                    lifts
                      .map(
                        (lift) =>
                          `${lift.rule} (${lift.kinds === null ? words.whole : lift.kinds.map(nameOfKind).join(", ")})`,
                      )
                      .join(", ")
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
    </section>
  );
}

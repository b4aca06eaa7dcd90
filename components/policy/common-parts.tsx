"use client";

import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import classes from "@/components/insight/insight.module.css";
import { nameOfPart } from "@/components/insight/part-name";
import { draftText } from "@/components/policy/draft-text";
import { DueParts } from "@/components/policy/due-parts";
import { LadderParts } from "@/components/policy/ladder-parts";
import { NumberField, type PartsProps } from "@/components/policy/number-field";
import own from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";
import { currentLanguage } from "@/components/ui/language";
import { PlainTable } from "@/components/ui/plain-table";
import type { PolicyData, PolicyRule } from "@/lib/policy/policy-data";
import { PHASES, SURFACES } from "@/lib/policy/types";

/** What a rule stands for, which its id does not say: clause, surfaces, phases. A draft may lack any of them. */
function standing(policy: PolicyData, rule: PolicyRule): string {
  const words = policyText.rules;
  const clause = (policy.clauses ?? []).find((each) => each.id === rule.clause)?.title?.[currentLanguage()];
  const surfaces = Array.isArray(rule.surfaces) ? rule.surfaces : [];
  const phases = Array.isArray(rule.phases) ? rule.phases : [];
  return [
    [rule.clause, clause].filter(Boolean).join(" "),
    surfaces.length === SURFACES.length ? words.everywhere : surfaces.map(nameOfSurface).join(", "),
    phases.length === PHASES.length ? words.anyPhase : phases.map((phase) => nameOfPart("phase", phase)).join(", "),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What is changed most, as fields; the rest is in the JSON. Parts that an unfinished draft lacks are left out. */
export function CommonParts(props: PartsProps) {
  const { policy, disabled, onChange } = props;
  const words = draftText.edit;
  const rules = Array.isArray(policy.rules) ? policy.rules : [];
  const rule = (index: number, change: Partial<PolicyData["rules"][number]>) =>
    onChange({ ...policy, rules: rules.map((each, at) => (at === index ? { ...each, ...change } : each)) });
  const toggle = (list: "reasonCodes" | "templates", index: number, enabled: boolean) =>
    onChange({
      ...policy,
      [list]: policy[list].map((each, at) => (at === index ? { ...each, enabled } : each)),
    });
  return (
    <>
      <div className={classes.fields}>
        <label>
          {words.label}
          <input
            value={policy.label ?? ""}
            disabled={disabled}
            onChange={(event) => onChange({ ...policy, label: event.target.value })}
          />
        </label>
        <label>
          {words.grace}
          <input
            type="number"
            value={policy.grace?.minutes ?? ""}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...policy, grace: { ...policy.grace, minutes: event.target.valueAsNumber } })
            }
          />
        </label>
        <label>
          {words.appeal}
          <input
            type="number"
            value={policy.appealWindowDays ?? ""}
            disabled={disabled}
            onChange={(event) => onChange({ ...policy, appealWindowDays: event.target.valueAsNumber })}
          />
        </label>
      </div>
      <p className={classes.note}>{words.rulesAbout}</p>
      <PlainTable className={`${classes.table} ${own.edit}`}>
        <thead>
          <tr>
            <th scope="col">{words.rules}</th>
            <th scope="col">{words.rule.on}</th>
            <th scope="col">{words.rule.min}</th>
            <th scope="col">{words.rule.severity}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((each, index) => (
            <tr key={each.id}>
              <th scope="row">
                {each.id} {nameOfViolation(each.violation, "long")}
                <span className={own.sub}>{standing(policy, each)}</span>
              </th>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${each.id} ${words.rule.on}`}
                  checked={each.enabled}
                  disabled={disabled}
                  onChange={(event) => rule(index, { enabled: event.target.checked })}
                />
              </td>
              <td>
                <NumberField
                  {...props}
                  place={["rules", index, "score", "min"]}
                  label={`${each.id} ${words.rule.min}`}
                  min={0}
                  max={1}
                  step={0.05}
                />
              </td>
              <td>
                <NumberField
                  {...props}
                  place={["rules", index, "severity"]}
                  label={`${each.id} ${words.rule.severity}`}
                  min={1}
                  max={5}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <LadderParts {...props} />
      <DueParts {...props} />
      {(["reasonCodes", "templates"] as const).map((list) => (
        <details key={list}>
          <summary>{list === "reasonCodes" ? words.reasons : words.templates}</summary>
          <p className={classes.note}>{words.offAbout}</p>
          <ul>
            {(Array.isArray(policy[list]) ? policy[list] : []).map((each, index) => (
              <li key={each.code}>
                <label>
                  <input
                    type="checkbox"
                    checked={each.enabled !== false}
                    disabled={disabled}
                    onChange={(event) => toggle(list, index, event.target.checked)}
                  />{" "}
                  {("label" in each ? each.label : each.subject)?.[currentLanguage()] ?? ""} <code>{each.code}</code>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

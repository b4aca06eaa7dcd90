"use client";

import { nameOfViolation } from "@/components/evidence/family";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import own from "@/components/policy/policy.module.css";
import type { PolicyData } from "@/lib/policy/policy-data";

type Props = { policy: PolicyData; disabled: boolean; onChange: (policy: PolicyData) => void };

/** What is changed most, as fields; the rest is in the JSON. Parts that an unfinished draft lacks are left out. */
export function CommonParts({ policy, disabled, onChange }: Props) {
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
      <table className={`${classes.table} ${own.edit}`}>
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
                <input
                  type="number"
                  aria-label={`${each.id} ${words.rule.min}`}
                  min={0}
                  max={1}
                  step={0.05}
                  value={each.score?.min ?? ""}
                  disabled={disabled}
                  onChange={(event) => rule(index, { score: { ...each.score, min: event.target.valueAsNumber } })}
                />
              </td>
              <td>
                <input
                  type="number"
                  aria-label={`${each.id} ${words.rule.severity}`}
                  min={1}
                  max={5}
                  value={each.severity ?? ""}
                  disabled={disabled}
                  onChange={(event) => rule(index, { severity: event.target.valueAsNumber })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>
          {words.reasons}, {words.templates.toLowerCase()}
        </summary>
        <ul>
          {(["reasonCodes", "templates"] as const).flatMap((list) =>
            (Array.isArray(policy[list]) ? policy[list] : []).map((each, index) => (
              <li key={`${list} ${each.code}`}>
                <label>
                  <input
                    type="checkbox"
                    checked={each.enabled !== false}
                    disabled={disabled}
                    onChange={(event) => toggle(list, index, event.target.checked)}
                  />{" "}
                  {each.code}
                </label>
              </li>
            )),
          )}
        </ul>
      </details>
    </>
  );
}

"use client";

import { Checkbox } from "@mantine/core";
import { alongText } from "@/components/decision/along-text";
import classes from "@/components/decision/decision-bar.module.css";
import { gravestFirst, nameOfViolation } from "@/components/evidence/family";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

export type OtherCase = CaseDetail["otherCases"][number];

/** Which other cases of the account the decision takes along; none until they are ticked. */
export function AlongChoice(props: {
  others: readonly OtherCase[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  disabled: boolean;
}) {
  const { others, chosen } = props;
  if (others.length === 0) return null;
  return (
    <fieldset className={classes.along} aria-describedby="along-about">
      <legend>{alongText.legend}</legend>
      {others.map((other) => {
        const what = gravestFirst(other.violations).map((violation) => nameOfViolation(violation, "short"));
        return (
          <Checkbox
            key={other.id}
            label={alongText.one(other.number, what.length === 0 ? alongText.none : what.join(", "))}
            checked={chosen.includes(other.id)}
            disabled={props.disabled}
            onChange={(event) =>
              props.onChoose(
                event.currentTarget.checked ? [...chosen, other.id] : chosen.filter((id) => id !== other.id),
              )
            }
          />
        );
      })}
      <p id="along-about" className={classes.quiet}>
        {alongText.about}
      </p>
    </fieldset>
  );
}

"use client";

import { useId } from "react";
import { faultAt, numberAt, type Place, withNumber } from "@/components/policy/number-edits";
import own from "@/components/policy/policy.module.css";
import { fieldWords } from "@/components/ui/field-words";
import type { Validation } from "@/lib/domain/drafts/schema";
import type { PolicyData } from "@/lib/policy/policy-data";

export type PartsProps = {
  policy: PolicyData;
  /** Of the draft as it was saved last. */
  faults: Validation["errors"];
  disabled: boolean;
  onChange: (policy: PolicyData) => void;
};

type Props = PartsProps & {
  place: Place;
  label: string;
  /** What an emptied field stands for, where nothing at all would be a valid value with a meaning of its own. */
  empty?: number;
  min?: number;
  max?: number;
  step?: number;
};

/** A number of the policy in a cell or under a label; what the check found wrong with it stands below it. */
export function NumberField({ policy, faults, disabled, onChange, place, label, empty = Number.NaN, ...range }: Props) {
  const id = useId();
  const fault = faultAt(faults, place);
  return (
    <>
      <input
        type="number"
        aria-label={label}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : id}
        value={numberAt(policy, place) ?? ""}
        disabled={disabled}
        {...range}
        onChange={({ target }) =>
          onChange(withNumber(policy, place, target.value === "" ? empty : target.valueAsNumber))
        }
      />
      {fault === null ? null : (
        <span id={id} className={own.fault}>
          {fieldWords.says(fault)}
        </span>
      )}
    </>
  );
}

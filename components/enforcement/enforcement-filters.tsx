"use client";

import { type EnforcementParams, STATES } from "@/components/enforcement/enforcement-params";
import { enforcementText } from "@/components/enforcement/text";
import { ManyFilter } from "@/components/ui/filter-bar";
import { MEASURE_KINDS } from "@/lib/policy/types";

type Props = {
  params: Pick<EnforcementParams, "state" | "kind">;
  onChange: (next: Partial<Pick<EnforcementParams, "state" | "kind">>) => void;
};

/** What measures alone can be asked for. */
export function EnforcementFilters({ params, onChange }: Props) {
  const words = enforcementText.filter;
  return (
    <>
      <ManyFilter
        name={words.state}
        value={params.state}
        options={STATES.map((value) => ({ value, label: enforcementText.states[value] }))}
        onChange={(value) => onChange({ state: value === null ? null : STATES.filter((each) => value.includes(each)) })}
      />
      <ManyFilter
        name={words.kind}
        value={params.kind}
        options={MEASURE_KINDS.map((value) => ({ value, label: enforcementText.kinds[value] }))}
        onChange={(value) =>
          onChange({ kind: value === null ? null : MEASURE_KINDS.filter((each) => value.includes(each)) })
        }
      />
    </>
  );
}

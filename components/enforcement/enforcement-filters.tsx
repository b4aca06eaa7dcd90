"use client";

import type { ReactNode } from "react";
import {
  type ENFORCEMENT_FILTERS,
  type EnforcementParams,
  GROUPINGS,
  STATES,
} from "@/components/enforcement/enforcement-params";
import { SharedFilters } from "@/components/enforcement/shared-filters";
import { enforcementText } from "@/components/enforcement/text";
import { FilterBar, ManyFilter, OneFilter } from "@/components/ui/filter-bar";
import { listText } from "@/components/ui/list-text";
import { useMay } from "@/components/ui/staff";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";
import { MEASURE_KINDS } from "@/lib/policy/types";

type Props = {
  params: EnforcementParams;
  rows: readonly EnforcementRow[];
  onChange: (next: Partial<EnforcementParams>) => void;
  children: ReactNode;
};

/** How a filter is called; the two ends of a period are one. */
export function nameOfFilter(name: (typeof ENFORCEMENT_FILTERS)[number]): string {
  return name === "from" || name === "to" ? listText.days.utc : enforcementText.filter[name];
}

export function EnforcementFilters({ params, rows, onChange, children }: Props) {
  const leads = useMay("quality:manage");
  const words = enforcementText.filter;
  return (
    <FilterBar group={enforcementText.group} end={children}>
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
      <SharedFilters params={params} rows={rows} onChange={onChange} />
      <OneFilter
        name={enforcementText.groups.by}
        none={enforcementText.groups.none}
        value={params.group}
        // What each moderator did is for those who lead them.
        options={GROUPINGS.filter((value) => leads || value !== "decidedBy").map((value) => ({
          value,
          label: enforcementText.groups[value],
        }))}
        onChange={(value) => onChange({ group: GROUPINGS.find((one) => one === value) ?? null })}
      />
    </FilterBar>
  );
}

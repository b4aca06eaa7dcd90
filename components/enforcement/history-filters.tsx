"use client";

import type { ReactNode } from "react";
import type { SharedFilter, SharedParams } from "@/components/enforcement/history-params";
import { SharedFilters } from "@/components/enforcement/shared-filters";
import { enforcementText } from "@/components/enforcement/text";
import { FilterBar, OneFilter } from "@/components/ui/filter-bar";
import { listText } from "@/components/ui/list-text";
import { useMay } from "@/components/ui/staff";
import type { AccountRef, StaffRef } from "@/lib/domain/enforcement/schema";

/** How filters are called, those of one list alone by its own words; the two ends of a period are one. */
export function filterNames<Own extends string>(own: Readonly<Record<Own, string>>) {
  const names: Record<Own | SharedFilter, string> = {
    ...enforcementText.filter,
    ...own,
    from: listText.days.utc,
    to: listText.days.utc,
  };
  return (filter: Own | SharedFilter) => names[filter];
}

type Props<By extends string> = {
  group: string;
  /** The filters that this list alone has. */
  own: ReactNode;
  params: SharedParams;
  rows: readonly { account: AccountRef; decidedBy: StaffRef }[];
  onChange: (next: Partial<SharedParams>) => void;
  /** How many filters are set. */
  set: number;
  by: { value: By | null; groupings: readonly By[]; words: Record<By, string>; onChange: (by: By | null) => void };
  /** How many rows are shown. */
  end: ReactNode;
};

/** The filters over either list: its own, those that both have, and what to count by. */
export function HistoryFilters<By extends string>({ group, own, params, rows, onChange, set, by, end }: Props<By>) {
  const leads = useMay("quality:manage");
  return (
    <FilterBar group={group} end={end} fold={set + (by.value === null ? 0 : 1)}>
      {own}
      <SharedFilters params={params} rows={rows} onChange={onChange} />
      <OneFilter
        name={enforcementText.groups.by}
        none={enforcementText.groups.none}
        value={by.value}
        // What each moderator did is for those who lead them.
        options={by.groupings
          .filter((value) => leads || value !== "decidedBy")
          .map((value) => ({ value, label: by.words[value] }))}
        onChange={(value) => by.onChange(by.groupings.find((one) => one === value) ?? null)}
      />
    </FilterBar>
  );
}

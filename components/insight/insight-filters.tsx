"use client";

import { IconCalendar } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { nameOfDetector, nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import type { InsightParams } from "@/components/insight/insight-params";
import { insightText } from "@/components/insight/text";
import { lastDays } from "@/components/ui/days";
import { DaysFilter, FilterBar, OneFilter } from "@/components/ui/filter-bar";
import { listText } from "@/components/ui/list-text";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { Overview } from "@/lib/domain/insights/schema";
import { PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

const PERIODS = [7, 28, 90, 365] as const;

type Props = {
  params: InsightParams;
  onChange: (next: Partial<InsightParams>) => void;
  overview: Overview | null;
  detectors: readonly string[];
  children: ReactNode;
};

/** Period, surface, phase, violation and detector; all of it lies in the address. */
export function InsightFilters({ params, onChange, overview, detectors, children }: Props) {
  const now = useNow();
  const words = insightText.filter;
  const utcDay = (text: string) => day(text, "UTC", now);
  const period =
    overview === null ? (params.from ?? "") : listText.days.range(utcDay(overview.from), utcDay(overview.to));
  return (
    <FilterBar group={insightText.group} end={children}>
      <DaysFilter
        name={words.period}
        icon={<IconCalendar size={14} stroke={1.75} aria-hidden="true" />}
        value={{ from: params.from ?? overview?.from ?? null, to: params.to ?? overview?.to ?? null }}
        shown={period}
        onChange={onChange}
        presets={PERIODS.map((days) => ({ label: listText.days.last(days), range: () => lastDays(days) }))}
      />
      <OneFilter
        name={words.surface}
        value={params.surface}
        options={SURFACES.map((value) => ({ value, label: nameOfSurface(value) }))}
        onChange={(value) => onChange({ surface: SURFACES.find((each) => each === value) ?? null })}
      />
      <OneFilter
        name={words.phase}
        value={params.phase}
        options={PHASES.map((value) => ({ value, label: evidenceText.phases[value] }))}
        onChange={(value) => onChange({ phase: PHASES.find((each) => each === value) ?? null })}
      />
      <OneFilter
        name={words.violation}
        value={params.violation}
        options={VIOLATIONS.map((value) => ({ value, label: nameOfViolation(value, "long") }))}
        onChange={(value) => onChange({ violation: VIOLATIONS.find((each) => each === value) ?? null })}
      />
      <OneFilter
        name={words.detector}
        value={params.detector}
        options={detectors.map((value) => ({ value, label: nameOfDetector(value) }))}
        onChange={(detector) => onChange({ detector })}
      />
    </FilterBar>
  );
}

"use client";

import { IconCalendar } from "@tabler/icons-react";
import { useState } from "react";
import { APPEALS } from "@/components/enforcement/enforcement-params";
import type { SharedParams } from "@/components/enforcement/history-params";
import { enforcementText } from "@/components/enforcement/text";
import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import { daysInWords, lastDays } from "@/components/ui/days";
import { DaysFilter, ManyFilter, OneFilter, TextFilter } from "@/components/ui/filter-bar";
import { listText } from "@/components/ui/list-text";
import { useStaff } from "@/components/ui/staff";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { AccountRef, StaffRef } from "@/lib/domain/enforcement/schema";
import { PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

type Props = {
  params: SharedParams;
  rows: readonly { account: AccountRef; decidedBy: StaffRef }[];
  onChange: (next: Partial<SharedParams>) => void;
};

/** What measures and decisions alike are asked for. */
export function SharedFilters({ params, rows, onChange }: Props) {
  const now = useNow();
  const me = useStaff();
  const words = enforcementText.filter;
  // Whoever decided something that was shown can be chosen, also when the filter has shut the others out.
  const [deciders, setDeciders] = useState<ReadonlyMap<string, string>>(new Map());
  const fresh = rows.filter((row) => !deciders.has(row.decidedBy.id));
  if (fresh.length > 0) {
    setDeciders(new Map([...deciders, ...fresh.map((row) => [row.decidedBy.id, row.decidedBy.name] as const)]));
  }
  const people = [...deciders].map(([value, name]) => ({
    value,
    label: value === me.id ? `${name} (${words.me})` : name,
  }));
  const account = rows.find((row) => row.account.id === params.account)?.account.displayName;
  const asDay = (text: string) => (Number.isNaN(Date.parse(text)) ? text : day(text, "UTC", now));
  return (
    <>
      <ManyFilter
        name={words.violation}
        value={params.violation}
        options={VIOLATIONS.map((value) => ({ value, label: nameOfViolation(value, "long") }))}
        onChange={(value) =>
          onChange({ violation: value === null ? null : VIOLATIONS.filter((each) => value.includes(each)) })
        }
      />
      <TextFilter
        name={words.account}
        value={params.account}
        hint={words.accountHint}
        shown={account || undefined}
        onChange={(value) => onChange({ account: value })}
      />
      <OneFilter
        name={words.decidedBy}
        value={params.decidedBy}
        options={people}
        onChange={(value) => onChange({ decidedBy: value })}
      />
      <TextFilter
        name={words.clause}
        value={params.clause}
        hint={words.clauseHint}
        onChange={(value) => onChange({ clause: value })}
      />
      <TextFilter
        name={words.policyVersion}
        value={params.policyVersion === null ? null : String(params.policyVersion)}
        hint={words.policyVersionHint}
        onChange={(value) => onChange({ policyVersion: Number(value) > 0 ? Math.trunc(Number(value)) : null })}
      />
      <ManyFilter
        name={words.phase}
        value={params.phase}
        options={PHASES.map((value) => ({ value, label: evidenceText.phases[value] }))}
        onChange={(value) => onChange({ phase: value === null ? null : PHASES.filter((each) => value.includes(each)) })}
      />
      <ManyFilter
        name={words.surface}
        value={params.surface}
        options={SURFACES.map((value) => ({ value, label: nameOfSurface(value) }))}
        onChange={(value) =>
          onChange({ surface: value === null ? null : SURFACES.filter((each) => value.includes(each)) })
        }
      />
      <ManyFilter
        name={words.appeal}
        value={params.appeal}
        options={APPEALS.map((value) => ({ value, label: enforcementText.appeals[value] }))}
        onChange={(value) =>
          onChange({ appeal: value === null ? null : APPEALS.filter((each) => value.includes(each)) })
        }
      />
      <DaysFilter
        name={listText.days.utc}
        icon={<IconCalendar size={14} stroke={1.75} aria-hidden="true" />}
        value={{ from: params.from, to: params.to }}
        shown={daysInWords(params.from, params.to, asDay)}
        onChange={onChange}
        presets={[
          { label: listText.days.today, range: () => lastDays(1) },
          { label: listText.days.last(7), range: () => lastDays(7) },
          { label: listText.days.last(28), range: () => lastDays(28) },
        ]}
      />
    </>
  );
}

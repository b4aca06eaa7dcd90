"use client";

import "@mantine/core/styles/NumberInput.layer.css";
import { Checkbox, NumberInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { previewPlan, setPlan } from "@/components/quality/api";
import { PlanVersions } from "@/components/quality/plan-versions";
import classes from "@/components/quality/quality.module.css";
import { QualityBar } from "@/components/quality/quality-bar";
import { StratumFields } from "@/components/quality/stratum-fields";
import { qualityText } from "@/components/quality/text";
import { Action } from "@/components/ui/action";
import { KeyLine } from "@/components/ui/key-line";
import { ProblemLine } from "@/components/ui/problem-line";
import type { StaffRef } from "@/lib/domain/enforcement/schema";
import type { Plan, Stratum } from "@/lib/domain/quality-plans/schema";
import type { SavedView } from "@/lib/domain/saved-views/schema";

const words = qualityText.plan;
const PERCENT = 100;

type Row = { key: number; stratum: Stratum };

const blank = (name: string): Stratum => ({
  name,
  share: 0.05,
  violations: [],
  surfaces: [],
  phases: [],
  moderators: [],
  outcomes: [],
  measures: [],
  minValue: null,
  accountKinds: [],
  languages: [],
  minScore: null,
  view: null,
});

const one = (n: number) => n.toLocaleString("en-US", { maximumFractionDigits: 1 });

type Props = { plans: Plan[]; reviewers: readonly StaffRef[]; views: readonly SavedView[] };

/** The sampling plan: strata with their shares, tried on what was decided lately before it is put in force. */
export function PlanView({ plans, reviewers, views }: Props) {
  const router = useRouter();
  const [now] = plans;
  const [enabled, setEnabled] = useState(now?.enabled ?? true);
  const [golden, setGolden] = useState(now?.goldenShare ?? 0);
  const [since, setSince] = useState("");
  const [rows, setRows] = useState<Row[]>(() =>
    (now?.strata ?? [blank(words.allDecisions)]).map((stratum, key) => ({ key, stratum })),
  );
  const input = () => ({
    enabled,
    goldenShare: golden,
    strata: rows.map((row) => row.stratum),
    ...(since === "" ? {} : { decidedFrom: `${since}T00:00:00.000Z` }),
  });
  const trying = useMutation({ mutationFn: () => previewPlan(input()) });
  const saving = useMutation({
    mutationFn: () => setPlan({ ...input(), basedOn: now?.version ?? null }),
    onSuccess: () => router.refresh(),
  });
  const change = (at: number, stratum: Stratum) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, stratum } : row)));
  const up = (at: number) =>
    setRows(rows.map((row, index) => (index === at - 1 ? rows[at]! : index === at ? rows[at - 1]! : row)));
  const add = () =>
    setRows([...rows, { key: Math.max(-1, ...rows.map((row) => row.key)) + 1, stratum: blank(`${rows.length + 1}`) }]);
  return (
    <>
      <QualityBar>
        <Action
          label={words.preview}
          keys="t"
          group={qualityText.group}
          busy={trying.isPending}
          onAct={() => trying.mutate()}
        />
        <Action
          label={words.save}
          keys="mod+Enter"
          group={qualityText.group}
          inFields
          look="filled"
          busy={saving.isPending}
          onAct={() => saving.mutate()}
        />
      </QualityBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={qualityText.tabs.plan}>
        <p className={classes.about}>{words.about}</p>
        <ProblemLine error={saving.error ?? trying.error} title={words.failed} />
        {saving.data === undefined || saving.isPending ? null : <p role="status">{words.saved(saving.data.version)}</p>}
        {now === undefined ? <p>{words.none}</p> : null}
        {trying.data === undefined ? null : (
          <div className={classes.section} role="status">
            <b>{words.previewed(trying.data.decisions, trying.data.atLeast, one(trying.data.perDay))}</b>
            <ul>
              {trying.data.strata.map((row) => (
                <li key={row.stratum ?? ""}>
                  {row.stratum ?? words.rest}: {words.previewRow(row.decisions, one(row.expected))}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={classes.period}>
          <Checkbox label={words.on} checked={enabled} onChange={(event) => setEnabled(event.currentTarget.checked)} />
          <NumberInput
            label={words.golden}
            value={Math.round(golden * PERCENT * PERCENT) / PERCENT}
            min={0}
            max={50}
            decimalScale={2}
            onChange={(value) => setGolden(typeof value === "number" ? value / PERCENT : 0)}
          />
          <TextInput
            type="date"
            label={words.from}
            description={words.fromAbout}
            value={since}
            onChange={(event) => setSince(event.currentTarget.value)}
          />
        </div>
        <section className={classes.section}>
          <h2>{words.strata}</h2>
          {rows.map((row, at) => (
            <StratumFields
              key={row.key}
              stratum={row.stratum}
              reviewers={reviewers}
              views={views}
              onChange={(stratum) => change(at, stratum)}
              onUp={at === 0 ? null : () => up(at)}
              onRemove={() => setRows(rows.filter((_, index) => index !== at))}
            />
          ))}
          <div>
            <Action label={words.add} keys="n" group={qualityText.group} onAct={add} />
          </div>
        </section>
        <PlanVersions plans={plans} />
      </section>
      <KeyLine keys={[]} />
    </>
  );
}

"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { JudgedEvidence } from "@/components/appeal/judged-evidence";
import { ActDialog } from "@/components/enforcement/act-dialog";
import { MeasureMark } from "@/components/enforcement/measure";
import { nameAmong } from "@/components/evidence/name-among";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { nameOfReason } from "@/components/evidence/text";
import { getComparison } from "@/components/quality/api";
import { GoldenDialog } from "@/components/quality/golden-dialog";
import classes from "@/components/quality/quality.module.css";
import { SettleForm } from "@/components/quality/settle-form";
import { qualityText } from "@/components/quality/text";
import { Verdict } from "@/components/quality/verdict";
import { Action } from "@/components/ui/action";
import { BackLink } from "@/components/ui/back-link";
import { KeyLine } from "@/components/ui/key-line";
import { Grow, TopBar } from "@/components/ui/shell";
import { RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { Comparison } from "@/lib/domain/comparisons/schema";

const words = qualityText.comparison;

/** One of the two answers, whole. */
function AnswerCard({ title, side, stands }: { title: string; side: Comparison["first"]; stands: boolean }) {
  return (
    <article className={classes.answer} data-stands={stands || undefined}>
      <h2>
        {title}, {side.by.name}, <Time at={side.at} />
      </h2>
      <Verdict outcome={side.outcome} violations={side.violations} />
      <span title={side.reasonCode}>{nameOfReason(side.reasonCode, side.reason)}</span>
      {side.measures.length === 0 ? <span className={classes.dim}>{words.noMeasure}</span> : null}
      {side.measures.map((measure) => (
        <MeasureMark
          key={JSON.stringify(measure)}
          measure={{
            kind: measure.kind,
            badge: measure.badge ?? null,
            abilities: measure.abilities ?? [],
            durationDays: measure.durationDays ?? null,
          }}
          wrap
        />
      ))}
      {side.note === "" ? null : <p className={classes.words}>{side.note}</p>}
    </article>
  );
}

/** Two answers side by side with the evidence as it was judged; settling, and the way to a reversal. */
export function ComparisonView({ initial, at }: { initial: Comparison; at: number }) {
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<"reverse" | "golden" | null>(null);
  const { data: comparison, isFetching } = useQuery({
    queryKey: ["quality", "comparison", initial.id],
    queryFn: ({ signal }) => getComparison(initial.id, signal),
    initialData: initial,
    initialDataUpdatedAt: at,
  });
  const { settled, decision, account } = comparison;
  const refresh = () => {
    setDialog(null);
    void queries.invalidateQueries({ queryKey: ["quality"] });
  };
  return (
    <>
      <TopBar>
        <BackLink href="/quality/disagreements" label={words.back} />
        <h1>{words.title(comparison.caseNumber)}</h1>
        <span className={classes.dim}>{account.displayName || account.id}</span>
        <Grow />
        {comparison.golden ? (
          <span className={classes.dim}>{words.isGolden}</span>
        ) : (
          <Action label={words.golden} keys="g" group={qualityText.group} onAct={() => setDialog("golden")} />
        )}
      </TopBar>
      <RefetchLine active={isFetching} />
      <div className={classes.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <section className={classes.pane} tabIndex={0} aria-label={words.evidence}>
          <div className={classes.section}>
            <p className={classes.facts}>
              <PhaseMark phase={comparison.phase} />
              <span>
                {comparison.differs.length === 0
                  ? words.same
                  : words.differs(
                      comparison.differs.map((one) => qualityText.comparisons.differs[one] ?? one).join(", "),
                    )}
              </span>
              <Link href={`/cases/${comparison.caseId}`} className={classes.link} prefetch={false}>
                {qualityText.comparisons.case(comparison.caseNumber)}
              </Link>
            </p>
            <div className={classes.sides}>
              <AnswerCard title={words.first} side={comparison.first} stands={settled?.stands === "first"} />
              <AnswerCard title={words.second} side={comparison.second} stands={settled?.stands === "second"} />
            </div>
          </div>
          <div className={classes.section}>
            <h2>{words.evidence}</h2>
            <JudgedEvidence of={comparison} nameOf={nameAmong(comparison.people)} />
          </div>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <aside className={`${classes.pane} ${classes.side}`} tabIndex={0} aria-label={words.settle}>
          {settled !== null ? (
            <div className={classes.section}>
              <h2>{words.settled(settled.by.name)}</h2>
              <p className={classes.dim}>
                {words.stands[settled.stands]}, {words.causes[settled.rootCause].toLowerCase()},{" "}
                <Time at={settled.at} />
              </p>
              <p className={classes.facts}>
                {words.answerIs} <Verdict outcome={settled.outcome} violations={settled.violations} />
              </p>
              <p className={classes.words}>{settled.note}</p>
              {comparison.reversalOffered ? (
                <>
                  <p>{words.reversal}</p>
                  <Action label={words.reverse} keys="v" group={qualityText.group} onAct={() => setDialog("reverse")} />
                </>
              ) : decision.state === "reversed" ? (
                <p>{words.reversed}</p>
              ) : null}
            </div>
          ) : comparison.allowed.settle ? (
            <SettleForm comparison={comparison} />
          ) : (
            <p role="status" className={classes.dim}>
              {words.blocked[comparison.allowed.why ?? "agreed"]}
            </p>
          )}
        </aside>
      </div>
      {dialog === "reverse" ? (
        <ActDialog
          act="reverse"
          subject={{
            decisionId: decision.id,
            caseId: decision.caseId,
            caseNumber: decision.caseNumber,
            accountName: account.displayName || account.id,
            violations: decision.violations,
            decidedBy: decision.decidedBy.name,
            measures: decision.enforcements,
          }}
          onClose={() => setDialog(null)}
          onDone={refresh}
        />
      ) : null}
      {dialog === "golden" ? (
        <GoldenDialog
          caseNumber={comparison.caseNumber}
          answer={settled ?? comparison.first}
          onClose={() => setDialog(null)}
          onDone={refresh}
        />
      ) : null}
      <KeyLine keys={[]} />
    </>
  );
}

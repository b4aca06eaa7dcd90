"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { AnswerForm } from "@/components/appeal/answer-form";
import type { AnswerPolicy } from "@/components/appeal/answer-policy";
import { claimAppeal, getAppeal, releaseAppeal } from "@/components/appeal/api";
import classes from "@/components/appeal/appeal.module.css";
import { JudgedEvidence } from "@/components/appeal/judged-evidence";
import { appealText } from "@/components/appeal/text";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { MeasureMark } from "@/components/enforcement/measure";
import { nameAmong } from "@/components/evidence/name-among";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { policyText } from "@/components/policy/text";
import { Action } from "@/components/ui/action";
import { BackLink } from "@/components/ui/back-link";
import { KeyLine } from "@/components/ui/key-line";
import { problemOf } from "@/components/ui/problem";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay, useStaff } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { AppealDetail } from "@/lib/domain/appeals/schema";

type Props = { initial: AppealDetail; at: number; policy: AnswerPolicy };

/** Who can answer, for a reader who cannot. */
function whoAnswers({ as, people, count }: AppealDetail["answerers"]): string {
  const words = appealText.who;
  if (as === "nobody") return words.nobody;
  const named = people.map((person) => person.name).join(", ");
  const names = count > people.length ? words.more(named, count - people.length) : named;
  return as === "resolver" ? words.resolver(names) : words.standIn(names);
}

/** One appeal: what the account says, what was decided and why, the evidence as it was judged, and the answer. */
export function AppealPageView({ initial, at, policy }: Props) {
  const me = useStaff();
  const opensCases = useMay("case:read");
  const opensAccounts = useMay("account:read");
  const queries = useQueryClient();
  const { data: appeal, isFetching } = useQuery({
    queryKey: ["appeal", initial.id],
    queryFn: ({ signal }) => getAppeal(initial.id, signal),
    initialData: initial,
    initialDataUpdatedAt: at,
    refetchInterval: 30_000,
  });
  const mine = appeal.claim?.by.id === me.id;
  const holding = useMutation({
    mutationFn: () => (mine ? releaseAppeal(appeal.id) : claimAppeal(appeal.id)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["appeal", appeal.id] }),
  });
  const name = appeal.account.displayName || appeal.account.id;
  const { decision } = appeal;
  const nameOf = nameAmong(appeal.people);
  const { why } = appeal.allowed;
  return (
    <>
      <TopBar>
        <BackLink href="/appeals" label={appealText.back} />
        <h1>{appealText.one(appeal.number)}</h1>
        <span className={classes.dim}>{name}</span>
        <Grow />
        <span className={appeal.overdue ? classes.late : classes.dim}>
          {appealText.columns.due} <Time at={appeal.dueAt} form="day" />
        </span>
        {holding.error === null ? null : <span role="alert">{problemOf(holding.error).detail}</span>}
        {mine ? <span className={classes.dim}>{appealText.hold.mine}</span> : null}
        {appeal.allowed.claim ? (
          <Action
            label={mine ? appealText.hold.release : appealText.hold.take}
            keys={mine ? "l" : "c"}
            group={appealText.group}
            busy={holding.isPending}
            onAct={() => holding.mutate()}
          />
        ) : null}
      </TopBar>
      <RefetchLine active={isFetching} />
      <div className={classes.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <section className={classes.pane} tabIndex={0} aria-label={appealText.evidence}>
          <div className={classes.section}>
            <h2>{appealText.statement}</h2>
            <blockquote className={classes.quote}>{appeal.statement}</blockquote>
            <p className={classes.dim}>
              {appealText.filed} <Time at={appeal.filedAt} />
              {appeal.filedBy.kind === "user" ? `, ${appealText.filedBy(appeal.filedBy.name)}` : null}
              {appeal.reference === null ? null : `, ${appeal.reference}`}
            </p>
          </div>
          <div className={classes.section}>
            <h2>{appealText.evidence}</h2>
            <JudgedEvidence of={appeal} nameOf={nameOf} />
          </div>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <aside className={`${classes.pane} ${classes.side}`} tabIndex={0} aria-label={appealText.decision}>
          <div className={classes.section}>
            <h2>{appealText.decision}</h2>
            <p className={classes.facts}>
              {appeal.violations.map((violation) => (
                <ViolationBadge key={violation} violation={violation} length="long" />
              ))}
            </p>
            <p className={classes.dim}>
              {appealText.decided} <Time at={appeal.decidedAt} />, {appeal.decidedBy.name}.{" "}
              {appealText.recommended(decision.recommended.step, policyText.ladder.steps[decision.recommended.step])}.{" "}
              {opensCases ? (
                <Link href={`/cases/${appeal.caseId}`} className={classes.link} prefetch={false}>
                  {appealText.openCase(appeal.caseNumber)}
                </Link>
              ) : (
                appealText.openCase(appeal.caseNumber)
              )}
              {opensAccounts ? (
                <>
                  {", "}
                  <Link
                    href={`/accounts/${encodeURIComponent(appeal.account.id)}`}
                    className={classes.link}
                    prefetch={false}
                  >
                    {name}
                  </Link>
                </>
              ) : null}
            </p>
            <ul className={classes.section}>
              {decision.enforcements.map((measure) => (
                <li key={measure.id} className={classes.facts}>
                  <MeasureMark measure={measure} wrap />
                  <EnforcementStateMark of={measure} />
                </li>
              ))}
            </ul>
            <p className={classes.dim}>
              {appealText.strikes(
                decision.strikes
                  .filter((strike) => strike.voidedAt === null)
                  .map((strike) => strike.weight.toFixed(2))
                  .join(" + ") || "0",
              )}
            </p>
            {decision.note === "" ? null : (
              <>
                <h2>{appealText.note}</h2>
                <p className={classes.words}>{decision.note}</p>
              </>
            )}
            {decision.message === "" ? null : (
              <>
                <h2>{appealText.message}</h2>
                <p className={classes.words}>{decision.message}</p>
              </>
            )}
          </div>
          {appeal.outcome !== null ? (
            <div className={classes.section}>
              <h2>{appealText.outcomes[appeal.outcome]}</h2>
              <p className={classes.dim}>
                {appeal.resolvedBy?.name}
                {appeal.resolvedAt === null ? null : (
                  <>
                    , <Time at={appeal.resolvedAt} />
                  </>
                )}
              </p>
              <p className={classes.words}>{appeal.answer}</p>
              {appeal.note === "" ? null : <p className={classes.dim}>{appeal.note}</p>}
            </div>
          ) : appeal.allowed.resolve ? (
            <>
              {appeal.allowed.standIn ? <p className={classes.dim}>{appealText.who.youStandIn}</p> : null}
              <AnswerForm appeal={appeal} policy={policy} />
            </>
          ) : (
            <p role="status" className={classes.dim}>
              {why === "held" && appeal.claim !== null
                ? appealText.hold.other(appeal.claim.by.name)
                : appeal.state === "moot"
                  ? appealText.moot
                  : `${appealText.why[why ?? "role"]} ${appeal.state === "open" ? whoAnswers(appeal.answerers) : ""}`}
            </p>
          )}
        </aside>
      </div>
      <KeyLine keys={[]} />
    </>
  );
}

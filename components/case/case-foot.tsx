"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import classes from "@/components/case/case.module.css";
import { connectionText } from "@/components/case/connection-text";
import { placeholdersOf } from "@/components/case/placeholders";
import { caseText } from "@/components/case/text";
import type { Hold } from "@/components/case/use-claim";
import { useDecide } from "@/components/case/use-decide";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { gravestFirst, nameOfMeasure, nameOfViolation } from "@/components/evidence/family";
import { lastQueueQuery } from "@/components/queue/last-queue";
import { useClaimNext } from "@/components/queue/use-claim-next";
import { Action } from "@/components/ui/action";
import { useStaff } from "@/components/ui/staff";
import { Time, useNow, useZone } from "@/components/ui/time";
import { clock } from "@/components/ui/time-format";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { ClaimView } from "@/lib/domain/cases/schema";
import { signInPath } from "@/lib/platform/own-path";
// With the page, though the bar's script comes later: drawn without them first, it would push the conversation about.
import "@/components/decision/decision-bar.module.css";

// Few decisions wait for a second person.
const SecondPerson = dynamic(
  () => import("@/components/approval/second-person").then((module) => module.SecondPerson),
  {
    ssr: false,
  },
);
// Drawn once the case is held, which is asked for at the same time.
const loadBar = () => import("@/components/decision/decision-bar");
const DecisionBar = dynamic(() => loadBar().then((module) => module.DecisionBar));

type Props = {
  /** What was read, and is decided on. */
  detail: CaseDetail;
  /** What stands now. */
  latest: CaseDetail;
  stale: boolean;
  policy: PolicyExcerpt;
  hold: Hold;
  /** When the desk last answered, ms, while it does not; null while it does. */
  offlineSince: number | null;
  /** The desk does not know the reader any more. */
  signedOut: boolean;
  mayClaim: boolean;
  onReview: () => void;
  onClaim: () => void;
  onDecided: () => void;
  onLost: (holder: ClaimView | null) => void;
  onUndo: (decisionId: string) => void;
  undoing: boolean;
  undoProblem: string | null;
};

/** Whether it stands on nothing but random draws. */
function isSample(detail: CaseDetail): boolean {
  const standing = detail.flags.filter((flag) => flag.withdrawnAt === null);
  return standing.length > 0 && standing.every((flag) => flag.kind === "sample");
}

/** Below the case: the decision while it is ours to make, else why it is not and what can be done. */
export function CaseFoot(props: Props) {
  const { detail, latest, hold, policy } = props;
  const router = useRouter();
  const zone = useZone();
  const me = useStaff();
  const name = detail.account.displayName || detail.account.id;
  const placeholders = useMemo(() => placeholdersOf(detail, name, policy.language), [detail, name, policy]);
  const { draft, change, decide, busy, refusal, unanswered } = useDecide(detail, props);

  useEffect(() => void loadBar().catch(() => {}), []);

  const { busy: claiming, openNext } = useClaimNext();
  const goOn = async () => {
    const opened = await openNext(lastQueueQuery()).catch(() => false);
    if (!opened) router.push("/queue");
  };
  const nextAction = props.mayClaim ? (
    <Action
      label={caseText.next.claimNext}
      keys="Enter"
      group={caseText.group}
      busy={claiming}
      onAct={() => void goOn()}
    />
  ) : null;

  // What was typed stays in sight, to copy or to go on with, whatever became of the case.
  const keptNote =
    draft.note === "" ? null : (
      <textarea
        className={classes.kept}
        aria-label={caseText.claim.keptNote}
        value={draft.note}
        rows={2}
        onChange={(event) => change({ ...draft, note: event.currentTarget.value })}
      />
    );

  const signIn = (
    <a className={classes.signIn} href={signInPath(`/cases/${detail.id}`)}>
      {connectionText.signIn}
    </a>
  );
  if (latest.status === "decided" || latest.status === "withdrawn") {
    const [decision] = latest.decisions;
    const landed = unanswered && decision?.decidedBy.id === me.id;
    return (
      <section className={classes.strip} aria-label={caseText.closed[latest.status]}>
        <div className={classes.stripText}>
          <b>{landed ? connectionText.landed : caseText.closed[latest.status]}</b>
          {decision === undefined ? null : (
            <p>
              {decisionInWords(decision)} <Time at={decision.decidedAt} />
            </p>
          )}
        </div>
        {props.undoProblem === null ? null : <p role="alert">{props.undoProblem}</p>}
        {landed ? null : keptNote}
        {decision?.allowed.approve || decision?.allowed.reject ? (
          <SecondPerson decision={decision} caseNumber={latest.number} />
        ) : null}
        <Undo decisions={latest.decisions} onUndo={props.onUndo} busy={props.undoing} />
        {nextAction}
      </section>
    );
  }
  if (!props.mayClaim) {
    return (
      <section className={classes.strip} aria-label={caseText.readOnly}>
        <p className={classes.stripText}>{caseText.readOnly}</p>
      </section>
    );
  }
  if (hold.state === "lost") {
    const holder = hold.claim?.by.name ?? null;
    return (
      <section className={classes.strip} data-tone="notice" role="alert">
        <div className={classes.stripText}>
          <b>{caseText.claim.lost(holder)}</b>
          <p>
            {hold.endedAt === null ? null : (
              <>
                {caseText.claim.lostAt} <Time at={hold.endedAt} form="clock" />.{" "}
              </>
            )}
            {caseText.claim.lostHint}
          </p>
        </div>
        {keptNote}
        <Action label={caseText.claim.tryAgain} onAct={props.onClaim} />
        {nextAction}
      </section>
    );
  }
  if (hold.state === "other") {
    return (
      <section className={classes.strip} aria-label={caseText.claim.heldBy(hold.claim.by.name)}>
        <div className={classes.stripText}>
          <b>{caseText.claim.heldBy(hold.claim.by.name)}</b>
          <p>
            {caseText.claim.heldUntil} <Time at={hold.claim.expiresAt} form="clock" />. {caseText.claim.heldHint}
          </p>
        </div>
        <Action label={caseText.claim.tryAgain} onAct={props.onClaim} />
        {nextAction}
      </section>
    );
  }
  if (props.signedOut && hold.state !== "mine") {
    return (
      <section className={classes.strip} data-tone="notice" role="alert">
        <p className={classes.stripText}>{connectionText.signedOut}</p>
        {keptNote}
        {signIn}
      </section>
    );
  }
  if (hold.state === "free") {
    return (
      <section className={classes.strip} aria-label={caseText.claim.free}>
        <p className={classes.stripText}>{caseText.claim.free}</p>
        <Action label={caseText.claim.claim} look="filled" onAct={props.onClaim} />
        {nextAction}
      </section>
    );
  }
  if (props.stale) {
    const fresh = latest.flags.filter((flag) => !detail.flags.some((known) => known.id === flag.id));
    const [first] = fresh;
    return (
      <section className={classes.strip} data-tone="notice" role="alert">
        <div className={classes.stripText}>
          <b>
            {caseText.conflict.changed}
            {fresh.length === 0 ? null : `: ${caseText.conflict.flags(fresh.length)}`}
            {first === undefined ? null : (
              <>
                {" "}
                <Time at={first.raisedAt} form="clock" />
              </>
            )}
          </b>
          <p>{caseText.conflict.kept}</p>
        </div>
        <Action
          label={caseText.conflict.review}
          keys="Enter"
          group={caseText.group}
          look="filled"
          onAct={props.onReview}
        />
      </section>
    );
  }
  const held = new Set(detail.accountDetail.effective.badges);
  return (
    <DecisionBar
      account={{ name, badges: policy.badges.filter((badge) => held.has(badge)) }}
      violations={gravestFirst(detail.violations)}
      sample={isSample(detail)}
      recommended={detail.recommendation.measures.length === 0 ? null : detail.recommendation}
      secondPerson={detail.recommendation.secondPerson}
      policy={policy}
      placeholders={placeholders}
      others={detail.otherCases}
      draft={draft}
      onDraft={change}
      onDecide={(submit) => void decide(submit)}
      busy={busy}
      offline={
        props.signedOut ? (
          <>
            {connectionText.signedOut} {signIn}
          </>
        ) : props.offlineSince === null ? null : (
          caseText.claim.offline(clock(props.offlineSince, zone))
        )
      }
      refusal={refusal}
    />
  );
}

/** Here until its time is over, after a reload too. */
function Undo(props: { decisions: CaseDetail["decisions"]; onUndo: (decisionId: string) => void; busy: boolean }) {
  const now = useNow();
  const text = caseText.history;
  const undoable = props.decisions.find((decision) => decision.allowed.undo && Date.parse(decision.undoUntil) > now);
  if (undoable === undefined) return null;
  return (
    <>
      <span className={classes.dim}>
        {text.undoUntil} <Time at={undoable.undoUntil} form="clock" />
      </span>
      <Action label={text.undo} keys="u" group={text.title} busy={props.busy} onAct={() => props.onUndo(undoable.id)} />
    </>
  );
}

function decisionInWords(decision: CaseDetail["decisions"][number]): string {
  const by = caseText.history.by(decision.decidedBy.name);
  if (decision.outcome === "no_violation") return `${caseText.closed.clean} ${by},`;
  const measures = decision.enforcements.map(
    (measure) => `${nameOfMeasure(measure.kind)} (${caseText.history.states[measure.state] ?? measure.state})`,
  );
  return `${[decision.violations.map((violation) => nameOfViolation(violation, "long")).join(", "), ...measures].join("; ")} ${by},`;
}

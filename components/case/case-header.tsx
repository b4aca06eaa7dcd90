"use client";

import { IconChevronLeft, IconClock, IconHandStop } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "@/components/case/case.module.css";
import { caseText } from "@/components/case/text";
import type { Hold } from "@/components/case/use-claim";
import { gravestFirst, nameOfViolation } from "@/components/evidence/family";
import { evidenceText } from "@/components/evidence/text";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { takeArrival } from "@/components/queue/turn";
import { SeenBy } from "@/components/stream/seen-by";
import { Action } from "@/components/ui/action";
import { money } from "@/components/ui/money";
import { TopBar } from "@/components/ui/shell";
import { useNow, useZone } from "@/components/ui/time";
import { absolute, due, span } from "@/components/ui/time-format";
import { useTitle } from "@/components/ui/use-title";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

type Props = {
  detail: CaseDetail;
  hold: Hold;
  onRelease: () => void;
  onClaim: (() => void) | null;
  /** Further acts, before the hold. */
  children?: ReactNode;
};

/** Who and what, how much, how long: the case in one line. */
export function CaseHeader({ detail, hold, onRelease, onClaim, children }: Props) {
  const router = useRouter();
  const now = useNow();
  const zone = useZone();
  useTitle(caseText.caseNumber(detail.number));
  const name = (account: { displayName: string; id: string } | null) =>
    account === null ? null : account.displayName || account.id;
  const { text, tone } = due(detail.dueAt, now);
  // Gone to from another case, whose button was pressed and is no more: the reader hears where they are, and goes on from there.
  const heading = useRef<HTMLHeadingElement>(null);
  const [gravest, ...others] = gravestFirst(detail.violations);
  const standing = detail.status !== "decided" && detail.status !== "withdrawn";
  // Or a decision on it was taken back by a button that is no more.
  useEffect(() => {
    if (standing && takeArrival()) heading.current?.focus({ preventScroll: true });
  }, [standing]);
  return (
    <TopBar>
      <button
        type="button"
        className={classes.back}
        aria-label={caseText.back}
        title={caseText.back}
        onClick={() => router.push("/queue")}
      >
        <IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />
      </button>
      <h1 className={classes.title} ref={heading} tabIndex={-1}>
        {caseText.title(name(detail.account) ?? "", name(detail.counterpart))}
      </h1>
      <span className={classes.dim}>{caseText.caseNumber(detail.number)}</span>
      <span className={classes.badges}>
        {gravest === undefined ? null : <ViolationBadge violation={gravest} length="fitting" />}
        {others.map((violation) => (
          <span key={violation} className={classes.other}>
            <ViolationBadge violation={violation} length="fitting" />
          </span>
        ))}
        {others.length === 0 ? null : (
          <span
            className={classes.others}
            title={others.map((violation) => nameOfViolation(violation, "long")).join(", ")}
          >
            {evidenceText.more(others.length)}
            <span className="visually-hidden">
              {`: ${others.map((violation) => nameOfViolation(violation, "long")).join(", ")}`}
            </span>
          </span>
        )}
      </span>
      <span className={classes.grow} />
      <SeenBy caseId={detail.id} history={detail.history} />
      {detail.valueAtStake === null ? null : (
        <span className={classes.mid}>
          {caseText.atStake(money(detail.valueAtStake.amount, detail.valueAtStake.currency))}
        </span>
      )}
      {standing ? (
        <time className={classes.due} data-tone={tone} dateTime={detail.dueAt} title={absolute(detail.dueAt, zone)}>
          <IconClock size={12} stroke={2} aria-hidden="true" />
          {tone === "late" ? text : caseText.due(text)}
        </time>
      ) : null}
      {children}
      {!standing ? null : hold.state === "mine" ? (
        <>
          <span className={classes.hold}>
            <IconHandStop size={13} stroke={1.75} aria-hidden="true" />
            {caseText.claim.held(span(Math.max(0, Date.parse(hold.until) - now)))}
          </span>
          <Action label={caseText.claim.release} keys="l" group={caseText.group} look="ghost" onAct={onRelease} />
        </>
      ) : hold.state === "asking" ? (
        <span className={classes.hold}>{caseText.claim.claiming}</span>
      ) : hold.state === "free" && onClaim !== null ? (
        <Action label={caseText.claim.claim} keys="c" group={caseText.group} onAct={onClaim} />
      ) : null}
    </TopBar>
  );
}

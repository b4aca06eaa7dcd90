"use client";

import { IconRosette, IconShieldCheck, IconStar, IconStarOff } from "@tabler/icons-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import classes from "@/components/case/side.module.css";
import { caseText } from "@/components/case/text";
import { nameOfViolation } from "@/components/evidence/family";
import { PhaseGlyph } from "@/components/evidence/phase-mark";
import { evidenceText, nameOfAbility, readableCode } from "@/components/evidence/text";
import { Avatar } from "@/components/ui/avatar";
import { KeyCap } from "@/components/ui/key-cap";
import { money } from "@/components/ui/money";
import { Time } from "@/components/ui/time";
import { useKeys } from "@/components/ui/use-keys";
import type { CaseDetail, ContractView } from "@/lib/domain/case-file/schema";
import type { Phase } from "@/lib/policy/types";

/** Who is under review: reported and effective state apart, earlier cases, strikes after decay. */
export function AccountCard({ detail }: { detail: CaseDetail }) {
  const router = useRouter();
  const account = detail.accountDetail;
  const text = caseText.account;
  const name = account.displayName || account.id;
  const href = `/accounts/${encodeURIComponent(account.id)}`;
  useKeys([{ keys: "g", label: text.open, group: text.label, run: () => router.push(href) }]);
  const lost = account.reported.badges.filter((badge) => !account.effective.badges.includes(badge));
  const about = [
    text.kinds[account.kind] ?? account.kind,
    account.country,
    account.plan === null ? null : text.plan(account.plan),
  ].filter((each): each is string => each !== null && each !== "");
  return (
    <section className={classes.section} aria-label={text.label}>
      <div className={classes.who}>
        <Avatar name={name} kind={account.kind} size="lg" />
        <div className={classes.grow}>
          <div className={classes.top}>
            <Link href={href} className={classes.name} prefetch={false}>
              {name}
            </Link>
            <KeyCap keys="g" />
          </div>
          <p className={classes.dim}>
            {about.join(", ")}
            {account.joinedAt === null ? null : (
              <>
                {", "}
                {text.since("")}
                <Time at={account.joinedAt} form="day" />
              </>
            )}
          </p>
        </div>
      </div>
      <div className={classes.badges}>
        {account.paymentVerified ? <Line icon={IconShieldCheck}>{text.paymentVerified}</Line> : null}
        {account.identityVerified ? <Line icon={IconRosette}>{text.identityVerified}</Line> : null}
        {account.effective.badges.map((badge) => (
          <Line key={badge} icon={IconStar}>
            {readableCode(badge)}
          </Line>
        ))}
        {lost.map((badge) => (
          <Line key={badge} icon={IconStarOff} gone>
            <s>{readableCode(badge)}</s>&nbsp;{text.badgeStripped}
          </Line>
        ))}
      </div>
      <dl className={classes.pairs}>
        <dt>{text.reported}</dt>
        <dd>{text.statuses[account.reported.status] ?? account.reported.status}</dd>
        <dt>{text.effective}</dt>
        <dd>
          {text.statuses[account.effective.status] ?? account.effective.status}
          {account.effective.restrictions.map((restriction) => (
            <div key={restriction.ability} className={classes.dim}>
              {nameOfAbility(restriction.ability)}{" "}
              {restriction.until === null ? (
                caseText.history.states["active"]
              ) : (
                <>
                  {text.until("")}
                  <Time at={restriction.until} form="day" />
                </>
              )}
            </div>
          ))}
          {account.enforcements
            .filter((measure) => measure.state !== "active")
            .map((measure) => (
              <div key={measure.id} className={classes.dim}>
                {evidenceText.measures[measure.kind]}, {caseText.history.states[measure.state]}
              </div>
            ))}
        </dd>
        <dt>{text.prior}</dt>
        <dd>{priorInWords(detail)}</dd>
        {detail.otherCases.length === 0 ? null : (
          <>
            <dt>{text.otherOpen}</dt>
            <dd>
              {detail.otherCases.slice(0, 3).map((other) => (
                <div key={other.id}>
                  <Link href={`/cases/${other.id}`} className={classes.link} prefetch={false}>
                    {caseText.caseNumber(other.number)}
                  </Link>
                  , {evidenceText.surfaces[other.surface]?.toLowerCase()}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Strikes detail={detail} />
    </section>
  );
}

function Line({ icon: Icon, gone, children }: { icon: typeof IconStar; gone?: boolean; children: React.ReactNode }) {
  return (
    <span className={classes.badge} data-gone={gone || undefined}>
      <Icon size={13} stroke={1.75} aria-hidden="true" />
      {children}
    </span>
  );
}

function priorInWords(detail: CaseDetail): string {
  const all = detail.priorDecisions;
  if (all.length === 0) return caseText.account.priorNone;
  const stood = all.filter((decision) => decision.state === "active" || decision.state === "waiting");
  const violations = stood.filter((decision) => decision.outcome === "violation").length;
  return caseText.account.priorSum(all.length, violations, stood.length - violations, all.length - stood.length);
}

const SHOWN_STRIKES = 5;

/** Each strike with what is left of it; the sum is what the recommendation uses. */
function Strikes({ detail }: { detail: CaseDetail }) {
  const text = caseText.account;
  const strikes = detail.accountDetail.strikes.filter((strike) => strike.voidedAt === null && strike.weightNow > 0);
  const rest = strikes.slice(SHOWN_STRIKES);
  return (
    <div className={classes.strikes}>
      <div className={classes.strike}>
        <span className={classes.dim}>{strikes.length === 0 ? text.noStrikes : text.strikes}</span>
        <span />
        <b>{detail.accountDetail.strikeTotal.toFixed(2)}</b>
      </div>
      {strikes.slice(0, SHOWN_STRIKES).map((strike) => (
        <div key={strike.id} className={classes.strike} title={nameOfViolation(strike.violation, "long")}>
          <span className={classes.cut}>
            <Time at={strike.givenAt} form="day" />, {nameOfViolation(strike.violation, "short").toLowerCase()}
          </span>
          <span className={classes.decay} aria-hidden="true">
            <i style={{ width: `${Math.round((100 * strike.weightNow) / Math.max(strike.weight, 0.01))}%` }} />
          </span>
          <span>{strike.weightNow.toFixed(2)}</span>
        </div>
      ))}
      {rest.length === 0 ? null : (
        <div className={classes.strike}>
          <span className={classes.dim}>{text.moreStrikes(rest.length)}</span>
          <span />
          <span>{rest.reduce((sum, strike) => sum + strike.weightNow, 0).toFixed(2)}</span>
        </div>
      )}
      {strikes[0] === undefined ? null : (
        <p className={classes.small}>
          {text.goneBy}{" "}
          <Time
            at={
              strikes
                .map((strike) => strike.expiresAt)
                .sort()
                .at(-1)!
            }
            form="day"
          />
        </p>
      )}
    </div>
  );
}

const PHASE_OF: Record<string, Phase> = {
  offer: "offer",
  active: "active",
  paused: "paused",
  ended: "ended",
  cancelled: "ended",
};

function last(contract: ContractView) {
  return contract.statuses[contract.statuses.length - 1];
}

/** The contracts between the two, with the exceptions that lift a rule. */
export function ContractsCard({ detail }: { detail: CaseDetail }) {
  const text = caseText.account;
  const exceptions = [...detail.contracts.flatMap((contract) => contract.exceptions), ...detail.relationshipExceptions];
  if (detail.counterpart === null && detail.contracts.length === 0) return null;
  return (
    <section className={classes.section} aria-label={text.contracts}>
      <h2>{text.contracts}</h2>
      {detail.contracts.length === 0 ? <p className={classes.dim}>{text.noContracts}</p> : null}
      <ul className={classes.rows}>
        {detail.contracts.map((contract) => {
          const status = last(contract);
          return (
            <li key={contract.id}>
              <PhaseGlyph phase={PHASE_OF[status?.status ?? ""] ?? "none"} />
              <span className={classes.cut}>
                {status === undefined ? contract.id : (text.contractStatuses[status.status] ?? status.status)}{" "}
                {status === undefined ? null : (
                  <span className={classes.dim}>
                    <Time at={status.from} form="day" />
                  </span>
                )}
              </span>
              <span className={classes.end}>
                {contract.value === null ? "" : money(contract.value.amount, contract.value.currency)}
              </span>
            </li>
          );
        })}
      </ul>
      {exceptions.length === 0 ? null : (
        <dl className={classes.pairs}>
          <dt>{text.exceptions}</dt>
          <dd>
            {exceptions.map((exception, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an exception has no id of its own
              <div key={index}>
                {text.exceptionKinds[exception.kind] ?? exception.kind}
                {exception.from === null ? null : (
                  <span className={classes.dim}>
                    {" "}
                    {text.since("")}
                    <Time at={exception.from} form="day" />
                  </span>
                )}
                {exception.until === null ? null : (
                  <span className={classes.dim}>
                    {" "}
                    {text.until("")}
                    <Time at={exception.until} form="day" />
                  </span>
                )}
              </div>
            ))}
          </dd>
        </dl>
      )}
    </section>
  );
}

"use client";

import { IconRosette, IconShieldCheck, IconShieldX, IconStar, IconStarOff, type TablerIcon } from "@tabler/icons-react";
import Link from "next/link";
import type { ReactNode } from "react";
import classes from "@/components/account/account.module.css";
import { accountText } from "@/components/account/text";
import { readableCode } from "@/components/evidence/text";
import { Avatar } from "@/components/ui/avatar";
import { count, money } from "@/components/ui/money";
import { uiText } from "@/components/ui/text";
import { Time } from "@/components/ui/time";
import type { AccountView } from "@/lib/domain/accounts/schema";

const MOST_REPORTS = 1_000;

/** What stands on running contracts and offers, by currency. */
function atStake(account: AccountView): string {
  const sums = new Map<string, number>();
  for (const { value, phase } of account.contracts) {
    if (value === null || (phase !== "active" && phase !== "paused" && phase !== "offer")) continue;
    sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.amount);
  }
  return sums.size === 0 ? uiText.none : [...sums].map(([currency, amount]) => money(amount, currency)).join(" + ");
}

/** Who it is in one line, its badges, its figures. */
export function AccountHead({ account }: { account: AccountView }) {
  const words = accountText;
  const name = account.displayName || account.id;
  const stripped = account.reported.badges.filter((badge) => !account.effective.badges.includes(badge));
  const running = account.contracts.filter((contract) => contract.phase === "active" || contract.phase === "paused");
  const { against } = account.reports;
  const facts = [
    { label: words.facts.strikes, value: account.strikeTotal.toFixed(2) },
    { label: words.facts.cases, value: count(account.cases.length) },
    { label: words.facts.contracts, value: count(running.length) },
    { label: words.facts.atStake, value: atStake(account) },
    { label: words.facts.reports, value: `${count(against)}${against >= MOST_REPORTS ? words.facts.most : ""}` },
  ];
  return (
    <div className={classes.head}>
      <Avatar name={name} kind={account.kind} size="lg" />
      <div className={classes.who}>
        <p className={classes.mid}>
          {words.kinds[account.kind]}
          {account.country === null ? "" : ` ${words.in(account.country)}`}
          {account.plan === null ? "" : `, ${words.plan(account.plan)}`}
          {account.agency === null ? null : (
            <>
              , {words.memberOf}{" "}
              <Link href={`/accounts/${encodeURIComponent(account.agency.id)}`} className={classes.link}>
                {account.agency.displayName || account.agency.id}
              </Link>
            </>
          )}
          , {account.joinedAt === null ? words.firstSeen : words.joined}{" "}
          <Time at={account.joinedAt ?? account.firstSeenAt} form="day" />{" "}
          <code className={classes.code}>{account.id}</code>
        </p>
        {account.describedAt === null ? <p className={classes.dim}>{words.undescribed}</p> : null}
        <ul className={classes.badges}>
          {account.identityVerified === null ? null : (
            <Badge icon={account.identityVerified ? IconRosette : IconShieldX}>
              {account.identityVerified ? words.identityVerified : words.identityUnverified}
            </Badge>
          )}
          {account.paymentVerified === null ? null : (
            <Badge icon={account.paymentVerified ? IconShieldCheck : IconShieldX}>
              {account.paymentVerified ? words.paymentVerified : words.paymentUnverified}
            </Badge>
          )}
          {account.effective.badges.map((badge) => (
            <Badge key={badge} icon={IconStar}>
              {readableCode(badge)}
            </Badge>
          ))}
          {stripped.map((badge) => (
            <Badge key={badge} icon={IconStarOff} gone>
              <s>{readableCode(badge)}</s> {words.stripped}
            </Badge>
          ))}
        </ul>
      </div>
      <dl className={classes.facts} aria-label={words.facts.label}>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Badge({ icon: Icon, gone, children }: { icon: TablerIcon; gone?: boolean; children: ReactNode }) {
  return (
    <li className={classes.badge} data-gone={gone || undefined}>
      <Icon size={13} stroke={1.75} aria-hidden="true" />
      {children}
    </li>
  );
}

"use client";

import type { ReactNode } from "react";
import classes from "@/components/account/account.module.css";
import { accountText } from "@/components/account/text";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { MeasureMark } from "@/components/enforcement/measure";
import { nameOfAbility, readableCode } from "@/components/evidence/text";
import plain from "@/components/ui/plain-table.module.css";
import { Time } from "@/components/ui/time";
import type { AccountView } from "@/lib/domain/accounts/schema";

type Measure = AccountView["enforcements"][number];

/** Reported, less what measures take, is what holds: the sum, written out. */
export function StateCard({ account }: { account: AccountView }) {
  const words = accountText.state;
  const active = account.enforcements.filter((measure) => measure.state === "active");
  const coming = account.enforcements.filter(
    (measure) => measure.state === "waiting" || measure.state === "pending_approval",
  );
  const { reported, effective } = account;
  const suspensions = active.filter((measure) => measure.kind === "suspend");
  const strips = active.filter((measure) => measure.kind === "strip_badge");
  const restrictions = active.filter((measure) => measure.kind === "restrict");
  return (
    <section className={classes.card} aria-labelledby="account-state">
      <h2 id="account-state">{words.title}</h2>
      <table className={`${plain.table} ${classes.sum}`}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              {words.reported}
              {account.describedAt === null ? null : (
                <small>
                  {" "}
                  <Time at={account.describedAt} form="day" />
                </small>
              )}
            </th>
            <th scope="col">{words.taken}</th>
            <th scope="col">{words.effective}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.status}</th>
            <td>{words.statuses[reported.status]}</td>
            <td>
              <Taken of={[...suspensions, ...restrictions]} />
            </td>
            <td>
              <b data-status={effective.status}>{words.statuses[effective.status]}</b>
            </td>
          </tr>
          <tr>
            <th scope="row">{words.badges}</th>
            <td>{reported.badges.map(readableCode).join(", ") || words.noBadges}</td>
            <td>
              <Taken of={strips} />
            </td>
            <td>{effective.badges.map(readableCode).join(", ") || words.noBadges}</td>
          </tr>
          <tr>
            <th scope="row">{words.abilities}</th>
            <td>{words.everything}</td>
            <td>
              {effective.restrictions.length === 0 ? (
                <span className={classes.dim}>{words.nothing}</span>
              ) : (
                <ul>
                  {effective.restrictions.map(({ ability, until }) => (
                    <li key={ability}>
                      {nameOfAbility(ability)} <Until at={until} />
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <td>
              {effective.status === "suspended"
                ? words.nobody
                : effective.restrictions.length === 0
                  ? words.everything
                  : words.allBut(effective.restrictions.map(({ ability }) => nameOfAbility(ability)).join(", "))}
            </td>
          </tr>
        </tbody>
      </table>
      {coming.length === 0 ? null : (
        <div className={classes.coming}>
          <h3>{words.onTop}</h3>
          <ul>
            {coming.map((measure) => (
              <li key={measure.id}>
                <MeasureMark measure={measure} wrap /> <EnforcementStateMark of={measure} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={classes.dim}>{words.explained}</p>
    </section>
  );
}

function Taken({ of }: { of: readonly Measure[] }): ReactNode {
  if (of.length === 0) return <span className={classes.dim}>{accountText.state.nothing}</span>;
  return (
    <ul>
      {of.map((measure) => (
        <li key={measure.id}>
          <MeasureMark measure={measure} detail={false} wrap /> <Until at={measure.endsAt} />
        </li>
      ))}
    </ul>
  );
}

function Until({ at }: { at: string | null }) {
  return (
    <span className={classes.until}>
      {at === null ? (
        accountText.state.untilLifted
      ) : (
        <>
          {accountText.state.until} <Time at={at} form="day" />
        </>
      )}
    </span>
  );
}

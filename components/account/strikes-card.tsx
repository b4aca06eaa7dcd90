"use client";

import classes from "@/components/account/account.module.css";
import { accountText } from "@/components/account/text";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { Time } from "@/components/ui/time";
import type { AccountView } from "@/lib/domain/accounts/schema";

/** Each strike with what is left of it, and when it stops counting. */
export function StrikesCard({ account }: { account: AccountView }) {
  const words = accountText.strikes;
  return (
    <section className={classes.card} aria-labelledby="account-strikes">
      <h2 id="account-strikes">
        {words.title}
        <span>{words.total(account.strikeTotal.toFixed(2))}</span>
      </h2>
      {account.strikes.length === 0 ? (
        <p className={classes.dim}>{words.none}</p>
      ) : (
        <ul className={classes.lines}>
          {account.strikes.map((strike) => (
            <li key={strike.id} data-over={strike.weightNow === 0 || undefined}>
              <span className={classes.line}>
                <Time at={strike.givenAt} form="day" />
                <ViolationBadge violation={strike.violation} />
              </span>
              <span className={classes.decay} aria-hidden="true">
                <i style={{ width: `${(100 * strike.weightNow) / Math.max(strike.weight, 0.01)}%` }} />
              </span>
              <span className={classes.dim}>
                {strike.voidedAt === null ? words.gone : words.voided}{" "}
                <Time at={strike.voidedAt ?? strike.expiresAt} form="day" />
              </span>
              <b title={words.given(strike.weight.toFixed(2))}>{strike.weightNow.toFixed(2)}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

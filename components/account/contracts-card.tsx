"use client";

import { IconChevronRight } from "@tabler/icons-react";
import Link from "next/link";
import { useState } from "react";
import classes from "@/components/account/account.module.css";
import { accountText } from "@/components/account/text";
import { PhaseGlyph } from "@/components/evidence/phase-mark";
import { evidenceText, wordFor } from "@/components/evidence/text";
import { policyText } from "@/components/policy/text";
import { Action } from "@/components/ui/action";
import { money } from "@/components/ui/money";
import { Time } from "@/components/ui/time";
import type { AccountView } from "@/lib/domain/accounts/schema";

type Contract = AccountView["contracts"][number];

const SHOWN = 8;

/** With whom, for how much, how it went from phase to phase, and what lifts a rule between the two. */
export function ContractsCard({ account }: { account: AccountView }) {
  const words = accountText.contracts;
  const [all, setAll] = useState(false);
  const { contracts } = account;
  const inPhase = (...phases: Contract["phase"][]) =>
    contracts.filter((contract) => phases.includes(contract.phase)).length;
  return (
    <section className={classes.card} aria-labelledby="account-contracts">
      <h2 id="account-contracts">
        {words.title}
        <span>{words.count(inPhase("active", "paused"), inPhase("offer"))}</span>
      </h2>
      {contracts.length === 0 ? <p className={classes.dim}>{words.none}</p> : null}
      <ul className={classes.contracts}>
        {(all ? contracts : contracts.slice(0, SHOWN)).map((contract) => (
          <li key={contract.id}>
            <span className={classes.line}>
              <PhaseGlyph phase={contract.phase} />
              <Link
                href={`/accounts/${encodeURIComponent(contract.counterpart.id)}`}
                className={classes.name}
                prefetch={false}
              >
                {contract.counterpart.displayName || contract.counterpart.id}
              </Link>
              <span className="visually-hidden">, {evidenceText.phases[contract.phase]}</span>
              <b className={classes.money}>
                {contract.value === null ? words.noValue : money(contract.value.amount, contract.value.currency)}
              </b>
            </span>
            <span className={classes.steps}>
              {contract.statuses.map((status, index) => (
                <span key={`${status.status} ${status.from}`} className={classes.step}>
                  {index === 0 ? null : <IconChevronRight size={11} stroke={2} aria-hidden="true" />}
                  {words.statuses[status.status]} <Time at={status.from} form="day" />
                </span>
              ))}
            </span>
            {contract.exceptions.map((exception) => (
              <span key={`${exception.kind} ${exception.from ?? ""}`} className={classes.exception}>
                {words.exception}: {exceptionName(exception.kind)}
                {exception.from === null ? null : (
                  <>
                    {" "}
                    {words.since} <Time at={exception.from} form="day" />
                  </>
                )}
                {exception.until === null ? null : (
                  <>
                    {" "}
                    {accountText.state.until} <Time at={exception.until} form="day" />
                  </>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {!all && contracts.length > SHOWN ? (
        <Action label={words.showAll(contracts.length)} look="ghost" onAct={() => setAll(true)} />
      ) : null}
    </section>
  );
}

function exceptionName(kind: string): string {
  return wordFor(policyText.exceptions.kinds, kind).toLowerCase();
}

"use client";

import Link from "next/link";
import { useState } from "react";
import classes from "@/components/account/account.module.css";
import { accountText } from "@/components/account/text";
import { enforcementText } from "@/components/enforcement/text";
import { SurfaceMark } from "@/components/evidence/surface";
import { reasonWithin } from "@/components/evidence/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { Action } from "@/components/ui/action";
import { count } from "@/components/ui/money";
import { Time } from "@/components/ui/time";
import type { AccountView } from "@/lib/domain/accounts/schema";

const SHOWN = 10;

/** Every case with what was decided on it. */
export function CasesCard({ account }: { account: AccountView }) {
  const words = accountText.cases;
  const [all, setAll] = useState(false);
  const { cases, decisions } = account;
  return (
    <section className={classes.card} aria-labelledby="account-cases">
      <h2 id="account-cases">
        {words.title}
        <span>{count(cases.length)}</span>
      </h2>
      {cases.length === 0 ? <p className={classes.dim}>{words.none}</p> : null}
      <ul className={classes.cases}>
        {(all ? cases : cases.slice(0, SHOWN)).map((one) => (
          <li key={one.id}>
            <Link href={`/cases/${one.id}`} className={classes.link} prefetch={false}>
              {enforcementText.caseNumber(one.number)}
            </Link>
            <Time at={one.openedAt} form="day" className={classes.dim} />
            <span>
              <ViolationList violations={one.violations} />
            </span>
            <SurfaceMark surface={one.surface} />
            <span>
              {words.statuses[one.status]}
              {one.status === "open" || one.status === "escalated" ? (
                <span className={classes.dim}> {words.priority(String(Math.round(one.priority)))}</span>
              ) : null}
            </span>
            <ul className={classes.decisions}>
              {decisions
                .filter((decision) => decision.caseId === one.id)
                .map((decision) => (
                  <li
                    key={decision.id}
                    data-over={decision.state === "undone" || decision.state === "reversed" || undefined}
                  >
                    {words.decision[decision.outcome]}, {reasonWithin(decision.reasonCode, decision.reason)}
                    {decision.measures.length === 0
                      ? ""
                      : `: ${decision.measures.map((kind) => enforcementText.kinds[kind].toLowerCase()).join(", ")}`}{" "}
                    <span className={classes.dim}>
                      {words.states[decision.state]}, {accountText.measures.by(decision.decidedBy.name)},{" "}
                      <Time at={decision.decidedAt} form="day" />
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {!all && cases.length > SHOWN ? (
        <Action label={words.showAll(cases.length)} look="ghost" onAct={() => setAll(true)} />
      ) : null}
    </section>
  );
}

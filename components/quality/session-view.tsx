"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { SurfaceMark } from "@/components/evidence/surface";
import { closeSession, getSession } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { qualityText } from "@/components/quality/text";
import { Verdict } from "@/components/quality/verdict";
import { Action } from "@/components/ui/action";
import { BackLink } from "@/components/ui/back-link";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import type { Session } from "@/lib/domain/calibration/schema";

const words = qualityText.calibration;
type Results = NonNullable<Session["results"]>;

/** Everybody's answers, case by case, once the session is closed. */
function ResultCards({ results, least }: { results: Results; least: number }) {
  const opens = useMay("case:read");
  const { alpha, pairs } = results;
  return (
    <>
      <p className={classes.about}>
        {words.agreed(pairs.agreed, pairs.of)}. {words.alpha}:{" "}
        {alpha.value === null || alpha.low === null || alpha.high === null
          ? qualityText.agreement.few(alpha.units, least)
          : `${alpha.value.toFixed(2)} (${alpha.low.toFixed(2)} – ${alpha.high.toFixed(2)})`}
      </p>
      {results.cases.map((one) => (
        <section key={one.caseId} className={classes.section}>
          <h2 className={classes.facts}>
            {opens ? (
              <Link href={`/cases/${one.caseId}`} className={classes.link} prefetch={false}>
                {qualityText.comparisons.case(one.caseNumber)}
              </Link>
            ) : (
              qualityText.comparisons.case(one.caseNumber)
            )}
            <SurfaceMark surface={one.surface} />
            <PhaseMark phase={one.phase} />
            <span className={classes.dim}>
              {one.answers.length === 0 ? words.resultsNone : one.agreed ? words.same : words.differ}
            </span>
          </h2>
          <div className={classes.sides}>
            <article className={classes.answer}>
              <h3>{words.decided(one.decided.by.name)}</h3>
              <Verdict outcome={one.decided.outcome} violations={one.decided.violations} />
            </article>
            {one.answers.map((answer) => (
              <article key={answer.by.id} className={classes.answer}>
                <h3>{answer.by.name}</h3>
                <Verdict outcome={answer.outcome} violations={answer.violations} />
                {answer.note === "" ? null : <p className={classes.words}>{answer.note}</p>}
              </article>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** A calibration session: who has answered, one's own to answer, and all answers once it is closed. */
export function SessionView({ initial, least, at }: { initial: Session; least: number; at: number }) {
  const router = useRouter();
  const leads = useMay("quality:manage");
  const queries = useQueryClient();
  const { data: session, isFetching } = useQuery({
    queryKey: ["quality", "session", initial.id],
    queryFn: ({ signal }) => getSession(initial.id, signal),
    initialData: initial,
    initialDataUpdatedAt: at,
    refetchInterval: 10_000,
  });
  const closing = useMutation({
    mutationFn: () => closeSession(session.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ["quality"] }),
  });
  const [ending, setEnding] = useState(false);
  const [next] = session.mine;
  const open = session.state === "open";
  return (
    <>
      <TopBar>
        <BackLink href="/quality/calibration" label={words.back} />
        <h1>{words.name(session.number, session.name)}</h1>
        <span className={classes.dim}>{words.states[session.state]}</span>
        <Grow />
        {leads && open ? (
          <Action
            label={words.close}
            group={qualityText.group}
            onAct={() => {
              closing.reset();
              setEnding(true);
            }}
          />
        ) : null}
        {open && next !== undefined ? (
          <Action
            label={words.mine(session.mine.length)}
            keys="n"
            group={qualityText.group}
            look="filled"
            onAct={() => router.push(`/quality/reviews/${next}`)}
          />
        ) : null}
      </TopBar>
      <RefetchLine active={isFetching} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={session.name}>
        <section className={classes.section}>
          <h2>{words.progress}</h2>
          <ul className={classes.facts}>
            {session.progress.map((one) => (
              <li key={one.person.id}>
                {one.person.name}: {words.answered(one.answered, one.asked)}
              </li>
            ))}
          </ul>
        </section>
        {session.results === null ? (
          <p className={classes.dim}>{words.hidden}</p>
        ) : (
          <ResultCards results={session.results} least={least} />
        )}
      </section>
      <FormDialog
        open={ending && open}
        onClose={() => setEnding(false)}
        title={words.close}
        submit={words.closeSubmit}
        busy={closing.isPending}
        error={closing.error}
        failed={words.closeFailed}
        onSubmit={() => closing.mutate()}
      >
        <DialogText>{words.closeAbout}</DialogText>
      </FormDialog>
      <KeyLine keys={[]} />
    </>
  );
}

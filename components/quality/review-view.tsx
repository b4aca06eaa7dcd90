"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { JudgedEvidence } from "@/components/appeal/judged-evidence";
import { MeasureMark } from "@/components/enforcement/measure";
import { nameOfViolation } from "@/components/evidence/family";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { SurfaceMark } from "@/components/evidence/surface";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { claimNextReview, releaseReview, renewReview } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { ReviewForm } from "@/components/quality/review-form";
import { qualityText } from "@/components/quality/text";
import { Verdict } from "@/components/quality/verdict";
import { Action } from "@/components/ui/action";
import { BackLink } from "@/components/ui/back-link";
import { KeyLine } from "@/components/ui/key-line";
import { problemOf } from "@/components/ui/problem";
import { Grow, TopBar } from "@/components/ui/shell";
import { Time } from "@/components/ui/time";
import type { BlindReview } from "@/lib/domain/quality-reviews/schema";

const words = qualityText.review;

/** Well inside the ten minutes, so that a lost request does not cost the hold. */
const RENEW_MS = 180_000;

/** A case as it was judged, and the form for the second answer; nothing of the first. */
export function ReviewView({ review }: { review: BlindReview }) {
  const router = useRouter();
  const holds = review.state === "held";
  const renewal = useQuery({
    queryKey: ["quality-hold", review.id],
    queryFn: () => renewReview(review.id),
    enabled: holds,
    refetchInterval: RENEW_MS,
    refetchIntervalInBackground: true,
    retry: false,
  });
  const next = useMutation({
    mutationFn: claimNextReview,
    onSuccess: (row) => router.push(row === null ? "/quality" : `/quality/reviews/${row.id}`),
    onError: () => router.push("/quality"),
  });
  const release = useMutation({
    mutationFn: () => releaseReview(review.id),
    onSettled: () => router.push("/quality"),
  });
  const lost = holds && renewal.error !== null && problemOf(renewal.error).status === 409;
  const nameOf = (id: string) => {
    const kind = review.people.find((person) => person.id === id)?.kind ?? "unknown";
    return id === "subject" ? words.account[kind] : words.others[kind];
  };
  return (
    <>
      <TopBar>
        <BackLink href="/quality" label={words.back} />
        <h1>{words.title}</h1>
        {review.session === null ? null : (
          <span className={classes.dim}>{qualityText.home.session(review.session.number, review.session.name)}</span>
        )}
        <Grow />
        {holds ? (
          <>
            <span className={classes.dim}>{words.held}</span>
            <Action
              label={words.release}
              keys="l"
              group={qualityText.group}
              busy={release.isPending}
              onAct={() => release.mutate()}
            />
          </>
        ) : null}
      </TopBar>
      <div className={classes.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <section className={classes.pane} tabIndex={0} aria-label={words.evidence}>
          <div className={classes.section}>
            <h2>{words.evidence}</h2>
            <JudgedEvidence
              of={{
                evidence: review.evidence,
                flags: review.flags,
              }}
              nameOf={nameOf}
            />
          </div>
          {review.reports.length === 0 ? null : (
            <div className={classes.section}>
              <h2>{words.reports}</h2>
              <ul>
                {review.reports.map((report) => (
                  <li key={`${report.filedAt} ${report.category} ${report.note}`}>
                    <b>{nameOfViolation(report.category, "long")}</b> <Time at={report.filedAt} />
                    {report.byStaff ? `, ${words.byStaff}` : ""}
                    <p className={classes.words}>{report.note}</p>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <aside className={`${classes.pane} ${classes.side}`} tabIndex={0} aria-label={qualityText.answer.label}>
          <div className={classes.section}>
            <p className={classes.dim}>{words.blind}</p>
            <h2>{words.facts}</h2>
            <p className={classes.facts}>
              <span>{words.account[review.account.kind]}</span>
              <SurfaceMark surface={review.surface} />
              <PhaseMark phase={review.phase} />
            </p>
            <p className={classes.facts}>
              <span className={classes.dim}>{words.flagged}</span>
              {review.violations.map((violation) => (
                <ViolationBadge key={violation} violation={violation} />
              ))}
            </p>
            <p>{words.strikes(review.account.strikesBefore.count, review.account.strikesBefore.weight)}</p>
            {review.account.badges.length === 0 ? null : <p>{words.badges(review.account.badges.join(", "))}</p>}
            {review.value === null ? null : (
              <p>{words.atStake(`${review.value.amount.toLocaleString("en-US")} ${review.value.currency}`)}</p>
            )}
            <p>
              <Link
                href={`/policies?version=${review.policy.version}`}
                className={classes.link}
                target="_blank"
                prefetch={false}
              >
                {words.policy(review.policy.version)}
              </Link>
            </p>
          </div>
          {review.answer !== null ? (
            <div className={classes.section}>
              <h2>{words.answered}</h2>
              <p className={classes.facts}>
                <Verdict {...review.answer} />
                <Time at={review.answer.at} />
              </p>
              {review.answer.measures.map((measure) => (
                <MeasureMark key={JSON.stringify(measure)} measure={withoutMeanwhile(measure)} wrap />
              ))}
              {review.answer.note === "" ? null : <p className={classes.words}>{review.answer.note}</p>}
            </div>
          ) : lost ? (
            <p role="alert">{words.lost}</p>
          ) : (
            <ReviewForm
              review={review}
              onAnswered={() =>
                review.session === null ? next.mutate() : router.push(`/quality/calibration/${review.session.id}`)
              }
            />
          )}
        </aside>
      </div>
      <KeyLine keys={[]} />
    </>
  );
}

type Answered = NonNullable<BlindReview["answer"]>["measures"][number];

function withoutMeanwhile({ kind, badge, abilities, durationDays }: Answered) {
  return { kind, badge: badge ?? null, abilities: abilities ?? [], durationDays: durationDays ?? null };
}

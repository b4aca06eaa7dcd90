"use client";

import dynamic from "next/dynamic";
import classes from "@/components/case/side.module.css";
import { caseText } from "@/components/case/text";
import { nameOfMeasure, nameOfViolation } from "@/components/evidence/family";
import { reasonWithin, wordFor } from "@/components/evidence/text";
import { useMay } from "@/components/ui/staff";
import { Time } from "@/components/ui/time";
import type { AuditEventView } from "@/lib/domain/audit/schema";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

// Of cases that are decided, for who may.
const FileAppeal = dynamic(() => import("@/components/appeal/file-appeal").then((module) => module.FileAppeal));

const QUIET = new Set(["case.viewed", "case.claimed", "case.released"]);

function aboutOf(event: AuditEventView): string {
  const { data } = event;
  const list = (key: string) => (Array.isArray(data[key]) ? (data[key] as unknown[]) : []);
  switch (event.type) {
    case "decision.made": {
      const measures = list("measures").map((measure) => {
        const kind = (measure as { kind?: string }).kind ?? "";
        return nameOfMeasure(kind).toLowerCase();
      });
      const violations = list("violations").map((code) => nameOfViolation(String(code), "short").toLowerCase());
      return [...violations, ...measures, reasonWithin(String(data["reasonCode"] ?? ""), event.reason)]
        .filter((part) => part !== "")
        .join(", ");
    }
    case "case.flagged":
    case "case.opened":
      return [data["violation"], ...list("violations")]
        .filter((code): code is string => typeof code === "string")
        .map((code) => nameOfViolation(code, "short").toLowerCase())
        .join(", ");
    case "case.flag_withdrawn":
    case "case.withdrawn":
    case "case.re_review_requested":
      return wordFor(caseText.history.reasons, String(data["reason"] ?? "")).toLowerCase();
    default: {
      const kind = data["kind"];
      return event.type.startsWith("enforcement.") && typeof kind === "string" ? nameOfMeasure(kind).toLowerCase() : "";
    }
  }
}

/** What happened to this case, newest first. */
export function HistoryCard({ detail }: { detail: CaseDetail }) {
  const told = detail.history.filter((event) => !QUIET.has(event.type));
  const text = caseText.history;
  const bundles = useMay("case:bundle");
  const appeals = useMay("appeal:file");
  const appealable = detail.decisions
    .slice(0, 1)
    .find((decision) => appeals && decision.state === "active" && decision.outcome === "violation");
  const bundle = `/api/v1/cases/${detail.id}/bundle`;
  return (
    <section className={classes.section} aria-label={text.title}>
      <h2>{text.title}</h2>
      {appealable === undefined ? null : <FileAppeal key={appealable.id} decision={appealable} />}
      {bundles ? (
        <p className={classes.dim}>
          <a href={bundle} download={true}>
            {text.bundle}
          </a>{" "}
          (
          <a href={`${bundle}?redact=others`} download={true}>
            {text.bundleRedacted}
          </a>
          )
        </p>
      ) : null}
      <ol className={classes.events}>
        {told.slice(0, 40).map((event) => {
          const about = aboutOf(event);
          return (
            <li key={event.id}>
              {wordFor(text.events, event.type)}
              {about === "" ? "" : `: ${about}`}{" "}
              <span className={classes.dim}>
                {event.actor.kind === "user" && event.actor.name !== null ? `${text.by(event.actor.name)}, ` : ""}
                <Time at={event.occurredAt} />
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

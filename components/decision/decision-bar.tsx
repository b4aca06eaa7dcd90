"use client";

import { IconCheck, IconChevronDown, IconChevronUp, IconCircleCheck } from "@tabler/icons-react";
import { type ReactNode, useRef, useState } from "react";
import type { OtherCase } from "@/components/decision/along-choice";
import { alongText } from "@/components/decision/along-text";
import { type Consequence, consequencesOf, measuresShortly } from "@/components/decision/consequences";
import classes from "@/components/decision/decision-bar.module.css";
import { DecisionWhy } from "@/components/decision/decision-why";
import {
  acceptRecommendation,
  actionsOf,
  clearOf,
  type DecidedAction,
  type Draft,
  isAsRecommended,
  missingOf,
} from "@/components/decision/draft";
import { Effects } from "@/components/decision/effects";
import { MeasureButtons } from "@/components/decision/measure-buttons";
import { Notice } from "@/components/decision/notice";
import { noticeValues } from "@/components/decision/notice-values";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { fillTemplate, templateFor, unfilledIn } from "@/components/decision/template";
import { decisionText } from "@/components/decision/text";
import { Action } from "@/components/ui/action";
import { useKeys } from "@/components/ui/use-keys";
import type { RecommendationView } from "@/lib/domain/decisions/schema";
import { VIOLATIONS } from "@/lib/policy/types";

export type DecisionSubmit = {
  outcome: "violation" | "no_violation";
  violations: string[];
  actions: DecidedAction[];
  reasonCode: string;
  note: string;
  message: string;
};

type Props = {
  account: { name: string; badges: readonly string[] };
  /** Violations of the case's standing flags. */
  violations: readonly string[];
  recommended: {
    measures: readonly DecidedAction[];
    reasonCode: string | null;
    templateCode: string | null;
    step: string | null;
  } | null;
  /** Kinds of measure that wait for a second person on this account. */
  secondPerson: RecommendationView["secondPerson"];
  /** The case stands on nothing but random draws: what is found is counted, and nothing is done to the account. */
  sample: boolean;
  policy: PolicyExcerpt;
  /** For the notice; what follows and the appeal's end are worked out here. */
  placeholders: (violation: string | null) => Readonly<Record<string, string>>;
  /** The account's other cases that want a decision. */
  others: readonly OtherCase[];
  draft: Draft;
  onDraft: (next: Draft) => void;
  onDecide: (submit: DecisionSubmit) => void;
  busy: boolean;
  /** Said while the desk cannot be reached or knows its reader no more: deciding is off, typing goes on. */
  offline: ReactNode;
  /** A refusal by the API, said beside the button. */
  refusal: string | null;
};

/** Where the moderator says what becomes of the account: measures, why, what the account reads, and what will happen. */
export function DecisionBar(props: Props) {
  const { draft, onDraft, policy, recommended, busy } = props;
  const text = decisionText;
  const [complaint, setComplaint] = useState<string | null>(null);
  const [sheet, setSheet] = useState(false);
  const reason = useRef<HTMLSelectElement>(null);
  const note = useRef<HTMLInputElement>(null);

  const actions = actionsOf(draft);
  const lead = draft.violations[0] ?? null;
  const restrictDays = recommended?.measures.find((m) => m.kind === "restrict")?.durationDays ?? 7;
  const suspendDays = recommended?.measures.find((m) => m.kind === "suspend")?.durationDays ?? 30;
  const reasonOf = (violation: string | undefined) =>
    policy.reasonCodes.find((each) => violation !== undefined && each.violations.includes(violation))?.code ?? null;
  const reasonCode = recommended?.reasonCode ?? reasonOf(props.violations[0]);

  const asAdvised = recommended !== null && isAsRecommended(draft, recommended);
  const chosen =
    draft.outcome === "violation" && actions.length > 0
      ? ((asAdvised ? policy.templates.find((each) => each.code === recommended?.templateCode) : undefined) ??
        templateFor(policy.templates, lead, null))
      : null;
  const filled =
    chosen === null
      ? null
      : fillTemplate(chosen.body, {
          ...props.placeholders(lead),
          ...noticeValues(actions, policy),
        });
  // The template as it stands is nobody's rewriting: it goes on following what is chosen.
  const message = draft.message === filled?.text ? null : draft.message;
  const unfilled = filled === null ? [] : message === null ? filled.unfilled : unfilledIn(message);
  const missing = missingOf(draft, unfilled);

  const change = (next: Draft) => {
    setComplaint(null);
    onDraft(next.message === draft.message ? { ...next, message } : next);
  };
  const decide = () => {
    const [first] = missing;
    if (first !== undefined || draft.outcome === null || draft.reasonCode === null) {
      setComplaint(text.missing[first ?? "outcome"]);
      if (first === "reason") reason.current?.focus();
      if (first === "note") note.current?.focus();
      return;
    }
    props.onDecide({
      outcome: draft.outcome,
      violations: draft.violations,
      actions,
      reasonCode: draft.reasonCode,
      note: draft.note.trim(),
      message: filled === null ? "" : (message ?? filled.text),
    });
  };

  useKeys([
    { keys: "m", label: text.reasonKey, group: text.group, run: () => reason.current?.focus() },
    { keys: "n", label: text.note, hidden: true, disabled: true, run: () => note.current?.focus() },
  ]);

  const reasons = policy.reasonCodes.filter(
    (each) => draft.outcome === null || each.outcome === "any" || each.outcome === draft.outcome,
  );
  // A case that alleges nothing by itself, such as a random draw: whatever is found is named by whoever finds it.
  const alleged = props.violations.length > 0 ? props.violations : VIOLATIONS;
  const known = [...new Set([...alleged, ...draft.violations])];
  const happens: Consequence[] = props.sample
    ? draft.outcome === null
      ? []
      : [{ kind: "clear", text: text.sample.counted }]
    : consequencesOf(draft, { policy, secondPerson: props.secondPerson, sendsMessage: filled !== null });
  const along = props.others.filter((other) => draft.along.includes(other.id));
  if (draft.outcome !== null && along.length > 0) {
    happens.push({ kind: "close", text: alongText.effect(along.map(({ number }) => number).join(", ")) });
  }
  const said = props.offline ?? complaint ?? props.refusal;

  return (
    <section className={classes.bar} aria-label={text.label} data-open={sheet || undefined}>
      <button type="button" className={classes.handle} aria-expanded={sheet} onClick={() => setSheet((was) => !was)}>
        {text.label}
        {sheet ? (
          <IconChevronDown size={16} stroke={2} aria-hidden="true" />
        ) : (
          <IconChevronUp size={16} stroke={2} aria-hidden="true" />
        )}
      </button>
      <div className={classes.acts}>
        <Action
          label={text.noViolation}
          keys="n"
          group={text.group}
          pressed={draft.outcome === "no_violation"}
          icon={
            draft.outcome === "no_violation" ? (
              <IconCheck size={14} stroke={2} aria-hidden="true" />
            ) : (
              <IconCircleCheck size={14} stroke={1.75} aria-hidden="true" />
            )
          }
          disabled={busy}
          onAct={() =>
            change(
              draft.outcome === "no_violation"
                ? { ...draft, outcome: null }
                : { ...clearOf(draft), reasonCode: "false_positive" },
            )
          }
        />
        <span className={classes.rule} />
        {props.sample ? (
          <span className={classes.quiet}>{text.sample.hint}</span>
        ) : (
          <MeasureButtons
            draft={draft}
            onDraft={change}
            policy={policy}
            accountName={props.account.name}
            badges={props.account.badges}
            violations={props.violations}
            defaults={{ reasonCode, restrictDays: restrictDays ?? 7, suspendDays }}
            disabled={busy}
          />
        )}
        <span className={classes.grow} />
        {props.sample ? null : recommended === null ? (
          <span className={classes.quiet}>{text.noRecommendation}</span>
        ) : (
          <Action
            label={asAdvised ? text.asRecommended : text.acceptOf(measuresShortly(recommended.measures))}
            name={text.accept}
            keys="a"
            group={text.group}
            look="ghost"
            className={asAdvised ? classes.advised : classes.accept}
            icon={asAdvised ? <IconCheck size={14} stroke={2} aria-hidden="true" /> : null}
            disabled={busy}
            onAct={() => change(acceptRecommendation(draft, recommended, props.violations))}
          />
        )}
        <Action
          label={busy ? text.deciding : text.decide}
          name={text.decide}
          keys="mod+Enter"
          group={text.group}
          look="filled"
          inFields
          busy={busy}
          disabled={props.offline !== null}
          onAct={decide}
        />
      </div>
      <p role="alert" className={classes.complaint}>
        {said}
      </p>
      <div className={classes.columns}>
        <DecisionWhy
          reason={reason}
          note={note}
          reasons={reasons}
          known={known}
          reasonCode={reasonCode}
          others={props.others}
          draft={draft}
          onDraft={change}
          busy={busy}
        />
        <Notice
          accountName={props.account.name}
          language={text.languages[policy.language]}
          template={
            chosen === null || filled === null ? null : { code: chosen.code, pieces: filled.pieces, text: filled.text }
          }
          message={message}
          onMessage={(written) => change({ ...draft, message: written })}
          disabled={busy}
        />
        <Effects list={happens} />
      </div>
    </section>
  );
}

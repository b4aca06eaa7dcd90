"use client";

import { IconChevronRight } from "@tabler/icons-react";
import Link from "next/link";
import type { ReactNode } from "react";
import classes from "@/components/evidence/evidence-card.module.css";
import { familyOfSignal, iconOfSignal, nameOfSignal } from "@/components/evidence/family";
import { reasonText } from "@/components/evidence/reason-text";
import { evidenceText, wordFor } from "@/components/evidence/text";
import type { RevealedSignal, SignalStanding, SignalView } from "@/components/evidence/types";
import { Action } from "@/components/ui/action";
import { KeyCap } from "@/components/ui/key-cap";

export type CardRule = { rule: string; clause: string; title: string | null };

type Props = {
  signal: SignalView;
  /** The judged, masked text under each span, as it stands in the conversation. */
  pieces: readonly { text: string; decoded: string | null }[];
  rules: readonly CardRule[];
  standing: SignalStanding;
  revealed: RevealedSignal | null;
  /** Null: this person may not reveal here. */
  onReveal: (() => void) | null;
  revealing: boolean;
  onClose: () => void;
  children?: ReactNode;
};

/** What one mark says: how it was read, how sure, why, and by which rule it counts. */
export function EvidenceCard(props: Props) {
  const { signal, revealed, standing } = props;
  const text = evidenceText.card;
  const Icon = iconOfSignal(signal.kind, signal.script);
  // What cannot be read again as it was, as when an account's country has changed since, is shown as it stands there.
  const asWritten = revealed?.pieces.map((piece) => piece.text).join(" … ") ?? null;
  const value = revealed?.value ?? (signal.value === null ? null : (asWritten ?? signal.value));
  const pieces =
    revealed === null ? props.pieces : revealed.pieces.map((p) => ({ text: p.text, decoded: p.decoded ?? null }));
  const undone = pieces.filter((piece) => piece.decoded !== null && piece.decoded !== piece.text);
  return (
    <div className={classes.card} data-family={familyOfSignal(signal.kind, signal.script)}>
      <div className={classes.head}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <b className={classes.name}>{nameOfSignal(signal)}</b>
        <span className={classes.meter} aria-hidden="true">
          <i style={{ width: `${Math.round(signal.score * 100)}%` }} />
        </span>
        <b>
          <span className="visually-hidden">{text.score("")}</span>
          {signal.score.toFixed(2)}
        </b>
        <button type="button" className={classes.close} onClick={props.onClose} aria-label={text.close}>
          <KeyCap keys="Escape" />
        </button>
      </div>
      {undone.length === 0 && value === null ? null : (
        <div className={classes.part}>
          {undone.length === 0 ? null : (
            <dl className={classes.undone}>
              {undone.map((piece, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces repeat and never move
                <div key={index}>
                  <dt>{piece.text}</dt>
                  <dd>
                    <IconChevronRight size={12} stroke={2} aria-hidden="true" />
                    {piece.decoded}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {value === null ? null : (
            <div className={classes.value} data-split={undone.length > 0 || undefined}>
              <b className={classes.mono}>{value}</b>
              {revealed !== null ? (
                <span className={classes.dim}>{text.revealed}</span>
              ) : props.onReveal === null ? null : (
                <Action
                  label={text.reveal}
                  keys="v"
                  group={evidenceText.card.reasons}
                  look="ghost"
                  onAct={props.onReveal}
                  busy={props.revealing}
                  className={classes.reveal}
                />
              )}
            </div>
          )}
        </div>
      )}
      <div className={classes.part}>
        {signal.reasons.length === 0 ? (
          <p className={classes.dim}>{text.noReasons}</p>
        ) : (
          <ul aria-label={text.reasons}>
            {signal.reasons.map((reason, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a code may speak twice
              <li key={index} className={classes.reason}>
                <span>{reasonText(reason)}</span>
                <span>{text.offset(reason.weight)}</span>
              </li>
            ))}
          </ul>
        )}
        {(signal.obfuscations?.length ?? 0) === 0 ? null : (
          <p className={classes.dim}>
            {text.undone}: {signal.obfuscations?.map((code) => wordFor(evidenceText.obfuscations, code)).join(", ")}
          </p>
        )}
      </div>
      <div className={classes.part}>
        <StandingLine standing={standing} />
        {props.rules.map((rule) => (
          <p key={rule.rule}>
            {text.rule(rule.rule, rule.clause)}
            {rule.title === null ? "." : `: ${rule.title}.`}
          </p>
        ))}
        <p className={classes.dim}>{text.detector(signal.detector.name, signal.detector.version)}</p>
      </div>
      {props.children}
    </div>
  );
}

/** Why it does not count in this case; where it counts in another, the way there. */
function StandingLine({ standing }: { standing: SignalStanding }) {
  const text = evidenceText.standings.explained;
  if (standing.kind === "flagged") return null;
  if (standing.kind !== "other_case") return <p>{text[standing.kind]}</p>;
  return (
    <p>
      {text.otherCase}{" "}
      <Link href={`/cases/${standing.caseId}`} className={classes.link}>
        {text.open(standing.caseNumber, text.statuses[standing.status] ?? standing.status)}
      </Link>
    </p>
  );
}

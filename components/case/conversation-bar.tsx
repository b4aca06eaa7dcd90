"use client";

import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import classes from "@/components/case/conversation.module.css";
import { caseText } from "@/components/case/text";
import { PhaseGlyph } from "@/components/evidence/phase-mark";
import { KeyCap } from "@/components/ui/key-cap";
import { Time } from "@/components/ui/time";
import type { Phase } from "@/lib/policy/types";

type Props = {
  /** Index of the open signal, -1 when none is. */
  at: number;
  all: number;
  onStep: (by: number) => void;
  onlyEvidence: boolean;
  onOnlyEvidence: (on: boolean) => void;
  boundaries: readonly { phase: Phase; at: string | null; jump: () => void }[];
};

/** Above the conversation: which signal, how much is shown, where the contract changed. */
export function ConversationBar(props: Props) {
  const text = caseText.conversation;
  return (
    <div className={classes.bar}>
      <b aria-live="polite">{props.at < 0 ? text.signal(0, props.all) : text.signal(props.at + 1, props.all)}</b>
      <button
        type="button"
        className={classes.step}
        aria-label={text.nextSignal}
        disabled={props.all === 0}
        onClick={() => props.onStep(1)}
      >
        <KeyCap keys="j" />
        <IconChevronDown className={classes.stepIcon} size={16} stroke={2} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={classes.step}
        aria-label={text.previousSignal}
        disabled={props.all === 0}
        onClick={() => props.onStep(-1)}
      >
        <KeyCap keys="k" />
        <IconChevronUp className={classes.stepIcon} size={16} stroke={2} aria-hidden="true" />
      </button>
      <span className={classes.seg}>
        <button type="button" aria-pressed={!props.onlyEvidence} onClick={() => props.onOnlyEvidence(false)}>
          {text.whole}
        </button>
        <button type="button" aria-pressed={props.onlyEvidence} onClick={() => props.onOnlyEvidence(true)}>
          {text.evidenceOnly}
        </button>
      </span>
      <span className={classes.barKey}>
        <KeyCap keys="o" />
      </span>
      <span style={{ flex: 1 }} />
      {props.boundaries.length === 0 ? null : (
        <nav className={classes.jumps} aria-label={text.boundaries}>
          {props.boundaries.slice(-5).map((boundary) => (
            <button
              key={`${boundary.phase} ${boundary.at}`}
              type="button"
              onClick={boundary.jump}
              aria-label={caseText.boundary[boundary.phase].title}
            >
              <PhaseGlyph phase={boundary.phase} />
              {boundary.at === null ? "" : <Time at={boundary.at} form="day" />}
            </button>
          ))}
          <span className={classes.dim}>{text.jump}</span>
          <KeyCap keys="p" />
        </nav>
      )}
    </div>
  );
}

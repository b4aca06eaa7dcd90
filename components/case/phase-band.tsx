import type { ReactNode } from "react";
import classes from "@/components/case/conversation.module.css";
import type { BoundaryRow } from "@/components/case/conversation-rows";
import { caseText } from "@/components/case/text";
import { PhaseGlyph } from "@/components/evidence/phase-mark";
import { Time } from "@/components/ui/time";
import type { Phase } from "@/lib/policy/types";

/**
 * What was written in one phase, with the contract's band beside it: dashed, hatched, solid, two bars or a double rule.
 * `tail` is the distance from the top of a last, empty stretch that runs to the bottom of the pane.
 */
export function PhaseBand({ phase, tail, children }: { phase: Phase; tail?: number; children: ReactNode }) {
  return (
    <div
      className={classes.band}
      data-phase={phase}
      style={tail === undefined ? undefined : { position: "absolute", inset: `${tail}px 0 0` }}
    >
      {tail === undefined ? (
        <div className={classes.word} data-phase={phase} aria-hidden="true">
          <span>{caseText.bands[phase]}</span>
        </div>
      ) : null}
      {children}
    </div>
  );
}

/** The line across the conversation where the contract changed, and what that changed. */
export function BoundaryLine({ row }: { row: BoundaryRow }) {
  const { title, effect } = caseText.boundary[row.phase];
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> holds no text, and this separator's text is the point
    <div className={classes.edge} data-phase={row.phase} role="separator" aria-label={`${title}. ${effect}`}>
      <div className={`${classes.band} ${classes.half}`} data-phase={row.before} />
      <div className={`${classes.band} ${classes.half}`} data-phase={row.phase} data-side="after" />
      <span className={classes.day}>{row.at === null ? null : <Time at={row.at} form="day" />}</span>
      <span className={classes.knob}>
        <PhaseGlyph phase={row.phase} size={14} />
      </span>
      <span className={classes.sign}>
        <span className={classes.label}>
          <b>{title}</b>
          <i>
            {row.at === null ? null : (
              <>
                <Time at={row.at} form="clock" />
                {". "}
              </>
            )}
            {effect}
          </i>
        </span>
      </span>
    </div>
  );
}

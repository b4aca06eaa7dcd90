import classes from "@/components/evidence/phase-mark.module.css";
import { evidenceText } from "@/components/evidence/text";
import type { Phase } from "@/lib/policy/types";

/** Empty, half, full, two bars, closed: the contract fills up. */
export function PhaseGlyph({ phase, size = 12 }: { phase: Phase; size?: number }) {
  return (
    <svg className={classes.glyph} data-phase={phase} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {phase === "none" ? (
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 1.53" />
      ) : null}
      {phase === "offer" ? (
        <>
          <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />
        </>
      ) : null}
      {phase === "active" ? <circle cx="6" cy="6" r="5.5" fill="currentColor" /> : null}
      {phase === "paused" ? <path d="M3 1.5h2v9H3zM7 1.5h2v9H7z" fill="currentColor" /> : null}
      {phase === "ended" ? (
        <>
          <rect x="1" y="1" width="10" height="10" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M3.5 6h5" stroke="currentColor" strokeWidth="1.5" />
        </>
      ) : null}
    </svg>
  );
}

/** The glyph with its word. */
export function PhaseMark({ phase }: { phase: Phase }) {
  return (
    <span className={classes.phase}>
      <PhaseGlyph phase={phase} />
      {evidenceText.phases[phase]}
    </span>
  );
}

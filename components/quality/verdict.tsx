import { gravestFirst, nameOfViolation } from "@/components/evidence/family";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import classes from "@/components/quality/quality.module.css";
import { qualityText } from "@/components/quality/text";

/** What an answer found: its violations, or none. */
export function Verdict({ outcome, violations }: { outcome: string; violations: readonly string[] }) {
  if (outcome === "no_violation") return <span className={classes.clean}>{qualityText.none}</span>;
  return (
    <span className={classes.verdict}>
      {gravestFirst(violations).map((violation) => (
        <ViolationBadge key={violation} violation={violation} />
      ))}
    </span>
  );
}

/** A verdict as figures name it, in words. */
export function verdictName(verdict: string): string {
  if (verdict === "no_violation") return qualityText.none;
  return verdict
    .split("+")
    .map((violation) => nameOfViolation(violation, "short"))
    .join(" + ");
}

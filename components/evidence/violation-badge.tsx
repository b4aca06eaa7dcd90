import { familyOfViolation, gravestFirst, iconOfFamily, nameOfViolation } from "@/components/evidence/family";
import { evidenceText } from "@/components/evidence/text";
import classes from "@/components/evidence/violation-badge.module.css";

/** One violation: hue, icon and word; `fitting` is long where the window is wide. */
export function ViolationBadge({
  violation,
  length = "short",
}: {
  violation: string;
  length?: "short" | "long" | "fitting";
}) {
  const family = familyOfViolation(violation);
  const Icon = iconOfFamily(family);
  return (
    <span className={classes.badge} data-family={family}>
      <Icon size={13} stroke={1.75} aria-hidden="true" />
      {length === "fitting" ? (
        <>
          <span className={classes.wide}>{nameOfViolation(violation, "long")}</span>
          <span className={classes.narrow}>{nameOfViolation(violation, "short")}</span>
        </>
      ) : (
        nameOfViolation(violation, length)
      )}
    </span>
  );
}

/** The gravest in full, the others counted and named on hover. */
export function ViolationList({ violations }: { violations: readonly string[] }) {
  const [first, ...rest] = gravestFirst(violations);
  if (first === undefined) return null;
  const names = rest.map((violation) => nameOfViolation(violation, "long")).join(", ");
  return (
    <span className={classes.list}>
      <ViolationBadge violation={first} />
      {rest.length === 0 ? null : (
        <span className={classes.badge} title={names}>
          <span aria-hidden="true">{evidenceText.more(rest.length)}</span>
          <span className="visually-hidden">{names}</span>
        </span>
      )}
    </span>
  );
}

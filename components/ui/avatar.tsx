import classes from "@/components/ui/avatar.module.css";

export type AvatarKind = "client" | "freelancer" | "agency" | "unknown" | "staff";

/** `HR` of "Harbor Ridge Media"; the first two letters of a single word. */
function initials(name: string): string {
  const words = name
    .split(/[\s._-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "");
  if (words.length === 0) return "?";
  const letters = words.length === 1 ? [...words[0]!].slice(0, 2) : [[...words[0]!][0]!, [...words[1]!][0]!];
  return letters.join("").toUpperCase();
}

/** The shape tells the kind: client square, freelancer and staff round, agency with a cut corner. */
export function Avatar(props: {
  name: string;
  kind: AvatarKind;
  size?: "sm" | "md" | "lg";
  me?: boolean;
  /** Said to screen readers; leave out where the name stands beside it. */
  label?: string;
}) {
  return (
    <span
      className={classes.avatar}
      data-kind={props.kind}
      data-size={props.size ?? "sm"}
      data-me={props.me || undefined}
      {...(props.label === undefined
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": props.label, title: props.label })}
    >
      {initials(props.name)}
    </span>
  );
}

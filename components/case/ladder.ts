import type { MeasureKind } from "@/lib/policy/types";

export type Rung = { name: "none" | MeasureKind; from: number; to: number | null };

const GRAVEST: readonly MeasureKind[] = ["suspend", "restrict", "strip_badge", "warn"];

/** The ladder as it is drawn: neighbouring steps whose gravest measure is the same are one rung. */
export function rungs(steps: readonly { from: number; kinds: readonly MeasureKind[] }[]): Rung[] {
  const drawn: Rung[] = [];
  for (const step of steps) {
    const name = GRAVEST.find((kind) => step.kinds.includes(kind)) ?? "none";
    const before = drawn[drawn.length - 1];
    if (before?.name === name) continue;
    if (before !== undefined) before.to = step.from;
    drawn.push({ name, from: step.from, to: null });
  }
  return drawn;
}

/** Where a total stands on rungs of equal width, 0 to 1. The last rung has no end: it is drawn as long as it is high. */
export function pinAt(total: number, drawn: readonly Rung[]): number {
  const last = drawn.length - 1;
  if (last < 0) return 0;
  const index = Math.max(
    0,
    drawn.findLastIndex((rung) => total >= rung.from),
  );
  const rung = drawn[index]!;
  const width = rung.to === null ? Math.max(rung.from, 1) : rung.to - rung.from;
  const inside = Math.min(1, Math.max(0, (total - rung.from) / width));
  return (index + inside) / drawn.length;
}

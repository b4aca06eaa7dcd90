import type { Phase } from "@/lib/policy/types";

/** One stretch of the contract's history; null ends are open. */
export type PhaseStretch = { phase: Phase; from: string | null; to: string | null };

type WrittenContent = { id: string; phase: Phase; occurredAt: string };

export type ContentRow<C> = {
  kind: "content";
  key: string;
  phase: Phase;
  content: C;
  /** The first of its day: its time also names the day. */
  newDay: boolean;
};
export type BoundaryRow = {
  kind: "boundary";
  key: string;
  /** The phase that begins here. */
  phase: Phase;
  before: Phase;
  /** Null where the history does not say when (a contract told of later than the messages around it). */
  at: string | null;
};
export type ConversationRow<C> = ContentRow<C> | BoundaryRow;

/**
 * Contents in their order with the contract's boundaries between them. A boundary stands where a stretch begins between
 * two contents; where only the contents tell of a change it still stands, without a time, because a message must never
 * appear on the wrong side of the line. `dayOf` gives the reader's day of a time.
 */
export function conversationRows<C extends WrittenContent>(
  contents: readonly C[],
  phases: readonly PhaseStretch[],
  dayOf: (iso: string) => string,
): ConversationRow<C>[] {
  const begins = phases
    .filter((stretch): stretch is PhaseStretch & { from: string } => stretch.from !== null)
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  const rows: ConversationRow<C>[] = [];
  let phase: Phase | null = null;
  let day: string | null = null;
  let next = 0;

  const boundary = (to: Phase, at: string | null, key: string) => {
    if (phase !== null && phase !== to) rows.push({ kind: "boundary", key, phase: to, before: phase, at });
    phase = to;
  };

  for (const content of contents) {
    const at = Date.parse(content.occurredAt);
    while (next < begins.length && Date.parse(begins[next]!.from) <= at) {
      const begun = begins[next]!;
      if (phase !== null) boundary(begun.phase, begun.from, `phase ${begun.from} ${begun.phase}`);
      next += 1;
    }
    boundary(content.phase, null, `phase before ${content.id}`);
    const contentDay = dayOf(content.occurredAt);
    rows.push({ kind: "content", key: content.id, phase: content.phase, content, newDay: contentDay !== day });
    day = contentDay;
  }
  if (phase !== null) {
    for (; next < begins.length; next += 1) {
      const begun = begins[next]!;
      boundary(begun.phase, begun.from, `phase ${begun.from} ${begun.phase}`);
    }
  }
  return rows;
}

/** Consecutive rows of one phase, for drawing one band beside them; a boundary stands alone between two. */
export function bands<R extends { phase: Phase; kind: string }>(rows: readonly R[]): R[][] {
  const groups: R[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (row.kind === "content" && last?.[0]?.kind === "content" && last[0].phase === row.phase) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Roughly how high a row is, px, so that the scroll bar does not jump: it is measured when it comes into view. */
export function heightOf(row: ConversationRow<{ text: string; file?: unknown }>): number {
  if (row.kind === "boundary") return 34;
  const text = 22 * Math.max(1, Math.ceil(row.content.text.length / 58));
  // A file's text scrolls in a window of its own.
  return row.content.file ? 80 + Math.min(360, text) : 36 + text;
}

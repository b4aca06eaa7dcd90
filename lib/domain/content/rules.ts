/** A text that stood since a time; `revision` counts in the order in which texts came to the desk. */
export type Version = { revision: number; text: string; since: Date };

/** What is known of a content: its newest version by time, and all the others. */
export type Known = {
  createdAt: Date;
  current: Version;
  earlier: Version[];
  deletedAt: Date | null;
};

export type Change =
  | { type: "created"; at: Date; text: string }
  | { type: "edited"; at: Date; text: string }
  | { type: "deleted"; at: Date };

export type Folded = {
  known: Known;
  /** Texts that were not known before: each is judged, for each could be read. */
  fresh: Version[];
};

function later(a: Date, b: Date): Date {
  return a.getTime() >= b.getTime() ? a : b;
}

/**
 * A content after changes that come in any order. The newest text by time is the current one; an older one that comes
 * late is kept behind it. `created` again with another text is an edit, with a known text nothing. Null while nothing
 * created it: the changes then wait.
 */
export function foldContent(before: Known | null, changes: readonly Change[]): Folded | null {
  const inOrder = [...changes].sort((a, b) => a.at.getTime() - b.at.getTime());
  const creation = before ? undefined : inOrder.find((change) => change.type === "created");
  if (!before && !creation) return null;
  let known: Known;
  const fresh: Version[] = [];
  if (before) {
    known = { ...before, earlier: [...before.earlier] };
  } else {
    const { at, text } = creation as Change & { type: "created" };
    known = { createdAt: at, current: { revision: 1, text, since: at }, earlier: [], deletedAt: null };
    fresh.push(known.current);
  }
  for (const change of inOrder) {
    if (change === creation) continue;
    // Nothing can be changed before it was made: a clock that says so is the sender's.
    const at = later(change.at, known.createdAt);
    if (change.type === "deleted") {
      if (!known.deletedAt || at < known.deletedAt) known.deletedAt = at;
      continue;
    }
    if (change.text === known.current.text) continue;
    const behind = at.getTime() < known.current.since.getTime();
    const alreadyThere = known.earlier.some((version) => version.text === change.text);
    if (alreadyThere && (behind || change.type === "created")) continue;
    const revision = Math.max(known.current.revision, ...known.earlier.map((version) => version.revision)) + 1;
    const version = { revision, text: change.text, since: at };
    fresh.push(version);
    if (behind) {
      known.earlier.push(version);
    } else {
      known.earlier.push(known.current);
      known.current = version;
    }
  }
  return { known, fresh };
}

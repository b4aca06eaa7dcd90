import type { SignalKind } from "@/lib/detect/types";
import type { TakenKey } from "@/lib/domain/queue/data";
import type { StoredSpan } from "@/lib/domain/signals/rules";
import type { Tx } from "@/lib/platform/db";
import { groupBy, recordset } from "@/lib/platform/rows";
import type { Surface } from "@/lib/policy/types";

/** Messages before and after a judged one that detection is given as context. */
const CONTEXT = 8;
/** Room for messages between judged ones; judged ones further apart are taken in another round. */
const SLACK = 40;
/** Characters of one context message; a judged one is given whole. */
const CONTEXT_TEXT = 4_000;
/** Characters judged in one batch: texts are up to 100,000 each and all of them are held at once. */
const BATCH_TEXT = 2_000_000;
/** The same of one conversation, which is read in one go; what is beyond it is taken in another round. */
const WINDOW_TEXT = 120_000;

export type WindowContent = {
  id: string;
  externalId: string;
  surface: Surface;
  authorId: string;
  counterpartId: string | null;
  conversationId: string | null;
  parentId: string | null;
  text: string;
  revision: number;
  occurredAt: Date;
  /** When the current revision was written. */
  writtenAt: Date;
};

/** One revision to judge. `version` is set where it is not the current one. */
export type Target = {
  content: WindowContent;
  revision: number;
  version: { text: string; writtenAt: Date } | null;
  rowIds: bigint[];
  attempts: number;
};

/** A stretch of a conversation in order, and what of it is to be judged. */
export type Window = { key: string; contents: WindowContent[]; targets: Target[] };

type Row = {
  key: string;
  id: string;
  external_id: string;
  surface: Surface;
  author_id: string;
  counterpart_id: string | null;
  conversation_id: string | null;
  parent_id: string | null;
  text: string;
  revision: number;
  occurred_at: Date;
  edited_at: Date | null;
};

const inOrder = (a: { occurredAt: Date; id: string }, b: { occurredAt: Date; id: string }) =>
  a.occurredAt.getTime() - b.occurredAt.getTime() || (a.id < b.id ? -1 : 1);

/**
 * The windows of the taken conversations, as much as one batch may hold; what does not fit stays in line. `gone` are
 * tasks whose content does not exist any more.
 */
export async function loadWindows(tx: Tx, taken: readonly TakenKey[]): Promise<{ windows: Window[]; gone: bigint[] }> {
  const ids = taken.flatMap((key) => key.tasks.map((task) => task.contentId));
  const places = await tx.$queryRaw<
    { id: string; conversation_id: string | null; occurred_at: Date; length: number; revision: number }[]
  >`
    SELECT id, conversation_id, occurred_at, length(text) AS length, revision FROM contents WHERE id = ANY(${ids}::uuid[])`;
  const placeOf = new Map(places.map((row) => [row.id, row]));

  let text = 0;
  const gone: bigint[] = [];
  const chosen: (TakenKey & { first: { id: string; at: Date }; size: number; conversationId: string | null })[] = [];
  for (const key of taken) {
    gone.push(...key.tasks.filter((task) => !placeOf.has(task.contentId)).flatMap((task) => task.rowIds));
    const ordered = key.tasks
      .filter((task) => placeOf.has(task.contentId))
      .map((task) => ({ task, id: task.contentId, occurredAt: placeOf.get(task.contentId)!.occurred_at }))
      .sort(inOrder);
    const first = ordered[0];
    if (!first || text >= BATCH_TEXT) continue;
    let length = 0;
    const tasks = ordered
      .filter(({ id }, index) => {
        length += placeOf.get(id)!.length;
        return index === 0 || length <= WINDOW_TEXT;
      })
      .map(({ task }) => task);
    text += Math.min(length, WINDOW_TEXT);
    chosen.push({
      key: key.key,
      tasks,
      first: { id: first.id, at: first.occurredAt },
      size: tasks.length + CONTEXT + SLACK,
      conversationId: placeOf.get(first.id)!.conversation_id,
    });
  }
  if (chosen.length === 0) return { windows: [], gone };

  const judged = chosen.flatMap((key) => key.tasks.map((task) => task.contentId));
  const talks = chosen
    .filter((key) => key.conversationId !== null)
    .map((key) => ({ key: key.key, talk: key.conversationId, at: key.first.at, id: key.first.id, size: key.size }));
  const alone = chosen.filter((key) => key.conversationId === null);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT f.key, w.id, w.external_id, w.surface::text AS surface, w.author_id, w.counterpart_id, w.conversation_id, w.parent_id,
      CASE WHEN w.id = ANY(${judged}::uuid[]) THEN w.text ELSE left(w.text, ${CONTEXT_TEXT}) END AS text, w.revision,
      w.occurred_at, w.edited_at
    FROM json_to_recordset(${recordset(talks)}::json) AS f(key text, talk text, at timestamptz, id uuid, size int)
    CROSS JOIN LATERAL (
      (SELECT * FROM contents c WHERE c.conversation_id = f.talk AND (c.occurred_at, c.id) < (f.at, f.id)
       ORDER BY c.occurred_at DESC, c.id DESC LIMIT ${CONTEXT})
      UNION ALL
      (SELECT * FROM contents c WHERE c.conversation_id = f.talk AND (c.occurred_at, c.id) >= (f.at, f.id)
       ORDER BY c.occurred_at, c.id LIMIT f.size)
    ) w
    UNION ALL
    SELECT c.id::text, c.id, c.external_id, c.surface::text, c.author_id, c.counterpart_id, c.conversation_id, c.parent_id,
      c.text, c.revision, c.occurred_at, c.edited_at
    FROM contents c WHERE c.id = ANY(${alone.flatMap((key) => key.tasks.map((task) => task.contentId))}::uuid[])`;
  const contentsOf = groupBy(rows, (row) => row.key);
  const versions = await loadVersions(
    tx,
    chosen.flatMap((key) => key.tasks.filter((task) => task.revision !== placeOf.get(task.contentId)!.revision)),
  );

  const windows = chosen.map((key): Window => {
    const contents = (contentsOf.get(key.key) ?? []).map(toContent).sort(inOrder);
    const place = new Map(contents.map((content, index) => [content.id, index]));
    const after = contents.length - place.get(key.first.id)!;
    // Cut off by its size, the window ends before the conversation does: its last messages lack what follows them.
    const complete = key.conversationId === null || after < key.size ? contents.length : contents.length - CONTEXT;
    const targets = key.tasks.flatMap((task): Target[] => {
      const index = place.get(task.contentId);
      if (index === undefined || index >= complete) return [];
      const content = contents[index]!;
      const version = task.revision === content.revision ? null : versions.get(`${task.contentId} ${task.revision}`);
      if (version === undefined) {
        gone.push(...task.rowIds);
        return [];
      }
      return [{ content, revision: task.revision, version, rowIds: task.rowIds, attempts: task.attempts }];
    });
    return { key: key.key, contents, targets };
  });
  return { windows: windows.filter((window) => window.targets.length > 0), gone };
}

function toContent(row: Row): WindowContent {
  return {
    id: row.id,
    externalId: row.external_id,
    surface: row.surface,
    authorId: row.author_id,
    counterpartId: row.counterpart_id,
    conversationId: row.conversation_id,
    parentId: row.parent_id,
    text: row.text,
    revision: row.revision,
    occurredAt: row.occurred_at,
    writtenAt: row.edited_at ?? row.occurred_at,
  };
}

async function loadVersions(
  tx: Tx,
  tasks: readonly { contentId: string; revision: number }[],
): Promise<Map<string, { text: string; writtenAt: Date }>> {
  if (tasks.length === 0) return new Map();
  const asked = tasks.map((task) => ({ content_id: task.contentId, revision: task.revision }));
  const rows = await tx.$queryRaw<{ content_id: string; revision: number; text: string; occurred_at: Date }[]>`
    SELECT v.content_id, v.revision, v.text, v.occurred_at
    FROM json_to_recordset(${recordset(asked)}::json) AS r(content_id uuid, revision int)
    JOIN content_revisions v ON v.content_id = r.content_id AND v.revision = r.revision`;
  return new Map(
    rows.map((row) => [`${row.content_id} ${row.revision}`, { text: row.text, writtenAt: row.occurred_at }]),
  );
}

export type KnownSignal = {
  id: string;
  contentId: string;
  revision: number;
  kind: SignalKind;
  spans: StoredSpan[];
  score: number;
  reasons: { code: string; weight: number; params?: Record<string, string | number> }[];
  script: string | null;
  valueHash: string | null;
  detector: { name: string; version: string };
  outside: boolean;
  withdrawn: boolean;
};

/** Standing signals of contents; those of the contents in `anyRevision` whether they stand or not. */
export async function loadSignals(
  tx: Tx,
  contentIds: readonly string[],
  anyRevision: readonly string[],
): Promise<KnownSignal[]> {
  const rows = await tx.$queryRaw<
    (Omit<KnownSignal, "contentId" | "valueHash" | "detector"> & {
      content_id: string;
      value_hash: string | null;
      detector_name: string;
      detector_version: string;
    })[]
  >`
    SELECT id, content_id, revision, kind, spans, score, reasons, script, encode(value_hash, 'hex') AS value_hash,
      detector_name, detector_version, outside, withdrawn_at IS NOT NULL AS withdrawn
    FROM signals
    WHERE content_id = ANY(${[...contentIds]}::uuid[])
      AND (withdrawn_at IS NULL OR content_id = ANY(${[...anyRevision]}::uuid[]))`;
  return rows.map(({ content_id, value_hash, detector_name, detector_version, ...row }) => ({
    ...row,
    contentId: content_id,
    valueHash: value_hash,
    detector: { name: detector_name, version: detector_version },
  }));
}

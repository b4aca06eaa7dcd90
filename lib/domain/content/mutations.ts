import { type Change, foldContent, type Known } from "@/lib/domain/content/rules";
import type { ContentInput, EventOf } from "@/lib/domain/events/schema";
import { enqueueDetection, queueKey } from "@/lib/domain/queue/mutations";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { groupBy, recordset } from "@/lib/platform/rows";
import type { Surface } from "@/lib/policy/types";

export type ContentEvent = EventOf<"content.created"> | EventOf<"content.edited"> | EventOf<"content.deleted">;

/** The marketplace's id of the content that an event is about. */
export function contentIdOf(event: ContentEvent): string {
  return event.type === "content.deleted" ? event.data.contentId : event.data.content.id;
}

export type HeldKey = { externalId: string; contentId: string; isNew: boolean };

/**
 * Reserves or locks the names of contents, in one order. Whoever deals with a content holds its name first: an edit that
 * comes before its creation, and the creation that looks for waiting edits, could otherwise pass each other unseen.
 */
export async function holdKeys(tx: Tx, externalIds: Iterable<string>): Promise<Map<string, HeldKey>> {
  const wanted = [...new Set(externalIds)].sort();
  if (wanted.length === 0) return new Map();
  const rows = wanted.map((external_id) => ({ external_id, content_id: newId() }));
  const held = await tx.$queryRaw<{ external_id: string; content_id: string; is_new: boolean }[]>`
    INSERT INTO content_keys (external_id, content_id)
    SELECT external_id, content_id FROM json_to_recordset(${recordset(rows)}::json) AS r(external_id text, content_id uuid)
    ON CONFLICT (external_id) DO UPDATE SET external_id = excluded.external_id
    RETURNING external_id, content_id, (xmax = 0) AS is_new`;
  return new Map(
    held.map((row) => [row.external_id, { externalId: row.external_id, contentId: row.content_id, isNew: row.is_new }]),
  );
}

/**
 * Keeps who wrote these contents, and to whom, from being erased until this transaction ends, or waits until they are.
 * Before their texts are read: what is read and written down after an erasure looked would outlive it.
 */
export async function keepAuthors(tx: Tx, contentIds: readonly string[]): Promise<void> {
  if (contentIds.length === 0) return;
  await tx.$executeRaw`
    SELECT FROM accounts WHERE id = ANY(ARRAY(
      SELECT unnest(ARRAY[author_id, counterpart_id]) FROM contents WHERE id = ANY(${contentIds}::uuid[])))
    ORDER BY id FOR KEY SHARE`;
}

/** A content as it stands after a batch. */
export type StoredContent = {
  id: string;
  externalId: string;
  surface: Surface;
  authorId: string;
  counterpartId: string | null;
  conversationId: string | null;
  revision: number;
  text: string;
};

type Row = StoredContent & Known & { parentId: string | null };

async function loadKnown(tx: Tx, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<
    {
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
      deleted_at: Date | null;
      earlier: { revision: number; text: string; since: string }[] | null;
    }[]
  >`
    SELECT c.id, c.external_id, c.surface::text AS surface, c.author_id, c.counterpart_id, c.conversation_id, c.parent_id,
      c.text, c.revision, c.occurred_at, c.edited_at, c.deleted_at,
      (SELECT json_agg(json_build_object('revision', v.revision, 'text', v.text, 'since', v.occurred_at))
       FROM content_revisions v WHERE v.content_id = c.id) AS earlier
    FROM contents c WHERE c.id = ANY(${ids}::uuid[])`;
  return new Map(
    rows.map((row) => [
      row.external_id,
      {
        id: row.id,
        externalId: row.external_id,
        surface: row.surface,
        authorId: row.author_id,
        counterpartId: row.counterpart_id,
        conversationId: row.conversation_id,
        parentId: row.parent_id,
        text: row.text,
        revision: row.revision,
        createdAt: row.occurred_at,
        deletedAt: row.deleted_at,
        current: { revision: row.revision, text: row.text, since: row.edited_at ?? row.occurred_at },
        earlier: (row.earlier ?? []).map((version) => ({ ...version, since: new Date(version.since) })),
      },
    ]),
  );
}

type Waiting = { event_id: string; external_id: string; type: string; occurred_at: Date; data: { text?: string } };

async function takeWaiting(tx: Tx, externalIds: readonly string[]): Promise<Map<string, Change[]>> {
  if (externalIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<Waiting[]>`
    DELETE FROM pending_content_events WHERE external_id = ANY(${externalIds}::text[])
    RETURNING event_id, external_id, type, occurred_at, data`;
  const changes = new Map<string, Change[]>();
  for (const [externalId, group] of groupBy(rows, (row) => row.external_id)) {
    changes.set(
      externalId,
      group.map((row) =>
        row.type === "content.deleted"
          ? { type: "deleted", at: row.occurred_at }
          : { type: "edited", at: row.occurred_at, text: row.data.text ?? "" },
      ),
    );
  }
  return changes;
}

function changeOf(event: ContentEvent): Change {
  if (event.type === "content.deleted") return { type: "deleted", at: event.occurredAt };
  const type = event.type === "content.created" ? "created" : "edited";
  return { type, at: event.occurredAt, text: event.data.content.text };
}

/**
 * Stores contents and what was changed about them, in the order of their times, and puts every new text in line for
 * judgement. `keys` holds every content named in `events` (`holdKeys`). Answers the contents that exist now, by the
 * marketplace's id; changes to one that does not exist yet are kept until it does.
 */
export async function applyContentEvents(
  tx: Tx,
  events: readonly ContentEvent[],
  keys: ReadonlyMap<string, HeldKey>,
): Promise<Map<string, StoredContent>> {
  const earlier = [...keys.values()].filter((key) => !key.isNew).map((key) => key.contentId);
  await keepAuthors(tx, earlier);
  const known = await loadKnown(tx, earlier);
  const groups = groupBy(events, contentIdOf);
  const creations = new Map<string, ContentInput>();
  for (const [externalId, group] of groups) {
    // The first by time, as the fold has it: who wrote it where is said by its creation.
    const first = group
      .filter((event) => event.type === "content.created")
      .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())[0];
    if (first && !known.has(externalId)) creations.set(externalId, first.data.content);
  }
  const waiting = await takeWaiting(
    tx,
    [...creations.keys()].filter((externalId) => !keys.get(externalId)?.isNew),
  );

  const stored = new Map<string, StoredContent>([...known].map(([externalId, row]) => [externalId, row]));
  const inserts: object[] = [];
  const updates: object[] = [];
  const history: object[] = [];
  const tasks: { key: string; contentId: string; revision: number }[] = [];
  const pending: object[] = [];
  for (const [externalId, group] of groups) {
    const before = known.get(externalId) ?? null;
    const folded = foldContent(before, [...(waiting.get(externalId) ?? []), ...group.map(changeOf)]);
    if (!folded) {
      for (const event of group) pending.push(waitingRow(event));
      continue;
    }
    const id = keys.get(externalId)!.contentId;
    const from = before ?? creations.get(externalId)!;
    const { current, createdAt, deletedAt } = folded.known;
    const content: StoredContent = {
      id,
      externalId,
      surface: from.surface,
      authorId: from.authorId,
      counterpartId: from.counterpartId,
      conversationId: from.conversationId,
      revision: current.revision,
      text: current.text,
    };
    stored.set(externalId, content);
    const row = {
      id,
      external_id: externalId,
      surface: from.surface,
      author_id: from.authorId,
      counterpart_id: from.counterpartId,
      conversation_id: from.conversationId,
      parent_id: from.parentId,
      text: current.text,
      revision: current.revision,
      occurred_at: createdAt,
      edited_at: folded.known.earlier.length > 0 && current.since > createdAt ? current.since : null,
      deleted_at: deletedAt,
    };
    if (!before) inserts.push(row);
    else if (folded.fresh.length > 0 || deletedAt?.getTime() !== before.deletedAt?.getTime()) updates.push(row);
    const already = new Set(before?.earlier.map((version) => version.revision));
    for (const version of folded.known.earlier) {
      if (already.has(version.revision)) continue;
      history.push({ content_id: id, revision: version.revision, text: version.text, occurred_at: version.since });
    }
    const key = queueKey({ id, conversationId: from.conversationId });
    for (const version of folded.fresh) tasks.push({ key, contentId: id, revision: version.revision });
  }

  if (inserts.length > 0) {
    await tx.$executeRaw`
      INSERT INTO contents (id, external_id, surface, author_id, counterpart_id, conversation_id, parent_id, text, revision,
        occurred_at, edited_at, deleted_at)
      SELECT id, external_id, surface::surface, author_id, counterpart_id, conversation_id, parent_id, text, revision,
        occurred_at, edited_at, deleted_at
      FROM json_to_recordset(${recordset(inserts)}::json) AS r(id uuid, external_id text, surface text, author_id text,
        counterpart_id text, conversation_id text, parent_id text, text text, revision int, occurred_at timestamptz,
        edited_at timestamptz, deleted_at timestamptz)`;
  }
  if (updates.length > 0) {
    const ids = updates.map((row) => (row as { id: string }).id);
    await tx.$executeRaw`
      UPDATE contents c SET text = r.text, revision = r.revision, edited_at = r.edited_at, deleted_at = r.deleted_at
      FROM json_to_recordset(${recordset(updates)}::json)
        AS r(id uuid, text text, revision int, edited_at timestamptz, deleted_at timestamptz)
      WHERE c.id = r.id AND c.id = ANY(${ids}::uuid[])`;
    // What is taken back is taken back with the files in it.
    await tx.$executeRaw`
      UPDATE contents f SET deleted_at = c.deleted_at
      FROM contents c JOIN content_attachments a ON a.content_id = c.id
      WHERE c.id = ANY(${ids}::uuid[]) AND c.deleted_at IS NOT NULL AND f.id = a.read_as
        AND f.deleted_at IS DISTINCT FROM c.deleted_at`;
  }
  if (history.length > 0) {
    await tx.$executeRaw`
      INSERT INTO content_revisions (content_id, revision, text, occurred_at)
      SELECT content_id, revision, text, occurred_at FROM json_to_recordset(${recordset(history)}::json)
        AS r(content_id uuid, revision int, text text, occurred_at timestamptz)`;
  }
  if (pending.length > 0) {
    await tx.$executeRaw`
      INSERT INTO pending_content_events (event_id, external_id, type, occurred_at, data)
      SELECT event_id, external_id, type, occurred_at, data FROM json_to_recordset(${recordset(pending)}::json)
        AS r(event_id text, external_id text, type text, occurred_at timestamptz, data jsonb)
      ON CONFLICT (event_id) DO NOTHING`;
  }
  await enqueueDetection(tx, tasks);
  return stored;
}

function waitingRow(event: ContentEvent): object {
  return {
    event_id: event.id,
    external_id: contentIdOf(event),
    type: event.type,
    occurred_at: event.occurredAt,
    data: event.type === "content.deleted" ? {} : { text: event.data.content.text },
  };
}

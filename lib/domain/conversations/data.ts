import type { ContentView } from "@/lib/domain/cases/schema";
import {
  type Assessed,
  chooseText,
  type FlagOfSignal,
  maskedWithSignals,
  type PlacedSignal,
  type StoredSignal,
} from "@/lib/domain/conversations/rules";
import { readAttached, readFiles } from "@/lib/domain/readings/data";
import { readStandings, type Written } from "@/lib/domain/standings/data";
import { missedKey, readMissedMasks } from "@/lib/domain/verdicts/data";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { groupBy } from "@/lib/platform/rows";
import type { Phase } from "@/lib/policy/types";

/** How many texts of the conversation stand each side of a flagged one. */
const NEIGHBOURS = 50;
/** Neighbours are read around this many flagged texts, half of them the first and half the last; the others stand alone. */
const ANCHORS = 20;
/** Signals are read this far past the last text shown: a number split over messages is kept with its last piece. */
const PIECES = 10;

type Place = { at: Date; id: string };

type LiveRow = {
  id: string;
  external_id: string;
  surface: ContentView["surface"];
  author_id: string;
  counterpart_id: string | null;
  parent_id: string | null;
  text: string;
  revision: number;
  occurred_at: Date;
  deleted_at: Date | null;
  /** Stands at the rim of what was read: there may be more before or after. */
  rim: boolean;
};

export type EvidenceRow = {
  content_id: string;
  external_id: string;
  revision: number;
  flagged: boolean;
  author_id: string;
  surface: ContentView["surface"];
  phase: Phase;
  occurred_at: Date;
  text: string;
  signals: StoredSignal[];
};

const LIVE = `c.id, c.external_id, c.surface::text AS surface, c.author_id, c.counterpart_id, c.parent_id, c.text, c.revision,
  c.occurred_at, c.deleted_at`;

export async function readEvidence(caseId: string): Promise<EvidenceRow[]> {
  return query<EvidenceRow>(
    `SELECT content_id, content_external_id AS external_id, revision, flagged, author_id, surface::text AS surface,
       phase::text AS phase, occurred_at, text, signals
     FROM evidence WHERE case_id = $1 ORDER BY occurred_at, content_id, revision`,
    [caseId],
  );
}

/** The anchors and their neighbours each way, in one statement whatever their number. */
async function readAround(conversationId: string, anchors: readonly Place[]): Promise<LiveRow[]> {
  return query<LiveRow>(
    `WITH anchors AS (SELECT * FROM unnest($2::timestamptz[], $3::uuid[]) AS a(at, id)),
     picked AS (
       SELECT id, bool_or(rim) AS rim FROM (
         SELECT n.id, n.place = $4 AS rim FROM anchors a CROSS JOIN LATERAL (
           SELECT c.id, row_number() OVER (ORDER BY c.occurred_at DESC, c.id DESC) AS place FROM contents c
           WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) < (a.at, a.id)
           ORDER BY c.occurred_at DESC, c.id DESC LIMIT $4
         ) n
         UNION ALL
         SELECT n.id, n.place = $4 FROM anchors a CROSS JOIN LATERAL (
           SELECT c.id, row_number() OVER (ORDER BY c.occurred_at, c.id) AS place FROM contents c
           WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) > (a.at, a.id)
           ORDER BY c.occurred_at, c.id LIMIT $4
         ) n
         UNION ALL
         SELECT id, false FROM anchors
       ) every_one GROUP BY id
     )
     SELECT ${LIVE}, p.rim FROM picked p JOIN contents c ON c.id = p.id ORDER BY c.occurred_at, c.id`,
    [conversationId, anchors.map((one) => one.at), anchors.map((one) => one.id), NEIGHBOURS],
  );
}

async function readByIds(ids: readonly string[]): Promise<LiveRow[]> {
  if (ids.length === 0) return [];
  return query<LiveRow>(
    `SELECT ${LIVE}, false AS rim FROM contents c WHERE c.id = ANY($1::uuid[]) ORDER BY c.occurred_at, c.id`,
    [[...ids]],
  );
}

/** One page of the conversation before or after a place; in its order. One more than asked tells whether there is more. */
async function readPage(
  conversationId: string,
  side: "before" | "after",
  from: Place,
  limit: number,
): Promise<{ rows: LiveRow[]; more: boolean }> {
  const [compare, order] = side === "before" ? ["<", "DESC"] : [">", "ASC"];
  const rows = await query<LiveRow>(
    `SELECT ${LIVE}, false AS rim FROM contents c
     WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) ${compare} ($2::timestamptz, $3::uuid)
     ORDER BY c.occurred_at ${order}, c.id ${order} LIMIT $4`,
    [conversationId, from.at, from.id, limit + 1],
  );
  const page = rows.slice(0, limit);
  if (side === "before") page.reverse();
  return { rows: page, more: rows.length > limit };
}

/** For each place the neighbour just before and just after it, by id; null where there is none. */
async function neighboursOf(
  conversationId: string,
  places: readonly LiveRow[],
): Promise<Map<string, { before: string | null; after: string | null }>> {
  const rows = await query<{ id: string; before: string | null; after: string | null }>(
    `SELECT p.id,
       (SELECT c.id FROM contents c WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) < (p.at, p.id)
        ORDER BY c.occurred_at DESC, c.id DESC LIMIT 1) AS before,
       (SELECT c.id FROM contents c WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) > (p.at, p.id)
        ORDER BY c.occurred_at, c.id LIMIT 1) AS after
     FROM unnest($2::timestamptz[], $3::uuid[]) AS p(at, id)`,
    [conversationId, places.map((one) => one.occurred_at), places.map((one) => one.id)],
  );
  return new Map(rows.map((row) => [row.id, { before: row.before, after: row.after }]));
}

type SignalRow = {
  content_id: string;
  revision: number;
  id: string;
  kind: StoredSignal["kind"];
  spans: StoredSignal["spans"];
  score: number;
  reasons: StoredSignal["reasons"];
  obfuscations: string[];
  script: string | null;
  masked_value: string | null;
  detector_name: string;
  detector_version: string;
};

/** Signals of these contents as they stand, and of the few that follow the rims. */
async function readSignals(
  ids: readonly string[],
  conversationId: string | null,
  rims: readonly LiveRow[],
): Promise<PlacedSignal[]> {
  const rows = await query<SignalRow>(
    `WITH wanted AS (
       SELECT unnest($1::uuid[]) AS id
       UNION
       SELECT n.id FROM unnest($3::timestamptz[], $4::uuid[]) AS r(at, id) CROSS JOIN LATERAL (
         SELECT c.id FROM contents c WHERE c.conversation_id = $2 AND (c.occurred_at, c.id) > (r.at, r.id)
         ORDER BY c.occurred_at, c.id LIMIT ${PIECES}
       ) n
     )
     SELECT s.content_id, s.revision, s.id, s.kind, s.spans, s.score, s.reasons, s.obfuscations, s.script, s.masked_value,
       s.detector_name, s.detector_version
     FROM wanted w JOIN signals s ON s.content_id = w.id
     WHERE s.withdrawn_at IS NULL ORDER BY s.content_id, s.id`,
    [[...ids], conversationId, rims.map((one) => one.occurred_at), rims.map((one) => one.id)],
  );
  return rows.map((row) => ({
    contentId: row.content_id,
    revision: row.revision,
    signal: {
      id: row.id,
      kind: row.kind,
      spans: row.spans,
      score: row.score,
      reasons: row.reasons,
      obfuscations: row.obfuscations,
      script: row.script,
      maskedValue: row.masked_value,
      detector: { name: row.detector_name, version: row.detector_version },
    },
  }));
}

const revisionKey = (contentId: string, revision: number) => `${contentId} ${revision}`;

/** The newest assessment of each revision. */
async function readAssessments(ids: readonly string[]): Promise<Map<string, Assessed>> {
  const rows = await query<Assessed & { content_id: string; revision: number }>(
    `SELECT DISTINCT ON (content_id, revision) content_id, revision, phase::text AS phase, exceptions,
       policy_version AS "policyVersion", stances
     FROM assessments WHERE content_id = ANY($1::uuid[]) ORDER BY content_id, revision, id DESC`,
    [[...ids]],
  );
  return new Map(rows.map((row) => [revisionKey(row.content_id, row.revision), row]));
}

const positionOf = (at: Date, id: string) => encodeCursor([at.toISOString(), id]);

/** Errors: `invalid_input` for a position that no content of ours gave. */
function readPosition(position: string, path: string): Place {
  const [at, id] = decodeCursor(position, 2);
  if (typeof at !== "string" || Number.isNaN(Date.parse(at)) || typeof id !== "string" || !isUuid(id)) {
    throw new AppError("invalid_input", "Pass the position of a content of this case.", {
      errors: [{ path, message: "unknown position" }],
    });
  }
  return { at: new Date(at), id };
}

/** What a case shows its texts by. */
export type CaseContext = {
  caseId: string;
  conversationId: string | null;
  evidence: readonly EvidenceRow[];
  flags: ReadonlyMap<string, FlagOfSignal>;
  /** Contents that detection could not read: a person must, so they are shown although nobody knows what to mask. */
  unread: ReadonlySet<string>;
  /** Where the two stood at a time, for texts that are not judged yet. */
  phaseAt: (at: Date) => Phase;
};

/** Puts texts together as they are shown: evidence before content, masked, with signals, stances and files. */
async function show(context: CaseContext, live: readonly LiveRow[], withGone: boolean): Promise<ContentView[]> {
  const kept = groupBy(context.evidence, (row) => row.content_id);
  const liveById = new Map(live.map((row) => [row.id, row]));
  const ids = [...new Set([...liveById.keys(), ...(withGone ? kept.keys() : [])])];
  const rims = [...live.filter((row) => row.rim), ...live.slice(-1)];
  const [signals, attachments, files, missed] = await Promise.all([
    readSignals([...liveById.keys()], context.conversationId, rims),
    readAttached(ids),
    readFiles(ids),
    readMissedMasks(prisma(), ids),
  ]);
  const assessments = await readAssessments([...new Set([...ids, ...signals.map((one) => one.contentId)])]);
  const pool = [
    ...context.evidence.flatMap((row) =>
      row.signals.map((signal) => ({ contentId: row.content_id, revision: row.revision, signal })),
    ),
    ...signals,
  ];
  const written = new Map<string, Written>();
  for (const row of live) written.set(row.id, { surface: row.surface, authorId: row.author_id });
  for (const row of context.evidence) written.set(row.content_id, { surface: row.surface, authorId: row.author_id });
  const counted = {
    flags: context.flags,
    standings: await readStandings(
      context.caseId,
      pool.filter((one) => !context.flags.has(one.signal.id)),
      (one) => assessments.get(revisionKey(one.contentId, one.revision)),
      written,
    ),
  };
  const views = ids.flatMap((id) => {
    const row = liveById.get(id) ?? null;
    const choice = chooseText(row && { revision: row.revision, deletedAt: row.deleted_at, row }, kept.get(id) ?? []);
    if (!choice) return [];
    const source = choice.from === "evidence" ? choice.kept : choice.live.row;
    const assessed = assessments.get(revisionKey(id, source.revision));
    // What its author took back and nobody flagged is nobody's to read.
    const text = choice.from === "content" && choice.state === "deleted" ? "" : source.text;
    // Evidence outlives its assessment; while the content stands, none means that nobody looked yet.
    const judged =
      assessed !== undefined ||
      context.unread.has(source.external_id) ||
      (choice.from === "evidence" && (row === null || choice.kept.signals.length > 0));
    const marked = missed.get(missedKey(id, source.revision)) ?? [];
    const shown = {
      contentId: id,
      externalId: source.external_id,
      revision: source.revision,
      text,
      judged,
      missed: text === "" ? [] : marked,
    };
    const own = choice.from === "evidence" ? choice.kept.signals : [];
    const masked = maskedWithSignals({ ...shown, signals: own }, text === "" ? [] : pool, counted);
    const view: ContentView = {
      id: source.external_id,
      authorId: source.author_id,
      counterpartId: row?.counterpart_id ?? null,
      parentId: row?.parent_id ?? null,
      surface: source.surface,
      phase: choice.from === "evidence" ? choice.kept.phase : (assessed?.phase ?? context.phaseAt(source.occurred_at)),
      occurredAt: source.occurred_at.toISOString(),
      text: masked.text,
      revision: source.revision,
      flagged: choice.from === "evidence" && choice.kept.flagged,
      source: choice.from,
      state: choice.state,
      judged,
      signals: masked.signals,
      stances: assessed?.stances ?? [],
      attachments: attachments.get(id) ?? [],
      file: files.get(id) ?? null,
      otherRevisions:
        choice.from === "evidence"
          ? choice.others.map((other) => ({
              revision: other.revision,
              ...maskedWithSignals(
                {
                  contentId: id,
                  externalId: other.external_id,
                  revision: other.revision,
                  text: other.text,
                  judged: true,
                  signals: other.signals,
                  missed: missed.get(missedKey(id, other.revision)) ?? [],
                },
                [],
                counted,
              ),
            }))
          : [],
      position: positionOf(source.occurred_at, id),
      gapBefore: false,
    };
    return [{ view, at: source.occurred_at.getTime(), id }];
  });
  return views.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map((one) => one.view);
}

/**
 * The flagged texts with 50 neighbours of the conversation each way, in its order (`occurredAt`, then id). Flagged ones
 * come from the evidence, whatever became of them since; where texts between two are left out, `gapBefore` says so.
 */
export async function readCaseContents(
  context: CaseContext,
): Promise<{ items: ContentView[]; hasBefore: boolean; hasAfter: boolean }> {
  const anchors = [
    ...new Map(
      context.evidence
        .filter((row) => row.flagged)
        .map((row) => [row.content_id, { at: row.occurred_at, id: row.content_id }]),
    ).values(),
  ];
  const { conversationId } = context;
  if (conversationId === null) {
    const live = await readByIds(context.evidence.map((row) => row.content_id));
    return { items: await show(context, live, true), hasBefore: false, hasAfter: false };
  }
  const around =
    anchors.length <= ANCHORS ? anchors : [...anchors.slice(0, ANCHORS / 2), ...anchors.slice(-ANCHORS / 2)];
  const near = await readAround(conversationId, around);
  const read = new Set(near.map((row) => row.id));
  const alone = await readByIds(anchors.map((one) => one.id).filter((id) => !read.has(id)));
  const live = [...near, ...alone].sort(
    (a, b) => a.occurred_at.getTime() - b.occurred_at.getTime() || (a.id < b.id ? -1 : 1),
  );
  const rims = [...live.filter((row) => row.rim), ...alone];
  const [items, beside] = await Promise.all([show(context, live, true), neighboursOf(conversationId, rims)]);
  const places = new Map(live.map((row, index) => [row.external_id, { index, row }]));
  for (const item of items) {
    const place = places.get(item.id);
    const before = place && live[place.index - 1];
    if (!place || !before) continue;
    const toBefore = beside.get(place.row.id);
    const fromBefore = beside.get(before.id);
    item.gapBefore =
      (toBefore !== undefined && toBefore.before !== before.id) ||
      (fromBefore !== undefined && fromBefore.after !== place.row.id);
  }
  const [first, last] = [live[0], live.at(-1)];
  return {
    items,
    hasBefore: first !== undefined && (beside.get(first.id)?.before ?? null) !== null,
    hasAfter: last !== undefined && (beside.get(last.id)?.after ?? null) !== null,
  };
}

/** A content with its neighbours, half a page each way. Errors: `not_found` outside the conversation. */
async function pageAround(
  context: CaseContext,
  externalId: string,
  limit: number,
): Promise<{ items: ContentView[]; hasBefore: boolean; hasAfter: boolean }> {
  const [at] = await query<LiveRow>(
    `SELECT ${LIVE}, false AS rim FROM content_keys k JOIN contents c ON c.id = k.content_id
     WHERE k.external_id = $1 AND c.conversation_id = $2`,
    [externalId, context.conversationId],
  );
  if (!at) throw new AppError("not_found", "The conversation of this case has no such message.");
  const half = Math.ceil(limit / 2);
  const place = { at: at.occurred_at, id: at.id };
  const [before, after] = await Promise.all([
    readPage(context.conversationId!, "before", place, half),
    readPage(context.conversationId!, "after", place, half),
  ]);
  const items = await show(context, [...before.rows, at, ...after.rows], false);
  return { items, hasBefore: before.more, hasAfter: after.more };
}

/** A page of the conversation before or after a content's `position`, or around a content. */
export async function pageContents(
  context: CaseContext,
  page: { before?: string | undefined; after?: string | undefined; around?: string | undefined; limit: number },
): Promise<{ items: ContentView[]; hasBefore: boolean; hasAfter: boolean }> {
  if (page.around !== undefined && page.before === undefined && page.after === undefined) {
    return pageAround(context, page.around, page.limit);
  }
  const side = page.before === undefined ? "after" : "before";
  const position = page.before ?? page.after;
  if (position === undefined || page.around !== undefined || (page.before !== undefined && page.after !== undefined)) {
    throw new AppError("invalid_input", "Say before, after or around which content: one of the three.", {
      errors: [{ path: "before", message: "give before, after or around" }],
    });
  }
  const from = readPosition(position, side);
  if (context.conversationId === null) return { items: [], hasBefore: false, hasAfter: false };
  const { rows, more } = await readPage(context.conversationId, side, from, page.limit);
  const items = await show(context, rows, false);
  return { items, hasBefore: side === "before" ? more : true, hasAfter: side === "after" ? more : true };
}

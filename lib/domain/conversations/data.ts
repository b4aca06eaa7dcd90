import {
  ANCHORS,
  type EvidenceRow,
  LIVE,
  type LiveRow,
  neighboursOf,
  type Place,
  readAround,
  readAssessments,
  readByIds,
  readPage,
  readSignals,
  revisionKey,
} from "@/lib/domain/case-texts/data";
import { chooseText, type FlagOfSignal, maskedWithSignals } from "@/lib/domain/conversations/rules";
import type { ContentView } from "@/lib/domain/conversations/schema";
import { readAttached, readFiles } from "@/lib/domain/readings/data";
import { readStandings, type Written } from "@/lib/domain/standings/data";
import { missedKey, readMissedMasks } from "@/lib/domain/verdicts/data";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { isInstant } from "@/lib/platform/instant";
import { groupBy } from "@/lib/platform/rows";
import type { Phase } from "@/lib/policy/types";

const positionOf = (at: Date, id: string) => encodeCursor([at.toISOString(), id]);

/** Errors: `invalid_input` for a position that no content of ours gave. */
function readPosition(position: string, path: string): Place {
  const [at, id] = decodeCursor(position, 2);
  if (!isInstant(at) || typeof id !== "string" || !isUuid(id)) {
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
  const flagged = context.evidence.filter((row) => row.flagged).map((row) => row.content_id);
  const [signals, attachments, files, missed] = await Promise.all([
    readSignals([...liveById.keys()], context.conversationId, rims),
    readAttached(ids, flagged),
    readFiles(ids, flagged),
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
    // What its author took back and nobody flagged is nobody's to read, but for the copy of a message that a flagged text
    // was judged beside. Of a file that went with its message no words stay.
    const fileGone = source.surface === "attachment" && !files.has(id);
    const unflagged = choice.from === "content" || !choice.kept.flagged;
    const text = choice.state === "deleted" && unflagged && (choice.from === "content" || fileGone) ? "" : source.text;
    // A copy made before its text was judged holds no signals: those of the content hide its contacts while it stands.
    const judged =
      context.unread.has(source.external_id) ||
      (assessed !== undefined && row?.revision === source.revision) ||
      (choice.from === "evidence" && choice.kept.judged);
    const marked = missed.get(missedKey(id, source.revision)) ?? [];
    const shown = {
      contentId: id,
      externalId: source.external_id,
      revision: source.revision,
      text,
      judged,
      missed: text === "" ? [] : marked,
    };
    const own = choice.from === "evidence" && text !== "" ? choice.kept.signals : [];
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
                  judged: other.judged || context.unread.has(other.external_id),
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

import { caseFilterSchema } from "@/lib/domain/cases/schema";
import { mayChangeView } from "@/lib/domain/saved-views/rules";
import type { SavedView, ViewCounts } from "@/lib/domain/saved-views/schema";
import { COMMON_VIEWS, countFilters } from "@/lib/domain/view-counts/data";
import type { Actor } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";

export type SavedViewRecord = {
  id: string;
  owner_id: string;
  owner_name: string | null;
  name: string;
  shared: boolean;
  query: Record<string, string>;
};

export const SAVED_VIEW_FIELDS = `v.id, v.owner_id, u.name AS owner_name, v.name, v.shared, v.query`;

export function toSavedView(record: SavedViewRecord, actor: Actor): SavedView {
  const { id, name, shared } = record;
  return {
    id,
    name,
    shared,
    query: record.query,
    owner: { id: record.owner_id, name: record.owner_name ?? "" },
    editable: mayChangeView({ ownerId: record.owner_id, shared }, actor),
  };
}

/** Somebody's own views, then those that others share, each by name; a few dozen at most. */
export async function listSavedViews(actor: Actor): Promise<SavedView[]> {
  if (actor.kind !== "user") return [];
  const rows = await query<SavedViewRecord>(
    `SELECT ${SAVED_VIEW_FIELDS} FROM saved_views v LEFT JOIN users u ON u.id = v.owner_id
     WHERE v.owner_id = $1 OR v.shared
     ORDER BY (v.owner_id <> $1), lower(v.name), v.id LIMIT 200`,
    [actor.id],
  );
  return rows.map((row) => toSavedView(row, actor));
}

/** How many cases each view on somebody's desk has: the common ones, their own, and the saved ones they see. */
export async function countViews(actor: Actor): Promise<ViewCounts> {
  const saved = (await listSavedViews(actor)).slice(0, 40).map((view) => {
    const { sort: _, ...filter } = view.query;
    return { id: view.id, filter: caseFilterSchema.safeParse(filter) };
  });
  const common = [...COMMON_VIEWS, ...(actor.kind === "user" ? (["mine"] as const) : [])];
  return countFilters(
    [
      ...common.map((view) => ({ id: view as string, filter: { view } })),
      // A filter of an older desk that is no filter any more has no count rather than everybody's.
      ...saved.flatMap(({ id, filter }) => (filter.success ? [{ id, filter: filter.data }] : [])),
    ],
    actor.kind === "user" ? actor.id : null,
  );
}

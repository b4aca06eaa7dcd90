import { SAVED_VIEW_FIELDS, type SavedViewRecord, toSavedView } from "@/lib/domain/saved-views/data";
import { MOST_VIEWS, mayChangeView } from "@/lib/domain/saved-views/rules";
import {
  type NewSavedView,
  newSavedViewSchema,
  type SavedView,
  type SavedViewChange,
} from "@/lib/domain/saved-views/schema";
import { asStaff, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { writeOnce } from "@/lib/platform/transaction";

// A view is a person's own tool and changes no case: the trail holds nothing of it. What is decided out of one is there.

const noSuchView = () => new AppError("not_found", "There is no saved view with this id.");

async function readView(tx: Tx, id: string): Promise<SavedViewRecord> {
  const [row] = await tx.$queryRawUnsafe<SavedViewRecord[]>(
    `SELECT ${SAVED_VIEW_FIELDS} FROM saved_views v LEFT JOIN users u ON u.id = v.owner_id WHERE v.id = $1::uuid`,
    id,
  );
  if (!row) throw noSuchView();
  return row;
}

/** The view under the transaction's lock, if the caller may change it. Errors: `not_found`, also for others' private ones; `forbidden`. */
async function lockView(tx: Tx, me: StaffActor, id: string): Promise<{ ownerId: string }> {
  const [row] = isUuid(id)
    ? await tx.$queryRaw<{ owner_id: string; shared: boolean }[]>`
        SELECT owner_id, shared FROM saved_views WHERE id = ${id}::uuid FOR UPDATE`
    : [];
  if (!row || (!row.shared && row.owner_id !== me.id)) throw noSuchView();
  if (!mayChangeView({ ownerId: row.owner_id, shared: row.shared }, me)) {
    throw new AppError("forbidden", "Only its owner or a lead can change a shared view. Save one of your own.");
  }
  return { ownerId: row.owner_id };
}

/** Errors: `invalid_input` where the person has another view of this name: two tabs alike lead nobody anywhere. */
async function refuseTwin(tx: Tx, ownerId: string, name: string, id?: string): Promise<void> {
  // Held until the name is written, so that two windows do not both take it.
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${ownerId}::uuid FOR UPDATE`;
  const twin = await tx.savedView.findFirst({
    where: { ownerId, name: { equals: name, mode: "insensitive" }, ...(id !== undefined && { id: { not: id } }) },
    select: { id: true },
  });
  if (twin === null) return;
  throw new AppError("invalid_input", "You have a view of this name.", {
    errors: [{ path: "name", message: "is the name of another view of yours" }],
  });
}

/** Saves filters and order under a name. Errors: `invalid_input` past 50 views, for a name twice or for a query that is no filter. */
export async function saveView(call: Call, input: NewSavedView): Promise<SavedView> {
  const me = asStaff(call.actor);
  const view = newSavedViewSchema.parse(input);
  return writeOnce(
    call,
    async (tx) => {
      // Held while counting, so that two windows do not both take the last place.
      await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${me.id}::uuid FOR UPDATE`;
      if ((await tx.savedView.count({ where: { ownerId: me.id } })) >= MOST_VIEWS) {
        throw new AppError("invalid_input", `You have ${MOST_VIEWS} saved views. Remove one first.`);
      }
      await refuseTwin(tx, me.id, view.name);
      const id = newId();
      await tx.savedView.create({ data: { id, ownerId: me.id, ...view, createdAt: call.at, updatedAt: call.at } });
      return toSavedView(await readView(tx, id), me);
    },
    201,
  );
}

/** Changes name, sharing or what it shows; what is not named stays. Errors: `not_found`, `forbidden`. */
export async function changeView(call: Call, id: string, change: SavedViewChange): Promise<SavedView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const { ownerId } = await lockView(tx, me, id);
    const { name, shared, query } = change;
    if (name !== undefined) await refuseTwin(tx, ownerId, name, id);
    await tx.savedView.update({
      where: { id },
      data: {
        ...(name !== undefined && { name }),
        ...(shared !== undefined && { shared }),
        ...(query !== undefined && { query }),
        updatedAt: call.at,
      },
    });
    return toSavedView(await readView(tx, id), me);
  });
}

/** Errors: `not_found`, `forbidden`. */
export async function removeView(call: Call, id: string): Promise<void> {
  const me = asStaff(call.actor);
  await writeOnce(call, async (tx) => {
    await lockView(tx, me, id);
    await tx.savedView.delete({ where: { id } });
    return null;
  });
}

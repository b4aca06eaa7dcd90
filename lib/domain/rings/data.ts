import { CASE_FIELDS, CASE_JOINS, CASE_NAMES, type CaseRecord, toCaseRow } from "@/lib/domain/case-rows/data";
import { maskDevice } from "@/lib/domain/contacts/rules";
import type { ContactKind } from "@/lib/domain/contacts/schema";
import { currentPolicy } from "@/lib/domain/policies/data";
import type { RingRow, RingView } from "@/lib/domain/rings/schema";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";

export type SharedContact = { kind: ContactKind; value: string; accountIds: string[] };

/** The contacts and devices that two or more of these accounts have in common. */
export async function sharedAmong(db: Tx, accountIds: readonly string[]): Promise<SharedContact[]> {
  const ids = [...new Set(accountIds)];
  const written = await db.$queryRaw<SharedContact[]>`
    SELECT k.kind, coalesce(k.masked_value, '') AS value, array_agg(h.account_id ORDER BY h.account_id) AS "accountIds"
    FROM account_contacts h JOIN contacts k ON k.id = h.contact_id
    WHERE h.account_id = ANY(${ids}::text[])
    GROUP BY k.id HAVING count(*) > 1 ORDER BY count(*) DESC, k.id LIMIT 100`;
  const devices = await db.$queryRaw<{ device: string; accountIds: string[] }[]>`
    SELECT d.device, array_agg(DISTINCT a.id ORDER BY a.id) AS "accountIds"
    FROM accounts a CROSS JOIN LATERAL unnest(a.device_hashes) AS d(device)
    WHERE a.id = ANY(${ids}::text[]) GROUP BY d.device HAVING count(DISTINCT a.id) > 1 ORDER BY d.device LIMIT 100`;
  return [
    ...written,
    ...devices.map(({ device, accountIds }) => ({ kind: "device" as const, value: maskDevice(device), accountIds })),
  ];
}

const noSuchRing = () => new AppError("not_found", "There is no ring with this id.");

/** A ring with its cases as the queue shows them and what its accounts share. Errors: `not_found`. */
export async function getRing(id: string, now: Date, db: Tx = prisma()): Promise<RingView> {
  const [ring] = isUuid(id)
    ? await db.$queryRaw<{ id: string; name: string; created_by: string; creator: string | null; created_at: Date }[]>`
        SELECT r.id, r.name, r.created_by, u.name AS creator, r.created_at FROM rings r
        LEFT JOIN users u ON u.id = r.created_by WHERE r.id = ${id}::uuid`
    : [];
  if (!ring) throw noSuchRing();
  const records = await db.$queryRawUnsafe<CaseRecord[]>(
    `SELECT ${CASE_NAMES} FROM (
       SELECT ${CASE_FIELDS} FROM ring_cases m JOIN cases c ON c.id = m.case_id WHERE m.ring_id = $1::uuid
     ) p ${CASE_JOINS}
     ORDER BY p.status IN ('open', 'snoozed', 'escalated') DESC, p.priority_key DESC, p.id DESC`,
    ring.id,
  );
  const { data: policy } = await currentPolicy(db);
  return {
    id: ring.id,
    name: ring.name,
    createdBy: { id: ring.created_by, name: ring.creator ?? "" },
    createdAt: ring.created_at.toISOString(),
    cases: records.map((record) => ({ ...toCaseRow(record, policy, now), version: record.version })),
    contacts: await sharedAmong(
      db,
      records.map((record) => record.account_id),
    ),
  };
}

/** Rings, newest first; of one case where it is named. */
export async function listRings(page: PageQuery & { caseId?: string | undefined }): Promise<Page<RingRow>> {
  const { at, id } = page.cursor ? decodePlace(page.cursor) : { at: "infinity", id: null };
  const rows = await query<{ id: string; name: string; created_at: Date; cases: number; standing: number }>(
    `SELECT r.id, r.name, r.created_at, n.cases, n.standing FROM (
       SELECT r.* FROM rings r
       WHERE (r.created_at, r.id) < ($1::timestamptz, $2::uuid)
         AND ($3::uuid IS NULL OR r.id IN (SELECT m.ring_id FROM ring_cases m WHERE m.case_id = $3::uuid))
       ORDER BY r.created_at DESC, r.id DESC LIMIT $4
     ) r CROSS JOIN LATERAL (
       SELECT count(*)::int AS cases,
         count(*) FILTER (WHERE c.status IN ('open', 'snoozed', 'escalated'))::int AS standing
       FROM ring_cases m JOIN cases c ON c.id = m.case_id WHERE m.ring_id = r.id
     ) n ORDER BY r.created_at DESC, r.id DESC`,
    [at, id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff", page.caseId ?? null, page.limit + 1],
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.created_at.toISOString(), last.id]),
  );
  return {
    items: items.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at.toISOString() })),
    nextCursor,
  };
}

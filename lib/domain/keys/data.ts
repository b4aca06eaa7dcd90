import type { KeyView } from "@/lib/domain/keys/schema";
import { decodeId, encodeCursor } from "@/lib/platform/cursor";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { SCOPES, type Scope } from "@/lib/platform/permissions";

const COLUMNS = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  createdBy: true,
  createdAt: true,
  lastUsedAt: true,
  revokedAt: true,
} as const;

type Row = Omit<KeyView, "scopes" | "createdBy" | "createdAt" | "lastUsedAt" | "revokedAt"> & {
  scopes: string[];
  createdBy: string | null;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

async function toViews(tx: Tx, rows: Row[]): Promise<KeyView[]> {
  const makers = [...new Set(rows.flatMap((row) => row.createdBy ?? []))];
  const users = await tx.user.findMany({ where: { id: { in: makers } }, select: { id: true, name: true } });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes.filter((scope): scope is Scope => SCOPES.includes(scope as Scope)),
    createdBy: users.find((user) => user.id === row.createdBy) ?? null,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }));
}

/** Keys, newest first, the revoked ones too. */
export async function listKeys(page: PageQuery): Promise<Page<KeyView>> {
  const after = page.cursor ? decodeId(page.cursor) : null;
  const rows = await prisma().apiKey.findMany({
    where: after ? { id: { lt: after } } : {},
    orderBy: { id: "desc" },
    take: page.limit + 1,
    select: COLUMNS,
  });
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => encodeCursor([last.id]));
  return { items: await toViews(prisma(), items), nextCursor };
}

/** Errors: `not_found`. */
export async function getKey(id: string, tx: Tx): Promise<KeyView> {
  const row = isUuid(id) ? await tx.apiKey.findUnique({ where: { id }, select: COLUMNS }) : null;
  if (!row) throw new AppError("not_found", "There is no key with this id.");
  return (await toViews(tx, [row]))[0]!;
}

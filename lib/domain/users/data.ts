import type { UserView } from "@/lib/domain/users/schema";
import { decodeId, encodeCursor } from "@/lib/platform/cursor";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import type { Role } from "@/lib/platform/permissions";

/** Everything of a user but what only the sign-in may read. */
export const USER_VIEW = {
  id: true,
  email: true,
  name: true,
  role: true,
  disabledAt: true,
  createdAt: true,
  secondFactor: { select: { confirmedAt: true } },
  sessions: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
} as const;

type Row = {
  id: string;
  email: string;
  name: string;
  role: Role;
  disabledAt: Date | null;
  createdAt: Date;
  secondFactor: { confirmedAt: Date | null } | null;
  sessions: { createdAt: Date }[];
};

export function toUserView(row: Row): UserView {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    lastSignInAt: row.sessions[0]?.createdAt.toISOString() ?? null,
    secondFactor: row.secondFactor?.confirmedAt != null,
  };
}

/** Members of staff, oldest first. */
export async function listUsers(page: PageQuery): Promise<Page<UserView>> {
  const after = page.cursor ? decodeId(page.cursor) : null;
  const rows = await prisma().user.findMany({
    where: after ? { id: { gt: after } } : {},
    orderBy: { id: "asc" },
    take: page.limit + 1,
    select: USER_VIEW,
  });
  return pageOf(rows.map(toUserView), page.limit, (last) => encodeCursor([last.id]));
}

/** Errors: `not_found`. */
export async function getUser(id: string, tx: Tx = prisma()): Promise<UserView> {
  const row = isUuid(id) ? await tx.user.findUnique({ where: { id }, select: USER_VIEW }) : null;
  if (!row) throw new AppError("not_found", "There is no user with this id.");
  return toUserView(row);
}

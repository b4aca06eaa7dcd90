import { listUsers } from "@/lib/domain/users/data";
import type { UserView } from "@/lib/domain/users/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** The first page of members of staff, for administrators. */
export async function loadPeople(
  cursor: string | null,
): Promise<{ items: UserView[]; nextCursor: string | null } | null> {
  await requireStaff("user:manage");
  return firstPaint(() => listUsers({ cursor: cursor ?? undefined, limit: 50 }));
}

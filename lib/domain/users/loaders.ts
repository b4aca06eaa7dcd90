import { listUsers } from "@/lib/domain/users/data";
import type { UserView } from "@/lib/domain/users/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

/** The first page of members of staff, for administrators. */
export async function loadPeople(cursor: string | null): Promise<Page<UserView> | null> {
  await requireStaff("user:manage");
  return firstPaint(() => listUsers({ cursor: cursor ?? undefined, limit: 50 }));
}

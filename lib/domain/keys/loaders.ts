import { listKeys } from "@/lib/domain/keys/data";
import type { KeyView } from "@/lib/domain/keys/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

/** The first page of machines' keys, for administrators. */
export async function loadMachineKeys(cursor: string | null): Promise<Page<KeyView> | null> {
  await requireStaff("key:manage");
  return firstPaint(() => listKeys({ cursor: cursor ?? undefined, limit: 50 }));
}

import { getDeskState } from "@/lib/domain/desk-state/data";
import type { DeskState } from "@/lib/domain/desk-state/schema";
import { requireStaff } from "@/lib/platform/session";

/** How the desk stands, for the page that the lead of the shift keeps open. */
export async function loadDeskState(): Promise<DeskState> {
  return getDeskState(await requireStaff("stats:read"), new Date());
}

import type { Assignee } from "@/lib/domain/case-workflow/schema";
import { query } from "@/lib/platform/db";

/** Everybody a case can be given to, by name. */
export async function listAssignees(): Promise<Assignee[]> {
  return query<Assignee>(
    `SELECT id, name, role::text AS role FROM users WHERE role IN ('moderator', 'lead') AND disabled_at IS NULL
     ORDER BY name, id LIMIT 1000`,
  );
}

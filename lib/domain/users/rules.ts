import type { UserChange } from "@/lib/domain/users/schema";
import type { Role } from "@/lib/platform/permissions";

/** True when the change takes an administrator away. */
export function takesAdminAway(user: { role: Role; disabled: boolean }, change: UserChange): boolean {
  if (user.role !== "admin" || user.disabled) return false;
  return change.disabled === true || (change.role !== undefined && change.role !== "admin");
}

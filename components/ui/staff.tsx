"use client";

import { createContext, type ReactNode, useContext } from "react";
import { PERMISSIONS_BY_ROLE, type Permission, type Role } from "@/lib/platform/permissions";

export type Staff = { id: string; name: string; role: Role };

const StaffContext = createContext<Staff | null>(null);

export function StaffProvider({ staff, children }: { staff: Staff; children: ReactNode }) {
  return <StaffContext.Provider value={staff}>{children}</StaffContext.Provider>;
}

/** Who is signed in. Errors: when used outside the desk's layout. */
export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (staff === null) throw new Error("useStaff needs the desk's layout around it");
  return staff;
}

/** Only for what is drawn: the API decides for itself. */
export function useMay(permission: Permission): boolean {
  return PERMISSIONS_BY_ROLE[useStaff().role].includes(permission);
}

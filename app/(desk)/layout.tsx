import type { ReactNode } from "react";
import { DeskFrame } from "@/components/queue/desk-frame";
import { requireStaff } from "@/lib/platform/session";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { id, name, role } = await requireStaff("session:own");
  return <DeskFrame staff={{ id, name, role }}>{children}</DeskFrame>;
}

import type { ReactNode } from "react";
import { requireStaff } from "@/lib/platform/session";

// Here and not only in the page: above the loading state the refusal still sets the answer's status.
export default async function QueueLayout({ children }: { children: ReactNode }) {
  await requireStaff("case:list");
  return children;
}

import { redirect } from "next/navigation";
import { firstPageOf } from "@/components/ui/pages";
import { PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";
import { currentStaff } from "@/lib/platform/session";

/** The desk opens on the first page whose rows lead somewhere for a person: a queue of cases that they may not open is no beginning. */
export default async function HomePage(): Promise<never> {
  const staff = await currentStaff();
  if (staff === null) redirect("/sign-in");
  const may = PERMISSIONS_BY_ROLE[staff.role];
  redirect(firstPageOf(may)?.href ?? "/insights");
}

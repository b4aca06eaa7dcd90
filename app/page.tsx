import { redirect } from "next/navigation";
import { DESK_PAGES } from "@/components/ui/pages";
import { PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";
import { currentStaff } from "@/lib/platform/session";

/** The desk opens on the first page that a person may see. */
export default async function HomePage(): Promise<never> {
  const staff = await currentStaff();
  if (staff === null) redirect("/sign-in");
  const may = PERMISSIONS_BY_ROLE[staff.role];
  const first = DESK_PAGES.find((page) => page.needs.some((permission) => may.includes(permission)));
  redirect(first?.href ?? "/insights");
}

import { COLUMNS, type Dataset, type ExportView } from "@/lib/domain/exports/schema";
import { can } from "@/lib/platform/actor";
import { currentStaff } from "@/lib/platform/session";

/** What the export dialog offers of a dataset; nothing for those who may not export. */
export async function exportColumns(dataset: Dataset): Promise<ExportView["columns"]> {
  const staff = await currentStaff();
  if (!staff || !can(staff, "export:masked")) return [];
  return COLUMNS[dataset].map(({ name, type, description }) => ({ name, type, description }));
}

import { COLUMNS } from "@/lib/domain/dataset-columns/rules";
import { DATASETS, type Dataset } from "@/lib/domain/datasets/schema";
import type { ExportColumn } from "@/lib/domain/exports/schema";
import { can } from "@/lib/platform/actor";
import { currentStaff, requireStaff } from "@/lib/platform/session";

const dictionaryOf = (dataset: Dataset): ExportColumn[] =>
  COLUMNS[dataset].map(({ name, type, description }) => ({ name, type, description }));

/** What the export dialog offers of a dataset; nothing for those who may not export. */
export async function exportColumns(dataset: Dataset): Promise<ExportColumn[]> {
  const staff = await currentStaff();
  if (!staff || !can(staff, "export:masked")) return [];
  return dictionaryOf(dataset);
}

/** Every dataset with its columns, for the page of exports. */
export async function loadDatasets(): Promise<{ dataset: Dataset; columns: ExportColumn[] }[]> {
  await requireStaff("export:masked");
  return DATASETS.map((dataset) => ({ dataset, columns: dictionaryOf(dataset) }));
}

import { columnsFor } from "@/lib/domain/dataset-permissions/rules";
import { DATASETS, type Dataset } from "@/lib/domain/datasets/schema";
import type { ExportColumn } from "@/lib/domain/exports/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { currentStaff, requireStaff } from "@/lib/platform/session";

const dictionaryOf = (actor: Actor, dataset: Dataset): ExportColumn[] =>
  columnsFor(actor, dataset).map(({ name, type, description }) => ({ name, type, description }));

/** What the export dialog offers of a dataset; nothing for those who may not export. */
export async function exportColumns(dataset: Dataset): Promise<ExportColumn[]> {
  const staff = await currentStaff();
  if (!staff || !can(staff, "export:masked")) return [];
  return dictionaryOf(staff, dataset);
}

/** Every dataset that the reader may export with its columns, for the page of exports. */
export async function loadDatasets(): Promise<{ dataset: Dataset; columns: ExportColumn[] }[]> {
  const staff = await requireStaff("export:masked");
  return DATASETS.map((dataset) => ({ dataset, columns: dictionaryOf(staff, dataset) })).filter(
    ({ columns }) => columns.length > 0,
  );
}

import type { Dataset, ExportFormat } from "@/lib/domain/exports/schema";

/** Words of the export dialog. */
export const exportText = {
  export: "Export",
  datasets: {
    cases: "Cases",
    decisions: "Decisions",
    enforcements: "Measures",
    daily_figures: "Daily figures",
  } satisfies Record<Dataset, string>,
  title: (dataset: string) => `Export ${dataset.toLowerCase()}`,
  about:
    "Every row that fits the filters, from one moment, contact values masked. The request is noted in the audit trail.",
  filters: "Filters",
  noFilters: "None: the whole dataset.",
  format: "Format",
  formats: { csv: "CSV", jsonl: "JSON lines" } satisfies Record<ExportFormat, string>,
  columns: (chosen: number, all: number) => `Columns, ${chosen} of ${all}`,
  allColumns: "All",
  noColumns: "None",
  needColumn: "Choose at least one column.",
  prepare: "Prepare the file",
  preparing: "Preparing",
  ready: "The file is ready. It is written while you download it, however large it is.",
  until: "It can be fetched until",
  download: "Download",
  again: "Change something",
  failed: "Not exported",
};

import type { ExportView } from "@/lib/domain/exports/schema";

/** One column of a dataset's data dictionary. */
export type ExportColumn = ExportView["columns"][number];

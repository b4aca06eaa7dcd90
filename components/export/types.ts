export type { ExportColumn } from "@/lib/domain/exports/schema";

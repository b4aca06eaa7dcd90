import type { Metadata } from "next";
import { ExportsView } from "@/components/export/exports-view";
import { exportText } from "@/components/export/text";
import { loadDatasets } from "@/lib/domain/exports/loaders";

export const generateMetadata = (): Metadata => ({ title: exportText.page.title });

export default async function ExportsPage() {
  return <ExportsView datasets={await loadDatasets()} />;
}

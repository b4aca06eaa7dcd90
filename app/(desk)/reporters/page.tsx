import type { Metadata } from "next";
import { ReportersView } from "@/components/reporter/reporters-view";
import { reporterText } from "@/components/reporter/text";
import { loadReporters } from "@/lib/domain/reporters/loaders";

export const generateMetadata = (): Metadata => ({ title: reporterText.title });

export default async function ReportersPage() {
  return <ReportersView initial={{ page: await loadReporters(), at: Date.now() }} />;
}

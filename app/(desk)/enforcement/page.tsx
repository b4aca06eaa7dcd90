import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { enforcementKey, enforcementQuery, readEnforcementParams } from "@/components/enforcement/enforcement-params";
import { EnforcementListView } from "@/components/enforcement/enforcement-view";
import { enforcementText } from "@/components/enforcement/text";
import { loadEnforcements } from "@/lib/domain/enforcement/loaders";
import { exportColumns } from "@/lib/domain/exports/loaders";

export const generateMetadata = (): Metadata => ({ title: enforcementText.title });

export default async function EnforcementPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await readEnforcementParams(searchParams);
  const page = await loadEnforcements(enforcementQuery(params));
  return (
    <EnforcementListView
      initial={{ key: enforcementKey(params), page, at: Date.now() }}
      exportColumns={await exportColumns("enforcements")}
    />
  );
}

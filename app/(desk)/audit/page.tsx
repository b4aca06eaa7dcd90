import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { auditKey, auditQuery, readAuditParams } from "@/components/audit/audit-params";
import { AuditView } from "@/components/audit/audit-view";
import { auditText } from "@/components/audit/text";
import { loadAudit } from "@/lib/domain/audit/loaders";

export const generateMetadata = (): Metadata => ({ title: auditText.title });

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await readAuditParams(searchParams);
  return <AuditView initial={{ key: auditKey(params), page: await loadAudit(auditQuery(params)), at: Date.now() }} />;
}

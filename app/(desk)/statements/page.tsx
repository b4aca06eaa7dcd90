import type { Metadata } from "next";
import { StatementsView } from "@/components/statement/statements-view";
import { statementText } from "@/components/statement/text";
import { loadStatements } from "@/lib/domain/statements/loaders";

export const generateMetadata = (): Metadata => ({ title: statementText.title });

export default async function StatementsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  // The unfiltered list opens painted; anything else is asked for by the page itself.
  const fresh = Object.keys(await searchParams).length === 0;
  return <StatementsView initial={{ page: await loadStatements({}, null), at: Date.now(), fresh }} />;
}

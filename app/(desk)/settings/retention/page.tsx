import type { Metadata } from "next";
import { RetentionClocks } from "@/components/settings/retention";
import { retentionText } from "@/components/settings/retention-text";
import { loadRetention } from "@/lib/domain/retention/loaders";

export const generateMetadata = (): Metadata => ({ title: retentionText.tab });

export default async function RetentionPage() {
  return <RetentionClocks initial={{ retention: await loadRetention(), at: Date.now() }} />;
}

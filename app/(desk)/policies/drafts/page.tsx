import type { Metadata } from "next";
import { draftText } from "@/components/policy/draft-text";
import { DraftsView } from "@/components/policy/drafts-view";
import { loadDrafts } from "@/lib/domain/drafts/loaders";

export const generateMetadata = (): Metadata => ({ title: draftText.drafts });

export default async function DraftsPage() {
  return <DraftsView {...(await loadDrafts())} />;
}

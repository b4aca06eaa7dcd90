import type { Metadata } from "next";
import { draftText } from "@/components/policy/draft-text";
import { DraftView } from "@/components/policy/draft-view";
import { loadDraft } from "@/lib/domain/drafts/loaders";

export const generateMetadata = (): Metadata => ({ title: draftText.drafts });

export default async function DraftPage({ params }: { params: Promise<{ draftId: string }> }) {
  return <DraftView {...(await loadDraft((await params).draftId))} />;
}

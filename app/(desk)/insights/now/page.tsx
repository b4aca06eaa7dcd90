import type { Metadata } from "next";
import { DeskStateView } from "@/components/desk-state/desk-state-view";
import { deskStateText } from "@/components/desk-state/text";
import { loadDeskState } from "@/lib/domain/desk-state/loaders";

export const generateMetadata = (): Metadata => ({ title: deskStateText.title });

export default async function DeskStatePage() {
  return <DeskStateView initial={await loadDeskState()} at={Date.now()} />;
}

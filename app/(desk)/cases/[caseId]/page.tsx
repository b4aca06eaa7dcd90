import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseView } from "@/components/case/case-view";
import { caseText } from "@/components/case/text";
import { excerptOf } from "@/components/decision/excerpt-of";
import { loadCase } from "@/lib/domain/cases/loaders";
import { AppError } from "@/lib/platform/errors";

export const generateMetadata = (): Metadata => ({ title: caseText.pageTitle });

export default async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params;
  const { detail, policy, at } = await loadCase(caseId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  // A new case is a new page: nothing of the last one, least of all what was unmasked there, is carried over.
  return (
    <CaseView
      key={detail.id}
      initial={detail}
      initialAt={at}
      policy={excerptOf(policy, detail.account.kind, detail.language === "es" ? "es" : "en")}
    />
  );
}

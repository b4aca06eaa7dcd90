import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseScreen } from "@/components/case/case-screen";
import { caseText } from "@/components/case/text";
import { excerptOf } from "@/components/decision/excerpt-of";
import { loadCase } from "@/lib/domain/cases/loaders";
import { AppError } from "@/lib/platform/errors";

export const generateMetadata = (): Metadata => ({ title: caseText.pageTitle });

export default async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params;
  const { detail, policy, shared, at } = await loadCase(caseId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return (
    <CaseScreen
      initial={{
        detail,
        policy: excerptOf(policy, detail.account.kind, detail.language === "es" ? "es" : "en"),
        shared,
        at,
        ahead: false,
        claim: null,
      }}
    />
  );
}

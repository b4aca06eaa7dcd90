import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CaseScreen } from "@/components/case/case-screen";
import { caseText } from "@/components/case/text";
import { excerptOf } from "@/components/decision/excerpt-of";
import { loadCase } from "@/lib/domain/cases/loaders";
import { AppError } from "@/lib/platform/errors";

type Props = { params: Promise<{ caseId: string }> };

// Once for title and page: it is noted that the case was looked at.
const load = cache(loadCase);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).caseId).catch(() => null);
  return { title: loaded === null ? caseText.pageTitle : caseText.caseNumber(loaded.detail.number) };
}

export default async function CasePage({ params }: Props) {
  const { caseId } = await params;
  const { detail, policy, shared, at } = await load(caseId).catch((error: unknown) => {
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

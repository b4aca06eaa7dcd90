import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { answerPolicyOf } from "@/components/appeal/answer-policy";
import { AppealPageView } from "@/components/appeal/appeal-view";
import { appealText } from "@/components/appeal/text";
import { loadAppeal } from "@/lib/domain/appeals/loaders";
import { AppError } from "@/lib/platform/errors";

type Props = { params: Promise<{ appealId: string }> };

const load = cache(loadAppeal);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).appealId).catch(() => null);
  return { title: loaded === null ? appealText.title : appealText.one(loaded.detail.number) };
}

export default async function AppealPage({ params }: Props) {
  const { appealId } = await params;
  const { detail, policy, language, at } = await load(appealId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return (
    <AppealPageView
      key={detail.id}
      initial={detail}
      at={at}
      policy={answerPolicyOf(policy, detail.account.kind, language)}
    />
  );
}

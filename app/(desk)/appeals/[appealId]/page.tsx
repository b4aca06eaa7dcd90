import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealPageView } from "@/components/appeal/appeal-view";
import { appealText } from "@/components/appeal/text";
import { currentLanguage } from "@/components/ui/language";
import { loadAppeal } from "@/lib/domain/appeals/loaders";
import { AppError } from "@/lib/platform/errors";

export const generateMetadata = (): Metadata => ({ title: appealText.title });

export default async function AppealPage({ params }: { params: Promise<{ appealId: string }> }) {
  const { appealId } = await params;
  const { detail, policy, language, at } = await loadAppeal(appealId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return (
    <AppealPageView
      key={detail.id}
      initial={detail}
      at={at}
      policy={{
        answers: policy.appeals.answers.map(({ outcome, body }) => ({ outcome, body: body[language] })),
        abilities: policy.abilities
          .filter((ability) => ability.roles.includes(detail.account.kind))
          .map(({ code, label }) => ({ code, label: label[currentLanguage()] })),
      }}
    />
  );
}

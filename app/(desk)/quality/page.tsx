import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { QualityHomeView } from "@/components/quality/home-view";
import { qualityText } from "@/components/quality/text";
import { loadQualityHome } from "@/lib/domain/quality-reviews/loaders";
import { PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";
import { currentStaff } from "@/lib/platform/session";

export const generateMetadata = (): Metadata => ({ title: qualityText.title });

type Params = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function QualityPage({ searchParams }: Params) {
  const staff = await currentStaff();
  const may = staff ? PERMISSIONS_BY_ROLE[staff.role] : [];
  // Those who read figures and review nothing have their part behind the same entry.
  if (!may.includes("quality:review") && may.includes("quality:figures")) redirect("/quality/agreement");
  const { cursor: from } = await searchParams;
  const cursor = typeof from === "string" && from !== "" ? from : null;
  const home = await loadQualityHome(cursor ?? undefined);
  return <QualityHomeView key={cursor} cursor={cursor} {...home} />;
}

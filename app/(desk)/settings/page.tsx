import type { Metadata } from "next";
import { cookies } from "next/headers";
import { OwnSettings } from "@/components/settings/own-settings";
import { settingsText } from "@/components/settings/text";
import { asDensity, DENSITY_COOKIE } from "@/components/ui/preferences";
import { requireStaff } from "@/lib/platform/session";

export const generateMetadata = (): Metadata => ({ title: settingsText.title });

export default async function SettingsPage() {
  await requireStaff("session:own");
  return <OwnSettings density={asDensity((await cookies()).get(DENSITY_COOKIE)?.value)} />;
}

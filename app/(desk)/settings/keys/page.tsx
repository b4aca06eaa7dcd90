import type { Metadata } from "next";
import { MachineKeys } from "@/components/settings/machine-keys";
import { settingsText } from "@/components/settings/text";
import { loadMachineKeys } from "@/lib/domain/keys/loaders";

export const generateMetadata = (): Metadata => ({ title: settingsText.tabs.keys });

type Query = { cursor?: string | string[] };

export default async function KeysPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { cursor: asked } = await searchParams;
  const cursor = typeof asked === "string" ? asked : null;
  return <MachineKeys initial={{ cursor, page: await loadMachineKeys(cursor), at: Date.now() }} />;
}

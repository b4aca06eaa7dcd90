import type { Metadata } from "next";
import { People } from "@/components/settings/people";
import { settingsText } from "@/components/settings/text";
import { loadPeople } from "@/lib/domain/users/loaders";

export const generateMetadata = (): Metadata => ({ title: settingsText.tabs.people });

type Query = { cursor?: string | string[] };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { cursor: asked } = await searchParams;
  const cursor = typeof asked === "string" ? asked : null;
  return <People initial={{ cursor, page: await loadPeople(cursor), at: Date.now() }} />;
}

import type { Metadata } from "next";
import { PolicyView } from "@/components/policy/policy-view";
import { policyText } from "@/components/policy/text";
import { loadPolicy } from "@/lib/domain/policies/loaders";

export const generateMetadata = (): Metadata => ({ title: policyText.title });

type Query = { version?: string | string[] };

export default async function PoliciesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { version } = await searchParams;
  return <PolicyView {...(await loadPolicy(Array.isArray(version) ? version[0] : version))} />;
}

import { notFound } from "next/navigation";
import { getDraft, listDrafts } from "@/lib/domain/drafts/data";
import type { DraftSummary, DraftView } from "@/lib/domain/drafts/schema";
import { currentPolicy, listPolicies } from "@/lib/domain/policies/data";
import type { PolicySummary } from "@/lib/domain/policies/schema";
import { AppError } from "@/lib/platform/errors";
import { requireStaff } from "@/lib/platform/session";

/** The drafts that were changed last, and the versions that a new one can begin with. */
export async function loadDrafts(): Promise<{ drafts: DraftSummary[]; versions: PolicySummary[] }> {
  await requireStaff("policy:edit");
  const [drafts, versions] = await Promise.all([listDrafts({ limit: 100 }), listPolicies({ limit: 50 })]);
  return { drafts: drafts.items, versions: versions.items };
}

/** One draft, and which version is in force now. */
export async function loadDraft(id: string): Promise<{ initial: DraftView; current: number; me: string }> {
  const staff = await requireStaff("policy:edit");
  try {
    return { initial: await getDraft(id), current: (await currentPolicy()).version, me: staff.id };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

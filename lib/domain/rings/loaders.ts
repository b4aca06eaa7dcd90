import { notFound } from "next/navigation";
import { currentPolicy } from "@/lib/domain/policies/data";
import { getRing } from "@/lib/domain/rings/data";
import type { RingView } from "@/lib/domain/rings/schema";
import { AppError } from "@/lib/platform/errors";
import { requireStaff } from "@/lib/platform/session";
import type { PolicyData } from "@/lib/policy/policy-data";

/** What a ring's page opens with, and the policy that deciding it follows; "not found" for an unknown id. */
export async function loadRing(id: string): Promise<{ ring: RingView; policy: PolicyData; at: number }> {
  await requireStaff("case:read");
  const now = new Date();
  try {
    const [ring, policy] = await Promise.all([getRing(id, now), currentPolicy()]);
    return { ring, policy: policy.data, at: now.getTime() };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

import { notFound } from "next/navigation";
import { comparePolicies, currentPolicy, getPolicy, listPolicies } from "@/lib/domain/policies/data";
import type { Comparison, PolicySummary, PolicyVersionView } from "@/lib/domain/policies/schema";
import { AppError } from "@/lib/platform/errors";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** Versions offered beside the one shown; older ones are reached by their number in the address. */
const OFFERED = 20;

/** A published version, the one in force when none is named, with the newest others to choose from. */
export async function loadPolicy(
  version: string | undefined,
): Promise<{ policy: PolicyVersionView; versions: PolicySummary[] }> {
  await requireStaff("policy:read");
  const wanted = version === undefined ? (await currentPolicy()).version : Number(version);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 2_147_483_647) notFound();
  const [policy, versions] = await Promise.all([orNotFound(getPolicy(wanted)), listPolicies({ limit: OFFERED })]);
  return { policy, versions: versions.items };
}

async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

/** Two versions side by side; the one in force and the one before it when none are named. */
export async function loadComparison(
  from: string | undefined,
  to: string | undefined,
): Promise<{ versions: PolicySummary[]; from: number; to: number; comparison: Comparison | null }> {
  await requireStaff("policy:read");
  const [{ version: current }, versions] = await Promise.all([currentPolicy(), listPolicies({ limit: 50 })]);
  const numbered = (text: string | undefined, otherwise: number) => {
    const value = text === undefined ? otherwise : Number(text);
    return Number.isInteger(value) && value >= 1 && value <= 2_147_483_647 ? value : otherwise;
  };
  const before = numbered(from, Math.max(1, current - 1));
  const after = numbered(to, current);
  return {
    versions: versions.items,
    from: before,
    to: after,
    comparison: await firstPaint(() => comparePolicies(before, after)),
  };
}

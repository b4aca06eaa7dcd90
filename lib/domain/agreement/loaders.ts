import { readAgreement } from "@/lib/domain/agreement/data";
import { type Agreement, agreementFilterSchema } from "@/lib/domain/agreement/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** How far people agree; null where the address asks for what is no period. */
export async function loadAgreement(query: Record<string, string>): Promise<{ figures: Agreement | null; at: number }> {
  const actor = await requireStaff("quality:figures");
  const now = new Date();
  const figures = await firstPaint(() => readAgreement(agreementFilterSchema.parse(query), { actor, now }));
  return { figures, at: now.getTime() };
}

import type { SecondFactorView } from "@/lib/domain/second-factor/schema";
import { prisma, type Tx } from "@/lib/platform/db";

/** Whether a person is asked for a code when signing in. */
export async function getSecondFactor(userId: string, tx: Tx = prisma()): Promise<SecondFactorView> {
  const row = await tx.secondFactor.findUnique({
    where: { userId },
    select: { confirmedAt: true, _count: { select: { codes: { where: { usedAt: null } } } } },
  });
  const since = row?.confirmedAt?.toISOString() ?? null;
  return { on: since !== null, since, codesLeft: since === null ? 0 : (row?._count.codes ?? 0) };
}

import { getCase } from "@/lib/domain/cases/data";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { listSamples } from "@/lib/domain/prevalence/data";
import { setPrevalenceRate } from "@/lib/domain/prevalence/mutations";
import { callBy } from "@/lib/platform/call";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { answerToDrawn, isDrawn } from "@/prisma/seed/demo/desk-work";
import type { DemoStaff } from "@/prisma/seed/demo/staff";

/** About a hundred of what the demo world's people write: enough for a figure, few enough to be read in a few seconds. */
const SHARES = { message: 0.02, proposal: 0.1 } as const;

/** Sets how much of all traffic is drawn, on the first day. */
export async function sampleTraffic(staff: DemoStaff, at: Date): Promise<void> {
  if ((await prisma().prevalenceRate.count()) > 0) return;
  for (const [surface, share] of Object.entries(SHARES)) {
    await setPrevalenceRate(callBy(staff.lead, at, newId()), surface as keyof typeof SHARES, { share });
  }
}

/** Reads what was drawn since the day before, each case by the next moderator in turn. */
export async function reviewDrawn(staff: DemoStaff, at: Date): Promise<void> {
  const { items } = await listSamples({ limit: 100 });
  const waiting = [...new Set(items.filter((one) => one.reviewedAt === null).map((one) => one.caseId))];
  for (const [place, id] of waiting.entries()) {
    const reader = staff.moderators[place % staff.moderators.length]!;
    const call = callBy(reader, new Date(at.getTime() + place * 30_000), newId());
    const detail = await getCase(call, id);
    // What detection saw something in too is decided like any other case, when its turn comes.
    if (detail.status !== "open" || !isDrawn(detail)) continue;
    await claimCase(call, id);
    await decideCase(call, id, answerToDrawn(detail));
  }
}

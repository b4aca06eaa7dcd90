import { addFigures } from "@/lib/domain/insights/mutations";
import { inTransaction } from "@/lib/platform/transaction";

/** So many flags of one kind more on a UTC day (fewer, where `delta` is negative), not yet folded. */
export async function countFlags(day: string, delta: number, phase = "none"): Promise<void> {
  await inTransaction((tx) =>
    addFigures(tx, new Date(`${day}T23:59:00Z`), [
      { metric: "flags_raised", violation: "contact_info", phase, surface: "message", detector: "email", delta },
    ]),
  );
}

import { sealNext } from "@/lib/domain/sealing/mutations";
import { workerCall } from "@/lib/domain/testing/marketplace";
import { query } from "@/lib/platform/db";

/**
 * Seals everything there is and answers how many. Transactions are counted over the whole server: one that is open in
 * another test's database puts sealing off, so it is asked again until nothing waits.
 */
export async function sealAll(limit?: number): Promise<number> {
  let sealed = 0;
  for (;;) {
    sealed += await sealNext(workerCall(), limit);
    const [waiting] = await query(
      "SELECT 1 FROM audit_events e WHERE NOT EXISTS (SELECT FROM audit_leaves l WHERE l.event_id = e.id) LIMIT 1",
    );
    // Once more, with nothing left: only then the sealer knows that it has seen all of this cluster.
    if (!waiting) return sealed + (await sealNext(workerCall(), limit));
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

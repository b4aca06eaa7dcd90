import { withBenchDatabase } from "@/bench/database";
import { flag, summary, timed } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { recordAudit } from "@/lib/domain/audit/mutations";
import type { NewAuditEvent } from "@/lib/domain/audit/schema";
import { verifyTrail } from "@/lib/domain/audit-verification/data";
import { newestHead, proveInclusion } from "@/lib/domain/sealing/data";
import { sealNext } from "@/lib/domain/sealing/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { query } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { inTransaction } from "@/lib/platform/transaction";

const call = () => callBy(mintJobActor("bench"), new Date(), newId());
const PER_TRANSACTION = 1_000;

const claimed = (): NewAuditEvent => ({
  type: "case.claimed",
  subject: { kind: "case", id: newId() },
  data: { until: new Date().toISOString(), renewed: false, via: "claim" },
});

/** Writes, seals, proves and verifies audit events: `--events 300000`. */
export const bench: Bench = (args) =>
  withBenchDatabase(async () => {
    const events = flag(args, "events", 300_000);
    const began = performance.now();
    for (let made = 0; made < events; made += PER_TRANSACTION) {
      await inTransaction((tx) => recordAudit(tx, call(), ...Array.from({ length: PER_TRANSACTION }, claimed)));
    }
    const wroteMs = performance.now() - began;
    let sealed = 0;
    const sealMs = await timed(async () => {
      for (;;) {
        const now = await sealNext(call());
        sealed += now;
        if (now === 0) return;
      }
    });
    const head = (await newestHead())!;
    const some = await query<{ id: string }>(
      "SELECT event_id::text AS id FROM audit_leaves WHERE position = ANY(SELECT (random() * $1)::bigint FROM generate_series(1, 200))",
      [head.size - 1],
    );
    const proofs: number[] = [];
    for (const { id } of some) proofs.push(await timed(() => proveInclusion([id], head)));
    let findings = 0;
    const verifyMs = await timed(async () => {
      findings = (await verifyTrail({ kept: [head] })).findings.length;
    });
    return {
      events: head.size,
      written: { perSecond: Math.round((events / wroteMs) * 1_000) },
      sealed: { events: sealed, perSecond: Math.round((sealed / sealMs) * 1_000) },
      proofMs: summary(proofs),
      verified: {
        findings,
        seconds: Math.round(verifyMs / 100) / 10,
        perSecond: Math.round((head.size / verifyMs) * 1_000),
      },
      memoryMb: Math.round(process.memoryUsage().rss / 1e6),
    };
  });

import { recordAudit } from "@/lib/domain/audit/mutations";
import {
  hasUnsealedChange,
  headForCase,
  proofProgram,
  readMaterial,
  sealedEventsOf,
} from "@/lib/domain/evidence-bundle/data";
import { bundleFiles, maskMaterial, redactOthers } from "@/lib/domain/evidence-bundle/rules";
import type { BundleWish } from "@/lib/domain/evidence-bundle/schema";
import { listAuditKeys, proveInclusion } from "@/lib/domain/sealing/data";
import { sealNext } from "@/lib/domain/sealing/mutations";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { sha256 } from "@/lib/platform/keyring";
import { inTransaction } from "@/lib/platform/transaction";
import { zip } from "@/lib/platform/zip";

const TRIES = 10;
const PAUSE_MS = 300;

/**
 * What has just happened to the case belongs in its bundle. Transactions that are still open put its sealing off for as
 * long as they last: it is waited for, a few seconds at most.
 */
async function sealChanges(call: Call, caseId: string): Promise<void> {
  if (!isUuid(caseId)) return;
  for (let tries = 0; await hasUnsealedChange(caseId); tries += 1) {
    if (tries === TRIES) {
      throw new AppError("conflict", "What happened to this case last is not sealed yet. Ask again in a few seconds.");
    }
    if (tries > 0) await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    await sealNext(call);
  }
}

export type BundleFile = { name: string; bytes: Buffer; headSize: number };

/**
 * Everything on a case as a ZIP that can be checked without the desk: what was judged, decided and told, and each audit
 * event with its proof. The same head and an unchanged case give the same bytes. Who took it, what it was and, in plain,
 * why, is kept before it is handed over.
 * Errors: `not_found` for case or head; `conflict` while what happened to the case last is not sealed.
 */
export async function makeBundle(
  call: Call,
  caseId: string,
  wish: BundleWish & { plain: { reason: string } | null },
): Promise<BundleFile> {
  const me = asStaff(call.actor);
  if (wish.head === undefined) await sealChanges(call, caseId);
  const whole = await readMaterial(caseId);
  const head = await headForCase(whole.case.id, wish.head);
  const eventIds = await sealedEventsOf(whole.case.id, head);
  const [proofs, keys, program] = await Promise.all([proveInclusion(eventIds, head), listAuditKeys(), proofProgram()]);
  if (proofs.size !== eventIds.length) {
    throw new AppError("unavailable", "Not every event could be proven. Run npm run audit:verify.");
  }
  const shown = wish.plain ? whole : maskMaterial(whole);
  const redacted = wish.redact === "others";
  const bytes = zip(
    bundleFiles({
      material: redacted ? redactOthers(shown) : shown,
      head,
      // A key that came later would make another file of the same head.
      keys: keys.filter((key) => key.fromSize < head.size),
      proofs: eventIds.map((id) => proofs.get(id)!),
      program,
      redacted,
      unmasked: wish.plain !== null,
    }),
  );
  const sum = sha256(bytes);
  await inTransaction(async (tx) => {
    await tx.evidenceBundle.create({
      data: {
        id: newId(),
        caseId: whole.case.id,
        userId: me.id,
        redacted,
        unmasked: wish.plain !== null,
        reason: wish.plain?.reason ?? "",
        headSize: head.size,
        sha256: new Uint8Array(sum),
        madeAt: call.at,
      },
    });
    await recordAudit(tx, call, {
      type: "bundle.made",
      subject: { kind: "case", id: whole.case.id },
      data: { redacted, unmasked: wish.plain !== null, sha256: sum.toString("hex"), headSize: head.size },
    });
  });
  return { name: `docket-case-${whole.case.number}.zip`, bytes, headSize: head.size };
}

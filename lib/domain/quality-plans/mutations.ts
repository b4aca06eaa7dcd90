import { randomBytes } from "node:crypto";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { listPlans, readPlan, strataOf, TRAITS, type TraitsRecord, toTraits } from "@/lib/domain/quality-plans/data";
import { type DecisionTraits, type Draw, drawDecision, priorityOf } from "@/lib/domain/quality-plans/rules";
import { type NewPlan, newPlanSchema, type Plan } from "@/lib/domain/quality-plans/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { recordset } from "@/lib/platform/rows";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

/** Considered at once: short enough to hold no lock for long. */
const BATCH = 500;
const SEED_BYTES = 16;

/**
 * Puts a new version of the sampling plan in force, with a seed of its own. Earlier versions and what they drew stay.
 * Errors: `invalid_input`; `conflict` when another version came since `basedOn`.
 */
export async function setPlan(call: Call, input: NewPlan): Promise<Plan> {
  const me = asStaff(call.actor);
  const { basedOn, ...plan } = newPlanSchema.parse(input);
  const version = (basedOn ?? 0) + 1;
  await writeOnce(call, async (tx) => {
    // Two who save at once wait for one another here, and the second finds that its ground is gone.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('docket_quality_plan'))`;
    const now = await readPlan(tx);
    if ((now?.version ?? null) !== basedOn) {
      throw new AppError("conflict", "Somebody set another plan meanwhile. Look at it and change that one.", {
        extra: { version: now?.version ?? null },
      });
    }
    await tx.qualityPlan.create({
      data: {
        version,
        seed: randomBytes(SEED_BYTES).toString("hex"),
        enabled: plan.enabled,
        goldenShare: plan.goldenShare,
        strata: plan.strata,
        decidedFrom: plan.decidedFrom ? new Date(plan.decidedFrom) : call.at,
        setBy: me.id,
        setAt: call.at,
      },
    });
    await recordAudit(tx, call, {
      type: "quality.plan_set",
      subject: { kind: "quality_plan", id: String(version) },
      data: { version, enabled: plan.enabled, strata: plan.strata.length, goldenShare: plan.goldenShare },
    });
    return { version };
  });
  return (await listPlans()).items.find((one) => one.version === version)!;
}

type Considered = DecisionTraits & Draw & { caseId: string };

/** Final decisions that nobody considered yet, held so that no other worker considers them meanwhile. */
async function takeUnconsidered(tx: Tx, at: Date): Promise<(TraitsRecord & { case_id: string; standing: boolean })[]> {
  return tx.$queryRawUnsafe(
    `WITH taken AS (
       SELECT q.decision_id FROM quality_draws q JOIN decisions d ON d.id = q.decision_id
       WHERE q.considered_at IS NULL AND d.undo_until <= $1::timestamptz
       ORDER BY q.decision_id LIMIT ${BATCH} FOR UPDATE OF q SKIP LOCKED
     )
     SELECT ${TRAITS}, d.case_id, d.state = 'active' AS standing
     FROM taken t JOIN decisions d ON d.id = t.decision_id JOIN cases c ON c.id = d.case_id ORDER BY d.id`,
    at,
  );
}

/** Known cases to put beside the drawn: those longest not given out, none that still waits for somebody. */
async function goldenToGive(tx: Tx, most: number): Promise<{ id: string; decision_id: string; case_id: string }[]> {
  if (most === 0) return [];
  return tx.$queryRaw`
    SELECT g.id, g.decision_id, g.case_id FROM golden_cases g
    WHERE g.retired_at IS NULL
      AND NOT EXISTS (SELECT FROM quality_reviews r WHERE r.golden_id = g.id AND r.state = 'waiting')
    ORDER BY (SELECT max(r.created_at) FROM quality_reviews r WHERE r.golden_id = g.id) NULLS FIRST, g.id LIMIT ${most}`;
}

async function addReviews(tx: Tx, call: Call, version: number, drawn: readonly Considered[]): Promise<number> {
  const golden = await goldenToGive(tx, drawn.filter((one) => one.golden).length);
  const facts = new Map(
    (
      await tx.$queryRaw<{ id: string; decided_by: string; phase: "none"; surface: "message" }[]>`
        SELECT id, decided_by, phase::text AS phase, surface::text AS surface FROM decisions
        WHERE id = ANY(${golden.map((one) => one.decision_id)}::uuid[])`
    ).map((row) => [row.id, row]),
  );
  const waiting = [...golden];
  const rows = drawn.flatMap((one) => {
    const priority = priorityOf(one);
    const given = { planVersion: version, stratum: one.stratum, priority, createdAt: call.at };
    const sample = {
      ...given,
      id: newId(),
      kind: "sample" as const,
      decisionId: one.id,
      caseId: one.caseId,
      decidedBy: one.decidedBy,
      phase: one.phase as "none",
      surface: one.surface as "message",
    };
    const known = one.golden ? waiting.shift() : undefined;
    if (!known) return [sample];
    const { decided_by, phase, surface } = facts.get(known.decision_id)!;
    // Like its neighbour in everything that decides when it is given out: nothing tells it apart.
    return [
      sample,
      {
        ...given,
        id: newId(),
        kind: "golden" as const,
        goldenId: known.id,
        decisionId: known.decision_id,
        caseId: known.case_id,
        decidedBy: decided_by,
        phase,
        surface,
      },
    ];
  });
  await tx.qualityReview.createMany({ data: rows });
  return golden.length;
}

/**
 * Considers a batch of final decisions by the plan in force: each gets its draw, and those drawn a review. A decision is
 * considered once. Nothing is considered while no plan draws: what took effect meanwhile waits for the next one, which
 * passes over what was decided before it counts. Answers how many were considered.
 */
export async function drawSample(call: Call): Promise<number> {
  return inTransaction(async (tx) => {
    const record = await readPlan(tx);
    if (!record?.enabled) return 0;
    const plan = {
      seed: record.seed,
      strata: strataOf(record),
      goldenShare: record.golden_share,
      decidedFrom: record.decided_from,
    };
    const taken = await takeUnconsidered(tx, call.at);
    if (taken.length === 0) return 0;
    const considered = taken.map(({ case_id, standing, ...traits }): Considered => {
      const decision = toTraits(traits);
      // One that was taken back meanwhile stands for nothing that a second answer could be held against.
      const none: Draw = { stratum: null, draw: null, drawn: false, golden: false };
      return { ...decision, ...(standing ? drawDecision(plan, decision) : none), caseId: case_id };
    });
    const rows = considered.map(({ id, stratum, draw, drawn }) => ({ id, stratum, draw, drawn }));
    await tx.$executeRaw`
      UPDATE quality_draws q SET considered_at = ${call.at}, plan_version = ${record.version}, stratum = r.stratum,
        draw = r.draw, drawn = r.drawn
      FROM json_to_recordset(${recordset(rows)}::json) AS r(id uuid, stratum text, draw float8, drawn boolean)
      WHERE q.decision_id = r.id`;
    const drawn = considered.filter((one) => one.drawn);
    if (drawn.length > 0) {
      const golden = await addReviews(tx, call, record.version, drawn);
      await recordAudit(tx, call, {
        type: "quality.drawn",
        subject: { kind: "quality_plan", id: String(record.version) },
        data: { version: record.version, considered: considered.length, drawn: drawn.length, golden },
      });
    }
    return considered.length;
  });
}

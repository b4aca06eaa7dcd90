import pg from "pg";
import { withBenchDatabase } from "@/bench/database";
import { flag, summary, timed } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { claimNextCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { createUser } from "@/lib/domain/users/mutations";
import { mintJobActor, mintStaffActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { query } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

/** The rows of one claim and one decision with a warning, written by hand in two transactions of prepared statements. */
async function byHand(client: pg.Client, user: string): Promise<void> {
  const run = (name: string, text: string, values: unknown[] = []) => client.query({ name, text, values });
  await client.query("BEGIN");
  const claimed = await run(
    "claim",
    `WITH best AS (SELECT id FROM cases WHERE status = 'open' AND (claimed_by IS NULL OR claim_expires_at <= now())
       ORDER BY priority_key DESC, id DESC LIMIT 1 FOR UPDATE SKIP LOCKED)
     UPDATE cases c SET claimed_by = $1, claimed_at = now(), claim_expires_at = now() + interval '10 minutes'
     FROM best WHERE c.id = best.id RETURNING c.id, c.account_id, c.version`,
    [user],
  );
  const { id, account_id: account, version } = claimed.rows[0];
  const audit = (type: string) =>
    run(
      "audit",
      `INSERT INTO audit_events (id, type, actor_kind, actor_id, actor_role, subject_kind, subject_id, occurred_at, data)
       VALUES ($1, $2, 'user', $3, 'moderator', 'case', $4, now(), '{}')`,
      [newId(), type, user, id],
    );
  await audit("case.claimed");
  await client.query("COMMIT");
  await client.query("BEGIN");
  await run("lock", "SELECT id FROM cases WHERE id = $1 FOR UPDATE", [id]);
  const decision = newId();
  await run(
    "decision",
    `INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, note, message, recommended,
       policy_version, phase, surface, state, decided_by, decided_at, undo_until)
     VALUES ($1, $2, $3, $4, 'violation', '{contact_info}', 'contact_before_contract', 'n', 'm', '{}', 1, 'none', 'message',
       'waiting', $5, now(), now() + interval '5 minutes')`,
    [decision, id, version, account, user],
  );
  await run(
    "enforcement",
    `INSERT INTO enforcements (id, decision_id, case_id, account_id, kind, abilities, state, created_at, activates_at)
     VALUES ($1, $2, $3, $4, 'warn', '{}', 'waiting', now(), now() + interval '5 minutes')`,
    [newId(), decision, id, account],
  );
  await run(
    "strike",
    `INSERT INTO strikes (id, account_id, decision_id, violation, weight, given_at) VALUES ($1, $2, $3, 'contact_info', 1, now())`,
    [newId(), account, decision],
  );
  await run(
    "decided",
    `UPDATE cases SET status = 'decided', version = version + 1, decided_at = now(), claimed_by = NULL, claimed_at = NULL,
       claim_expires_at = NULL WHERE id = $1`,
    [id],
  );
  await audit("decision.made");
  await run(
    "figures",
    `INSERT INTO stat_deltas (day, metric, violation, delta)
     VALUES (current_date, 'decisions_violation', 'contact_info', 1), (current_date, 'measures_imposed', 'contact_info', 1)`,
  );
  await client.query("COMMIT");
}

/**
 * `--rounds N` (200): claim the next case and decide it with a warning, interleaved with the same rows written by hand; then
 * eight people at once for as many decisions each as there were rounds.
 */
export const bench: Bench = (args) => {
  const rounds = flag(args, "rounds", 200);
  return withBenchDatabase(async (urls) => {
    const job = callBy(mintJobActor("bench"), new Date(), newId());
    const made = await createUser(job, {
      email: `${newId()}@docket.test`,
      name: "Bench",
      role: "moderator",
      password: newId(),
    });
    const actor = mintStaffActor({ id: made.id, name: made.name, role: "moderator", sessionId: newId() });
    const call = () => callBy(actor, new Date(), newId());
    const decideNext = async () => {
      const claimed = await claimNextCase(call(), {});
      if (!claimed) throw new Error("No open case is left: seed more first.");
      const [row] = await query<{ version: number }>("SELECT version FROM cases WHERE id = $1", [claimed.id]);
      await decideCase(call(), claimed.id, {
        outcome: "violation",
        violations: ["contact_info"],
        actions: [{ kind: "warn" }],
        reasonCode: "contact_before_contract",
        note: "Evidence is plain.",
        message: "",
        caseVersion: row!.version,
      });
    };
    const floor = new pg.Client({ connectionString: urls.appUrl });
    await floor.connect();
    try {
      const samples = { decide: [] as number[], floor: [] as number[] };
      for (let round = 0; round < rounds + 10; round += 1) {
        const decide = await timed(decideNext);
        const hand = await timed(() => byHand(floor, made.id));
        if (round < 10) continue;
        samples.decide.push(decide);
        samples.floor.push(hand);
      }
      const people = 8;
      const together = await timed(() =>
        Promise.all(
          Array.from({ length: people }, async () => {
            for (let round = 0; round < rounds; round += 1) await decideNext();
          }),
        ),
      );
      const [decide, hand] = [summary(samples.decide), summary(samples.floor)];
      return {
        milliseconds: { claimAndDecide: decide, floor: hand },
        timesFloor: Math.round((decide.p50 / hand.p50) * 100) / 100,
        eightAtOnce: { decisionsPerSecond: Math.round((people * rounds * 1000) / together) },
      };
    } finally {
      await floor.end();
    }
  });
};

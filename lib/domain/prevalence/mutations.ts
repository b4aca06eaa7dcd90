import { recordAudit } from "@/lib/domain/audit/mutations";
import { changeFlags } from "@/lib/domain/flags/mutations";
import { type NewFlag, subjectOf } from "@/lib/domain/flags/rules";
import type { Judged } from "@/lib/domain/judgement/rules";
import type { VersionedPolicy } from "@/lib/domain/policies/data";
import { shareFor } from "@/lib/domain/prevalence/rules";
import { type NewRate, newRateSchema, type RateSetting } from "@/lib/domain/prevalence/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { query, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { keyedHash } from "@/lib/platform/keyring";
import { recordset } from "@/lib/platform/rows";
import { dayOf } from "@/lib/platform/time";
import { writeOnce } from "@/lib/platform/transaction";
import type { Surface } from "@/lib/policy/types";

/** Days of traffic that the share for a number a day is worked out from. */
const WINDOW_DAYS = 7;

/** 48 bits of the hash: fine enough for one in a hundred thousand, and exact as a number. */
const DRAW_BYTES = 6;

/**
 * The draw of a content, 0 to under 1, by its keyed hash: without the key nobody can tell beforehand what will be drawn,
 * with it anybody can draw again. A new seed draws anew.
 */
export function drawOf(seed: string, contentId: string): { draw: number; keyId: string } {
  const { hash, keyId } = keyedHash("sample-draw", `${seed}\n${contentId}`);
  return { draw: hash.readUIntBE(0, DRAW_BYTES) / 2 ** (8 * DRAW_BYTES), keyId };
}

/**
 * Draws from contents just judged for the first time, in the judgement's transaction: what was judged and what was drawn
 * of it commit together. Each drawn content opens a case or joins its subject's. Without a rate it costs one look into an
 * empty table.
 */
export async function drawSamples(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  judged: readonly Judged[],
): Promise<void> {
  if (judged.length === 0) return;
  const rates = new Map((await tx.prevalenceRate.findMany()).map((rate) => [rate.surface as Surface, rate]));
  if (rates.size === 0) return;
  // Of several texts of one content the last: it is what people see now.
  const contents = new Map(
    [...judged].sort((a, b) => a.target.revision - b.target.revision).map((one) => [one.target.content.id, one]),
  );
  const drawn = [...contents.values()].flatMap((one) => {
    const rate = rates.get(one.target.content.surface);
    if (!rate) return [];
    const { draw, keyId } = drawOf(rate.seed, one.target.content.id);
    return draw < rate.share ? [{ one, rate, draw, keyId }] : [];
  });
  if (drawn.length === 0) return;
  const raise = drawn.map(({ one: { target, standing } }): NewFlag => {
    const { content, revision } = target;
    return {
      accountId: content.authorId,
      subject: subjectOf(content),
      kind: "sample",
      content: { id: content.id, externalId: content.externalId, revision },
      violation: null,
      score: null,
      severity: 1,
      rule: null,
      clause: null,
      signalIds: [],
      detectors: [],
      reportId: null,
      phase: standing.phase,
      surface: content.surface,
    };
  });
  const raised = await changeFlags(tx, call, policy, { raise, update: [], withdraw: [], recopy: [] });
  const rows = drawn.map(({ one, rate, draw, keyId }, index) => ({
    content_id: one.target.content.id,
    content_external_id: one.target.content.externalId,
    revision: one.target.revision,
    case_id: raised[index]!.caseId,
    surface: one.target.content.surface,
    phase: one.standing.phase,
    share: rate.share,
    draw,
    seed: rate.seed,
    key_id: keyId,
    detected: one.violations.map((violation) => violation.code),
  }));
  await tx.$executeRaw`
    INSERT INTO prevalence_samples (content_id, content_external_id, revision, case_id, surface, phase, share, draw, seed,
      key_id, detected, policy_version, drawn_at)
    SELECT content_id, content_external_id, revision, case_id, surface::surface, phase::phase, share, draw, seed, key_id,
      ARRAY(SELECT json_array_elements_text(detected)), ${policy.version}, ${call.at}
    FROM json_to_recordset(${recordset(rows)}::json) AS r(content_id uuid, content_external_id text, revision int,
      case_id uuid, surface text, phase text, share float8, draw float8, seed uuid, key_id text, detected json)
    ON CONFLICT (content_id) DO NOTHING`;
}

type Traffic = { contents: number; days: number };

/** By surface the contents judged in the last full days, and in how many days; today's where there is no other day yet. */
async function readTraffic(now: Date): Promise<Map<Surface, Traffic>> {
  const rows = await query<{ surface: Surface; before: string; today: string; days: number | null }>(
    `SELECT surface, coalesce(sum(count) FILTER (WHERE day < $1::date), 0) AS before,
       coalesce(sum(count) FILTER (WHERE day = $1::date), 0) AS today, $1::date - min(day) FILTER (WHERE day < $1::date) AS days
     FROM (
       SELECT day, surface, count FROM stat_daily WHERE metric = 'contents_judged'
         AND day BETWEEN $1::date - ${WINDOW_DAYS} AND $1::date
       UNION ALL
       SELECT day, surface, delta FROM stat_deltas WHERE metric = 'contents_judged'
         AND day BETWEEN $1::date - ${WINDOW_DAYS} AND $1::date
     ) judged GROUP BY surface`,
    [dayOf(now)],
  );
  return new Map(
    rows.map(({ surface, before, today, days }) => [
      surface,
      Number(before) > 0 ? { contents: Number(before), days: days ?? 1 } : { contents: Number(today), days: 1 },
    ]),
  );
}

const shareNow = (perDay: number, traffic: Traffic | undefined) =>
  shareFor(perDay, traffic?.contents ?? 0, traffic?.days ?? 1);

/**
 * Sets how much of a surface is drawn: a share, a number a day, or, with neither, nothing. What was drawn stays drawn; a
 * new setting has a new seed. Errors: `invalid_input`.
 */
export async function setPrevalenceRate(call: Call, surface: Surface, input: NewRate): Promise<RateSetting> {
  const me = asStaff(call.actor);
  const { share: asked, perDay } = newRateSchema.parse(input);
  const share = perDay === null ? asked : shareNow(perDay, (await readTraffic(call.at)).get(surface));
  return writeOnce(call, async (tx) => {
    if (share === null) await tx.prevalenceRate.deleteMany({ where: { surface } });
    else {
      const row = { share, perDay, seed: newId(), setBy: me.id, setAt: call.at };
      await tx.prevalenceRate.upsert({ where: { surface }, update: row, create: { surface, ...row } });
    }
    await recordAudit(tx, call, {
      type: "prevalence.rate_set",
      subject: { kind: "desk", id: "prevalence" },
      data: { surface, share, perDay },
    });
    const by = { id: me.id, name: me.name };
    return {
      surface,
      share,
      perDay,
      setBy: share === null ? null : by,
      setAt: share === null ? null : call.at.toISOString(),
    };
  });
}

/** Lets the shares that stand for a number a day follow the traffic. Answers how many changed. */
export async function followTraffic(now: Date): Promise<number> {
  const rates = await query<{ surface: Surface; share: number; per_day: number; seed: string }>(
    "SELECT surface::text AS surface, share, per_day, seed FROM prevalence_rates WHERE per_day IS NOT NULL",
  );
  if (rates.length === 0) return 0;
  const traffic = await readTraffic(now);
  const moved = rates.flatMap((rate) => {
    const share = shareNow(rate.per_day, traffic.get(rate.surface));
    return Math.abs(share - rate.share) <= rate.share * 0.01 ? [] : [{ surface: rate.surface, seed: rate.seed, share }];
  });
  // By the seed: not over a setting that somebody makes at this moment.
  const rows = await query(
    `UPDATE prevalence_rates p SET share = r.share
     FROM json_to_recordset($1::json) AS r(surface text, seed uuid, share float8)
     WHERE p.surface = r.surface::surface AND p.seed = r.seed RETURNING 1`,
    [recordset(moved)],
  );
  return rows.length;
}

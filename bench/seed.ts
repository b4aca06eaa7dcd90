import { withBenchDatabase } from "@/bench/database";
import { flag } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";

/** Rows made by one statement: a transaction long enough to be quick, short enough to be stopped. */
const STEP = 50_000;

/** Three tenths wait for a decision, the rest is decided, as on a desk that keeps up. */
const ROWS = `
  INSERT INTO accounts (id, kind, display_name, described_at)
    SELECT 'ba_' || n, (ARRAY['client','freelancer','agency'])[1 + n % 3]::account_kind, 'Account ' || n, now()
    FROM generate_series($1::int, $2::int) n WHERE n % 3 = 0
  ON CONFLICT DO NOTHING`;

const CASES = `
  INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, status, violations, phase, surface, language,
    score, value_amount, value_currency, value_base, priority_key, priority_reasons, policy_version, opened_at, due_at, decided_at,
    first_evidence, search_text)
  SELECT
    (lpad(to_hex((extract(epoch FROM now() - n * interval '2 seconds') * 1000)::bigint), 12, '0') || '7' ||
      substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid,
    'ba_' || (n - n % 3), (ARRAY['client','freelancer','agency'])[1 + n % 3]::account_kind, 'conversation', 'bc_' || n,
    (CASE WHEN n % 10 < 3 THEN 'open' ELSE 'decided' END)::case_status,
    CASE n % 7 WHEN 0 THEN ARRAY['off_platform_payment'] WHEN 1 THEN ARRAY['off_platform_payment', 'scam_script']
      ELSE ARRAY['contact_info'] END,
    (ARRAY['none','none','none','offer','active','paused','ended'])[1 + n % 7]::phase,
    (ARRAY['message','message','message','proposal','job_post','profile'])[1 + n % 6]::surface,
    (ARRAY['en','en','en','es','de','ru'])[1 + n % 6],
    0.5 + (n % 50) / 100.0, CASE WHEN n % 4 = 0 THEN NULL ELSE (n::bigint * 7919 % 900000) / 10.0 END, 'USD',
    CASE WHEN n % 4 = 0 THEN NULL ELSE (n::bigint * 7919 % 900000) / 10.0 END,
    (n::bigint * 2654435761 % 100000) / 1000.0, '[{"code":"severity","points":30},{"code":"confidence","points":20}]', 1,
    now() - n * interval '2 seconds', now() - n * interval '2 seconds' + interval '4 hours',
    CASE WHEN n % 10 < 3 THEN NULL ELSE now() - n * interval '1 second' END,
    '{"text":"write to me at l•••@example.com and I will send the samples","start":15,"end":31,"kind":"email"}',
    'write to me at and I will send the samples'
  FROM generate_series($1::int, $2::int) n`;

/** `--cases N` (1,000,000): a desk of that many cases, three tenths of them open. Adds to what is there. */
export const bench: Bench = (args) => {
  const wanted = flag(args, "cases", 1_000_000);
  return withBenchDatabase(async (_, owner) => {
    await publishFirstPolicy(callBy(mintJobActor("bench"), new Date(), newId()));
    const began = performance.now();
    const { rows } = await owner.query("SELECT count(*)::int AS count FROM cases");
    const have = rows[0].count as number;
    for (let from = have + 1; from <= wanted; from += STEP) {
      const range = [from, Math.min(from + STEP - 1, wanted)];
      await owner.query(ROWS, [range[0]! - 3, range[1]]);
      await owner.query(CASES, range);
      process.stderr.write(`\r${range[1]!.toLocaleString("en")} cases`);
    }
    process.stderr.write("\n");
    await owner.query("VACUUM ANALYZE cases");
    await owner.query("VACUUM ANALYZE accounts");
    return {
      cases: Math.max(have, wanted),
      added: Math.max(0, wanted - have),
      seconds: Math.round((performance.now() - began) / 1000),
    };
  });
};

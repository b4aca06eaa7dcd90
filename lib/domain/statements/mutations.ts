import { recordAudit } from "@/lib/domain/audit/mutations";
import type { DecisionStory } from "@/lib/domain/notices/data";
import { countStatements, readStatement, statementBodies } from "@/lib/domain/statements/data";
import { maskStatement, measureStatement, type Restriction } from "@/lib/domain/statements/rules";
import type { StatementBody, StatementFilter, StatementRow } from "@/lib/domain/statements/schema";
import type { Call } from "@/lib/platform/call";
import { query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { recordset } from "@/lib/platform/rows";
import { dayOf } from "@/lib/platform/time";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

/** What happened with a decision, as far as statements ask. */
export type StatementCause = {
  story: DecisionStory;
  happening: {
    tookEffect: boolean;
    reversed: boolean;
    records: readonly {
      id: string;
      kind: string;
      abilities: string[];
      state: string;
      starts_at: Date | null;
      ends_at: Date | null;
    }[];
  };
};

function restrictionsOf(cause: StatementCause): Restriction[] {
  return cause.happening.records.flatMap((record) =>
    record.state === "active" && record.kind !== "warn" && record.starts_at !== null
      ? [
          {
            id: record.id,
            kind: record.kind as Restriction["kind"],
            abilities: record.abilities,
            startsAt: record.starts_at,
            endsAt: record.ends_at,
          },
        ]
      : [],
  );
}

/**
 * Queues a statement of reasons for every measure that begins to restrict, and for contact details hidden in public
 * content, in the change's own transaction. The same measure never makes two. One taken back before it was submitted is
 * withdrawn; one submitted is only marked, for the database has no way back. Details that are hidden again are owed theirs
 * again.
 */
export async function queueStatements(tx: Tx, call: Call, causes: readonly StatementCause[]): Promise<void> {
  const made = causes.flatMap((cause) => {
    const { story, happening } = cause;
    const mask = happening.tookEffect ? maskStatement(story, call.at) : null;
    const about = { decision_id: story.id, case_id: story.caseId };
    return [
      ...restrictionsOf(cause).map((measure) => ({
        ...about,
        enforcement_id: measure.id,
        body: measureStatement(story, measure),
      })),
      ...(mask ? [{ ...about, enforcement_id: null, body: mask }] : []),
    ].map((one) => ({ ...one, id: newId(), puid: one.body.puid }));
  });
  if (made.length > 0) {
    await tx.$executeRaw`
      INSERT INTO statements (id, puid, decision_id, enforcement_id, case_id, body, refused_fields, created_at)
      SELECT id, puid, decision_id, enforcement_id, case_id, body, '{}', ${call.at}
      FROM json_to_recordset(${recordset(made)}::json) AS r(id uuid, puid text, decision_id uuid, enforcement_id uuid,
        case_id uuid, body jsonb)
      ON CONFLICT (puid) DO UPDATE SET state = 'queued', reversed_at = NULL, body = excluded.body, attempts = 0,
        next_attempt_at = now(), last_code = NULL, refused_fields = '{}'
      WHERE statements.state = 'withdrawn'`;
    // The database has it as it was sent and takes no second one under its name: it holds again, no more is to be said.
    await tx.$executeRaw`
      UPDATE statements SET reversed_at = NULL
      WHERE puid = ANY(${made.map((one) => one.puid)}::text[]) AND state = 'submitted' AND reversed_at IS NOT NULL`;
  }
  const lifted = causes.flatMap(({ happening }) =>
    happening.records.filter((record) => record.state === "reversed").map((record) => record.id),
  );
  const masks = causes.filter(({ happening }) => happening.reversed).map(({ story }) => `${story.id}-mask`);
  if (lifted.length + masks.length === 0) return;
  await tx.$executeRaw`
    UPDATE statements SET reversed_at = ${call.at},
      state = CASE WHEN state = 'submitted' THEN state ELSE 'withdrawn' END
    WHERE reversed_at IS NULL AND puid = ANY(${[...lifted, ...masks]}::text[])`;
}

/** A file of statements, one a line, with its export on record. */
export async function exportStatements(
  call: Call,
  filter: StatementFilter,
): Promise<{ name: string; body: ReadableStream<Uint8Array> }> {
  const statements = await countStatements(filter);
  await inTransaction((tx) =>
    recordAudit(tx, call, {
      type: "statement.exported",
      subject: { kind: "desk", id: "statements" },
      data: { statements },
    }),
  );
  const pieces = statementBodies(filter);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map((one) => `${JSON.stringify(one)}\n`).join("")));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return { name: `statements-${dayOf(call.at)}.jsonl`, body };
}

/** The database takes a hundred at once, all or none. */
const BULK = 100;
/** Longer than a submission may take. */
const LEASE_SECONDS = 120;

export type WaitingStatement = { id: string; puid: string; body: StatementBody; attempts: number };

/** Takes statements that are due for submission; nobody else takes them for two minutes. */
export async function claimStatements(): Promise<WaitingStatement[]> {
  const rows = await query<WaitingStatement>(
    `UPDATE statements SET next_attempt_at = now() + make_interval(secs => $1), attempts = attempts + 1
     WHERE id IN (
       SELECT id FROM statements WHERE state = 'queued' AND next_attempt_at <= now()
       ORDER BY next_attempt_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id, puid, body, attempts`,
    [LEASE_SECONDS, BULK],
  );
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What became of statements that were sent. */
export type SubmissionResult = {
  submitted: readonly string[];
  /** The database had them already: an answer to an earlier submission was lost. */
  known: readonly string[];
  /** Which fields, each with the database's words where it had some. */
  refused: readonly { id: string; fields: readonly string[] }[];
  /** To be sent again, after a pause. */
  again: { ids: readonly string[]; code: string; pauseSeconds: number };
};

/** Notes what became of a submission. One withdrawn meanwhile was submitted all the same, and says so. */
export async function noteSubmission(call: Call, result: SubmissionResult): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE statements SET state = 'submitted', submitted_at = ${call.at},
        last_code = CASE WHEN id = ANY(${[...result.known]}::uuid[]) THEN 'known' END
      WHERE id = ANY(${[...result.submitted, ...result.known]}::uuid[]) AND state <> 'submitted'`;
    await tx.$executeRaw`
      UPDATE statements s SET state = 'refused', last_code = 'refused',
        refused_fields = ARRAY(SELECT json_array_elements_text(r.fields))
      FROM json_to_recordset(${recordset(result.refused)}::json) AS r(id uuid, fields json)
      WHERE s.id = r.id AND s.state = 'queued'`;
    await tx.$executeRaw`
      UPDATE statements SET last_code = ${result.again.code},
        next_attempt_at = now() + make_interval(secs => ${result.again.pauseSeconds}::float8)
      WHERE id = ANY(${[...result.again.ids]}::uuid[]) AND state = 'queued'`;
    const submitted = result.submitted.length + result.known.length;
    if (submitted + result.refused.length === 0) return;
    await recordAudit(tx, call, {
      type: "statement.submitted",
      subject: { kind: "desk", id: "statements" },
      data: { statements: submitted, refused: result.refused.length },
    });
  });
}

const noSuchStatement = () => new AppError("not_found", "There is no statement with this id.");

/** Takes refused statements back into the queue, all their tries before them; `ids` null: every refused one. */
async function requeue(tx: Tx, call: Call, ids: readonly string[] | null): Promise<number> {
  const statements = await tx.$executeRaw`
    UPDATE statements SET state = 'queued', attempts = 0, next_attempt_at = now(), last_code = NULL, refused_fields = '{}'
    WHERE state = 'refused' AND (${ids === null} OR id = ANY(${[...(ids ?? [])]}::uuid[]))`;
  if (statements > 0) {
    await recordAudit(tx, call, {
      type: "statement.replayed",
      subject: { kind: "desk", id: "statements" },
      data: { statements },
    });
  }
  return statements;
}

/**
 * Submits a refused statement again, as it is, for when what it was refused for is mended on the other side. Errors:
 * `not_found`; `conflict` for one that is not refused.
 */
export async function replayStatement(call: Call, id: string): Promise<StatementRow> {
  return writeOnce(call, async (tx) => {
    const found = isUuid(id) ? await tx.statement.findUnique({ where: { id }, select: { state: true } }) : null;
    if (!found) throw noSuchStatement();
    if ((await requeue(tx, call, [id])) === 0) {
      throw new AppError("conflict", "Only a refused statement is submitted again.", { extra: { state: found.state } });
    }
    return readStatement(tx, id);
  });
}

/** Submits every refused statement again. Answers how many. */
export async function replayStatements(call: Call): Promise<{ replayed: number }> {
  return writeOnce(call, async (tx) => ({ replayed: await requeue(tx, call, null) }));
}

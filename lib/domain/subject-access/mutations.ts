import { recordAudit } from "@/lib/domain/audit/mutations";
import { PARTS, type Part, readPart } from "@/lib/domain/subject-access/data";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { dayOf } from "@/lib/platform/time";
import { inTransaction } from "@/lib/platform/transaction";

/**
 * All that the desk holds on an account, as one JSON document, streamed part by part so that no account is too large.
 * Its own words are in plain: they are its own. Those of others are not in it. That it was fetched is in the trail before
 * the first byte leaves. Errors: `not_found`.
 */
export async function exportAccount(
  call: Call,
  accountId: string,
): Promise<{ name: string; body: ReadableStream<Uint8Array> }> {
  asStaff(call.actor);
  await inTransaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ contents: number; cases: number; notes: number }[]>`
      SELECT (SELECT count(*)::int FROM contents WHERE author_id = a.id) AS contents,
        (SELECT count(*)::int FROM cases WHERE account_id = a.id) AS cases,
        (SELECT count(*)::int FROM notes n WHERE (n.subject_kind = 'account' AND n.subject_id = a.id)
           OR (n.subject_kind = 'case' AND n.subject_id IN (SELECT id::text FROM cases WHERE account_id = a.id))) AS notes
      FROM accounts a WHERE a.id = ${accountId}`;
    if (!held) throw new AppError("not_found", "The desk knows no account with this id.");
    await recordAudit(tx, call, {
      type: "account.exported",
      subject: { kind: "account", id: accountId },
      data: held,
    });
  });
  return {
    name: `account-${accountId.replace(/[^\w.-]+/g, "_").slice(0, 80)}-${dayOf(call.at)}.json`,
    body: streamOf(document(accountId, call.at)),
  };
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* document(accountId: string, at: Date): AsyncGenerator<string> {
  yield `{"accountId":${JSON.stringify(accountId)},"madeAt":${JSON.stringify(at.toISOString())}`;
  for (const part of Object.keys(PARTS) as Part[]) {
    yield `,\n${JSON.stringify(part)}:[`;
    let lead = "\n";
    for await (const rows of readPart(part, accountId)) {
      yield lead + rows.map((row) => JSON.stringify(row)).join(",\n");
      lead = ",\n";
    }
    yield "]";
  }
  yield "}\n";
}

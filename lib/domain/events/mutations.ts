import { describeAccounts, ensureAccounts } from "@/lib/domain/accounts/mutations";
import { type AskedTexts, withAskedTexts } from "@/lib/domain/asked-texts/data";
import { attachFiles, type NamedAttachment } from "@/lib/domain/attachments/mutations";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { applyContentEvents, type ContentEvent, contentIdOf, holdKeys } from "@/lib/domain/content/mutations";
import { describeContracts, describeRelationships } from "@/lib/domain/contracts/mutations";
import { idOf, readEvent } from "@/lib/domain/events/rules";
import {
  type EventOf,
  type EventType,
  type IngestResult,
  MAX_EVENTS,
  type MarketplaceEvent,
  type Rejection,
} from "@/lib/domain/events/schema";
import { namedContents, takeReports } from "@/lib/domain/reports/mutations";
import { raiseOutsideSignals } from "@/lib/domain/signals/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { retryUntangled } from "@/lib/platform/retry";
import { writeOnce } from "@/lib/platform/transaction";
import { wake } from "@/lib/platform/wake";

type Indexed = MarketplaceEvent & { index: number };

/** As it was read: `repeated` counts ids that came twice in it. */
type Batch = { events: readonly Indexed[]; refused: readonly Rejection[]; repeated: number };

/**
 * Takes in a batch of marketplace events: durable when this answers, judged by the worker after it. Each event is
 * checked by itself; a bad one loses only itself and may be sent again corrected. An id taken in before counts as
 * duplicate whatever its body. One transaction, a fixed number of statements whatever the number of events; begun anew where
 * asks were raised in long texts, once those are read.
 *
 * Errors: `too_large` for more than 1,000 events; `unavailable` where long texts cannot be read now.
 */
export async function ingestEvents(call: Call, raw: readonly unknown[]): Promise<IngestResult> {
  if (raw.length > MAX_EVENTS) {
    throw new AppError(
      "too_large",
      `A request carries ${MAX_EVENTS.toLocaleString("en")} events at most; this one has ${raw.length.toLocaleString("en")}. Send them in parts.`,
    );
  }
  const now = new Date(Math.max(call.at.getTime(), Date.now()));
  const events: Indexed[] = [];
  const refused: Rejection[] = [];
  const ids = new Set<string>();
  let repeated = 0;
  raw.forEach((one, index) => {
    const read = readEvent(one, index, now);
    const id = "event" in read ? read.event.id : idOf(one);
    if (id !== null && ids.has(id)) repeated += 1;
    else if ("event" in read) {
      ids.add(read.event.id);
      events.push({ ...read.event, index });
    } else refused.push(read.rejection);
  });
  // A refused event whose id comes again later in the batch, corrected, stays a refusal: it was one when it was read.
  const batch = { events, refused, repeated };
  const result = await withAskedTexts((read) =>
    retryUntangled(() => writeOnce(call, (tx) => takeIn(tx, call, batch, read))),
  );
  wake("detection");
  return result;
}

async function takeIn(
  tx: Tx,
  call: Call,
  { events, refused, repeated }: Batch,
  read: AskedTexts,
): Promise<IngestResult> {
  const refusedIds = refused.flatMap((rejection) => rejection.id ?? []);
  const { fresh, known } = await receive(tx, events, refusedIds);
  const rejected = refused.filter((rejection) => rejection.id === null || !known.has(rejection.id));
  const ofType = <Type extends EventType>(type: Type) =>
    fresh.filter((event): event is EventOf<Type> & Indexed => event.type === type);

  const described = ofType("account.upserted");
  const contracts = ofType("contract.upserted");
  const relationships = ofType("relationship.upserted");
  const created = ofType("content.created");
  const reports = ofType("report.filed");
  const signals = ofType("signal.raised");
  const changes: ContentEvent[] = [...created, ...ofType("content.edited"), ...ofType("content.deleted")];

  await ensureAccounts(tx, [
    ...described.map((event) => event.data.account.id),
    ...contracts.flatMap(({ data: { contract } }) => [contract.clientId, contract.freelancerId]),
    ...relationships.flatMap(({ data: { relationship: pair } }) => [pair.clientId, pair.freelancerId]),
    ...created.flatMap(({ data: { content } }) => [content.authorId, content.counterpartId ?? content.authorId]),
    ...reports.flatMap(({ data: { report } }) => [report.accountId, report.reporterId ?? report.accountId]),
  ]);
  await describeAccounts(tx, described);
  await describeRelationships(tx, relationships);
  await describeContracts(tx, contracts);

  const keys = await holdKeys(tx, [
    ...changes.map(contentIdOf),
    ...signals.map((event) => event.data.signal.contentId),
  ]);
  const contents = await applyContentEvents(tx, changes, keys);
  const files = changes.flatMap((event): NamedAttachment[] => {
    if (event.type === "content.deleted") return [];
    const contentId = keys.get(event.data.content.id)!.contentId;
    return event.data.content.attachments.map((attachment, position) => ({ contentId, attachment, position }));
  });
  await attachFiles(tx, call, files);
  const misplaced = await raiseOutsideSignals(
    tx,
    call,
    signals,
    contents,
    created.map((event) => event.data.content.id).filter((id) => !keys.get(id)?.isNew),
    read,
  );
  const elsewhere = reports.flatMap(({ data: { report } }) => report.contentId ?? []).filter((id) => !contents.has(id));
  await takeReports(tx, call, reports, new Map([...contents, ...(await namedContents(tx, elsewhere))]));

  // Refused after all, so it was not taken in: its id may be used again.
  const takenBack = fresh.filter((event) => misplaced.some((rejection) => rejection.index === event.index));
  if (takenBack.length > 0) {
    await tx.$executeRaw`DELETE FROM event_receipts WHERE event_id = ANY(${takenBack.map((event) => event.id)}::text[])`;
  }
  const result: IngestResult = {
    accepted: fresh.length - misplaced.length,
    duplicates: repeated + (events.length - fresh.length) + (refused.length - rejected.length),
    rejected: [...rejected, ...misplaced].sort((a, b) => a.index - b.index),
  };
  await recordAudit(tx, call, {
    type: "events.ingested",
    subject: { kind: "desk", id: "events" },
    data: { accepted: result.accepted, duplicates: result.duplicates, rejected: result.rejected.length },
  });
  return result;
}

/**
 * Notes the ids of the events; those noted before are not among `fresh`. In one order, so that two requests with the
 * same ids wait for each other instead of locking each other out. `known` are refused ids that were taken in before.
 */
async function receive(
  tx: Tx,
  events: readonly Indexed[],
  refusedIds: readonly string[],
): Promise<{ fresh: Indexed[]; known: Set<string> }> {
  const ids = events.map((event) => event.id).sort();
  const rows = await tx.$queryRaw<{ event_id: string }[]>`
    INSERT INTO event_receipts (event_id) SELECT unnest(${ids}::text[]) ON CONFLICT (event_id) DO NOTHING RETURNING event_id`;
  const noted = new Set(rows.map((row) => row.event_id));
  const known = new Set<string>();
  if (refusedIds.length > 0) {
    const before = await tx.eventReceipt.findMany({
      where: { eventId: { in: refusedIds.filter((id) => !noted.has(id)) } },
      select: { eventId: true },
    });
    for (const row of before) known.add(row.eventId);
  }
  return { fresh: events.filter((event) => noted.has(event.id)), known };
}

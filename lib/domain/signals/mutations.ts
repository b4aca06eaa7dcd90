import type { DetectedSignal, SignalKind } from "@/lib/detect/types";
import { type AskedTexts, readAskedHere } from "@/lib/domain/asked-texts/data";
import { forgetContacts, noteContacts } from "@/lib/domain/contacts/mutations";
import type { StoredContent } from "@/lib/domain/content/mutations";
import type { EventOf, Rejection } from "@/lib/domain/events/schema";
import { enqueueDetection, queueKey } from "@/lib/domain/queue/mutations";
import { contactHash, isReadable, maskBeside, type StoredSpan } from "@/lib/domain/signals/rules";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { recordset } from "@/lib/platform/rows";
import { maskValue } from "@/lib/policy/masking";

export type NewSignal = {
  id: string;
  contentId: string;
  revision: number;
  kind: SignalKind;
  spans: StoredSpan[];
  score: number;
  reasons: unknown;
  obfuscations: readonly string[];
  script: string | null;
  /** Hex. */
  valueHash: string | null;
  hashKeyId: string | null;
  maskedValue: string | null;
  detector: { name: string; version: string };
  outside: boolean;
  withdrawnAt: Date | null;
};

export async function insertSignals(tx: Tx, signals: readonly NewSignal[]): Promise<void> {
  if (signals.length === 0) return;
  const rows = signals.map((signal) => ({
    content_id: signal.contentId,
    id: signal.id,
    revision: signal.revision,
    kind: signal.kind,
    spans: signal.spans,
    score: signal.score,
    reasons: signal.reasons,
    obfuscations: signal.obfuscations,
    script: signal.script,
    value_hash: signal.valueHash,
    hash_key_id: signal.hashKeyId,
    masked_value: signal.maskedValue,
    detector_name: signal.detector.name,
    detector_version: signal.detector.version,
    outside: signal.outside,
    withdrawn_at: signal.withdrawnAt,
  }));
  await tx.$executeRaw`
    INSERT INTO signals (content_id, id, revision, kind, spans, score, reasons, obfuscations, script, value_hash,
      hash_key_id, masked_value, detector_name, detector_version, outside, withdrawn_at)
    SELECT content_id, id, revision, kind, spans, score, reasons, ARRAY(SELECT json_array_elements_text(obfuscations)),
      script, decode(value_hash, 'hex'), hash_key_id, masked_value, detector_name, detector_version, outside, withdrawn_at
    FROM json_to_recordset(${recordset(rows)}::json) AS r(content_id uuid, id uuid, revision int, kind text, spans jsonb,
      score real, reasons jsonb, obfuscations json, script text, value_hash text, hash_key_id text, masked_value text,
      detector_name text, detector_version text, outside boolean, withdrawn_at timestamptz)`;
  await noteContacts(tx, signals);
}

export async function withdrawSignals(
  tx: Tx,
  at: Date,
  signals: readonly { contentId: string; id: string }[],
): Promise<void> {
  if (signals.length === 0) return;
  const rows = signals.map((signal) => ({ content_id: signal.contentId, id: signal.id }));
  await tx.$executeRaw`
    UPDATE signals s SET withdrawn_at = ${at}
    FROM json_to_recordset(${recordset(rows)}::json) AS r(content_id uuid, id uuid)
    WHERE s.content_id = r.content_id AND s.id = r.id AND s.withdrawn_at IS NULL`;
  await forgetContacts(tx, signals);
}

type SignalEvent = EventOf<"signal.raised">;
type Raised = SignalEvent["data"]["signal"];

/** As it waits for its content: what was said, less the plain value. */
type Held = Omit<Raised, "value"> & { valueHash: string | null; hashKeyId: string | null; maskedValue: string | null };

function hold({ value, ...raised }: Raised): Held {
  const hashed = value === null ? null : contactHash(value);
  return {
    ...raised,
    valueHash: hashed?.hash.toString("hex") ?? null,
    hashKeyId: hashed?.keyId ?? null,
    maskedValue: value === null ? null : maskValue(raised.kind, value),
  };
}

/** What waits to become a signal; the value in plain where it came with the event. */
type Raising = { raised: Held; content: StoredContent; value: string | null };

/** Without the plain value the stretch itself is taken for it, and hidden by the same rule. */
function build({ raised, content, value }: Raising, beside: readonly DetectedSignal[]): NewSignal {
  const { start, end, kind } = raised;
  const inside = start !== null && end !== null && start < content.text.length;
  const spans = inside ? [{ message: 0, start, end: Math.min(end, content.text.length) }] : [];
  const masked = maskBeside({ kind, value, spans, decoded: [] }, beside, [
    { contentId: content.externalId, text: content.text },
  ]);
  return {
    id: newId(),
    contentId: content.id,
    revision: content.revision,
    kind,
    spans: masked.spans,
    score: raised.score,
    reasons: raised.reasons,
    obfuscations: [],
    script: raised.script,
    valueHash: raised.valueHash,
    hashKeyId: raised.hashKeyId,
    maskedValue: raised.maskedValue,
    detector: raised.detector,
    outside: true,
    withdrawnAt: null,
  };
}

/**
 * Signals of the marketplace's own detectors: they stand beside ours under their name and version, and policy judges
 * both alike. One whose content is unknown waits for it; one that points outside the text is refused. `contents` holds
 * every content named that exists, `created` those that this batch made, `read` what is known of the texts that asks were
 * raised in: the detector outside says where an ask stands, not what contact stands in it. Answers the refusals.
 * Errors: AskedTextsUnread.
 */
export async function raiseOutsideSignals(
  tx: Tx,
  call: Call,
  events: readonly SignalEvent[],
  contents: ReadonlyMap<string, StoredContent>,
  created: readonly string[],
  read: AskedTexts,
): Promise<Rejection[]> {
  const rejected: Rejection[] = [];
  const raising: Raising[] = [];
  const waiting: object[] = [];
  for (const event of events) {
    const raised = event.data.signal;
    const content = contents.get(raised.contentId);
    if (!content) {
      waiting.push({ event_id: event.id, external_id: raised.contentId, data: hold(raised) });
    } else if (raised.end !== null && raised.end > content.text.length) {
      rejected.push({
        index: event.index,
        id: event.id,
        code: "span_outside_text",
        detail: `events[${event.index}]: data.signal.end: lies behind the text, which has ${content.text.length} characters`,
      });
    } else {
      raising.push({ raised: hold(raised), content, value: raised.value });
    }
  }
  if (waiting.length > 0) {
    await tx.$executeRaw`
      INSERT INTO pending_signals (event_id, external_id, data)
      SELECT event_id, external_id, data FROM json_to_recordset(${recordset(waiting)}::json)
        AS r(event_id text, external_id text, data jsonb)
      ON CONFLICT (event_id) DO NOTHING`;
  }
  if (created.length > 0) {
    const due = await tx.$queryRaw<{ external_id: string; data: Held }[]>`
      DELETE FROM pending_signals WHERE external_id = ANY(${[...created]}::text[]) RETURNING external_id, data`;
    for (const row of due) raising.push({ raised: row.data, content: contents.get(row.external_id)!, value: null });
  }
  if (raising.length === 0) return rejected;
  const asked = raising.filter(({ raised }) => isReadable(raised.kind)).map(({ content }) => content.text);
  const beside = readAskedHere(asked, read);
  const signals = raising.map((one) => build(one, beside.get(one.content.text) ?? []));

  // The same detector speaking again of the same place replaces what it said: said twice is not twice as sure.
  const places = signals.map((signal) => ({
    content_id: signal.contentId,
    kind: signal.kind,
    spans: signal.spans.map(({ start, end }) => [start, end]),
    detector_name: signal.detector.name,
  }));
  const replaced = await tx.$queryRaw<{ content_id: string; id: string }[]>`
    UPDATE signals s SET withdrawn_at = ${call.at}
    FROM json_to_recordset(${recordset(places)}::json) AS r(content_id uuid, kind text, spans jsonb, detector_name text)
    WHERE s.content_id = r.content_id AND s.withdrawn_at IS NULL AND s.kind = r.kind
      AND s.detector_name = r.detector_name AND s.outside
      AND (SELECT coalesce(jsonb_agg(jsonb_build_array(p -> 'start', p -> 'end')), '[]') FROM jsonb_array_elements(s.spans) p) = r.spans
    RETURNING s.content_id, s.id`;
  const newest = new Map(
    signals.map((signal) => [
      `${signal.contentId} ${signal.kind} ${signal.detector.name} ${signal.spans.map((s) => `${s.start}-${s.end}`)}`,
      signal,
    ]),
  );
  await insertSignals(tx, [...newest.values()]);
  await forgetContacts(
    tx,
    replaced.map((row) => ({ contentId: row.content_id, id: row.id })),
  );
  const touched = new Map([...newest.values()].map((signal) => [signal.contentId, signal]));
  const byId = new Map([...contents.values()].map((content) => [content.id, content]));
  await enqueueDetection(
    tx,
    [...touched.values()].map((signal) => ({
      key: queueKey(byId.get(signal.contentId)!),
      contentId: signal.contentId,
      revision: signal.revision,
    })),
  );
  return rejected;
}

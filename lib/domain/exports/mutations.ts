import { setTimeout as pause } from "node:timers/promises";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { columnsFor, requireColumns } from "@/lib/domain/dataset-permissions/rules";
import { countRows } from "@/lib/domain/datasets/data";
import { chooseColumns, hasMasked, parseFilter } from "@/lib/domain/datasets/rules";
import { DATASETS, type Dataset } from "@/lib/domain/datasets/schema";
import { questionOf, storedPieces, WrittenFile } from "@/lib/domain/exports/data";
import { MEDIA_TYPES, MOST_XLSX_ROWS, notesOf, stateAt, TOO_MANY_FOR_XLSX } from "@/lib/domain/exports/rules";
import type { Dictionary, ExportFormat, ExportView, NewExport } from "@/lib/domain/exports/schema";
import { EXPORT_HOURS, newExportSchema, STORED_FORMATS } from "@/lib/domain/exports/schema";
import { can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { pool, prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { sha256 } from "@/lib/platform/keyring";
import { openSnapshot } from "@/lib/platform/snapshots";
import { dayOf, HOUR_MS } from "@/lib/platform/time";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";
import type { Export } from "@/prisma/generated/client";

const ownerOf = (call: Call) => `${call.actor.kind}:${call.actor.id}`;

function view(stored: Export, at: Date): ExportView {
  const columns = chooseColumns(stored.dataset as Dataset, stored.columns);
  return {
    id: stored.id,
    dataset: stored.dataset as Dataset,
    format: stored.format as ExportFormat,
    filter: stored.filter as Record<string, unknown>,
    state: stateAt(stored, at),
    stored: stored.stored,
    unmasked: stored.unmasked,
    createdAt: stored.createdAt.toISOString(),
    expiresAt: stored.expiresAt.toISOString(),
    progress: {
      rows: Number(stored.rows),
      of: stored.rowsExpected === null ? null : Number(stored.rowsExpected),
      bytes: Number(stored.bytes),
    },
    sha256: stored.sha256 ? Buffer.from(stored.sha256).toString("hex") : null,
    problem: stored.error,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    file: `/api/v1/exports/${stored.id}/file`,
    dictionary: `/api/v1/exports/${stored.id}/dictionary`,
  };
}

/** Asked once when it is requested and again when it is fetched: a role may change in between. */
function requireUnmasking(call: Call): void {
  if (can(call.actor, "export:unmasked")) return;
  throw new AppError("forbidden", "Only a lead may export contact values in plain. Ask for it masked.");
}

/** Unmasked needs the permission, a reason, and something in it that masking changes. */
function checkUnmasked(call: Call, dataset: Dataset, columns: Parameters<typeof hasMasked>[0], reason: string): void {
  requireUnmasking(call);
  const errors = [
    ...(hasMasked(columns)
      ? []
      : [{ path: "unmasked", message: `these columns of ${dataset} hold nothing that can be unmasked` }]),
    ...(reason.length >= 10
      ? []
      : [{ path: "reason", message: "say in at least 10 characters what it is needed for" }]),
  ];
  if (errors.length > 0) throw new AppError("invalid_input", "This cannot be exported unmasked.", { errors });
}

/**
 * Stores the question with its exact filter, and the audit event that names it. XLSX and Parquet, and what is asked to be
 * stored, are then written by the worker. Errors: `invalid_input` for unknown columns or filters, a missing reason, or
 * more rows than XLSX holds; `forbidden` for a dataset, columns or an unmasked file without the permission.
 */
export async function requestExport(call: Call, input: NewExport): Promise<ExportView> {
  const asked = newExportSchema.parse(input);
  const { dataset, format, unmasked, reason } = asked;
  const columns = asked.columns ? chooseColumns(dataset, asked.columns) : columnsFor(call.actor, dataset);
  requireColumns(call.actor, dataset, columns);
  const filter = JSON.parse(JSON.stringify(parseFilter(dataset, asked.filter))) as Record<string, string>;
  if (unmasked) checkUnmasked(call, dataset, columns, reason);
  const stored = asked.stored || STORED_FORMATS.includes(format);
  if (format === "xlsx") {
    const rows = await countRows({ dataset, filter, columns, unmasked, now: call.at }, pool(), MOST_XLSX_ROWS);
    if (rows > MOST_XLSX_ROWS) throw new AppError("invalid_input", TOO_MANY_FOR_XLSX);
  }
  return writeOnce(call, async (tx) => {
    const row = await tx.export.create({
      data: {
        id: newId(),
        dataset,
        format,
        filter,
        columns: columns.map((column) => column.name),
        requestedBy: ownerOf(call),
        createdAt: call.at,
        expiresAt: new Date(call.at.getTime() + EXPORT_HOURS * HOUR_MS),
        stored,
        state: stored ? "queued" : "ready",
        unmasked,
        reason: unmasked ? reason : "",
      },
    });
    await recordAudit(tx, call, {
      type: "export.requested",
      subject: { kind: "export", id: row.id },
      data: {
        dataset,
        format,
        columns: row.columns,
        filterHash: sha256(JSON.stringify(filter)).toString("hex"),
        // Ids, codes, numbers and times: the schemas of the filters let nothing else in.
        filter,
        unmasked,
      },
    });
    return view(row, call.at);
  });
}

/** An export of the asker's own; anybody else's is as if it were not there. */
async function ownExport(call: Call, id: string, tx: Tx = prisma()): Promise<Export> {
  const stored = isUuid(id) ? await tx.export.findUnique({ where: { id } }) : null;
  // What a dataset was called in an earlier release cannot be read any more.
  if (!stored || stored.requestedBy !== ownerOf(call) || !DATASETS.includes(stored.dataset as Dataset)) {
    throw new AppError("not_found", "There is no such export of yours. Request a new one.");
  }
  return stored;
}

export async function getExport(call: Call, id: string): Promise<ExportView> {
  return view(await ownExport(call, id), call.at);
}

/** The asker's own of the last days, newest first. */
export async function listExports(call: Call): Promise<{ items: ExportView[] }> {
  const rows = await prisma().export.findMany({
    where: { requestedBy: ownerOf(call), dataset: { in: [...DATASETS] } },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return { items: rows.map((row) => view(row, call.at)) };
}

/** The data dictionary that belongs beside the file. */
export async function getDictionary(call: Call, id: string): Promise<Dictionary> {
  const shown = view(await ownExport(call, id), call.at);
  const { dataset, format, filter, unmasked, createdAt, columns } = shown;
  const rows = shown.sha256 === null ? null : shown.progress.rows;
  return {
    id,
    dataset,
    format,
    filter,
    unmasked,
    createdAt,
    sha256: shown.sha256,
    rows,
    columns,
    notes: notesOf(format),
  };
}

/** Ends the writing of a stored export; what was written is thrown away. Errors: `not_found`; `conflict` once finished. */
export async function cancelExport(call: Call, id: string): Promise<ExportView> {
  return writeOnce(call, async (tx) => {
    await ownExport(call, id, tx);
    const ended = await tx.export.updateMany({
      where: { id, state: { in: ["queued", "running"] } },
      data: { state: "cancelled", lease: null, leaseUntil: null, finishedAt: call.at },
    });
    if (ended.count === 0) throw new AppError("conflict", "This export is not being written: there is nothing to end.");
    await tx.exportChunk.deleteMany({ where: { exportId: id } });
    await recordAudit(tx, call, { type: "export.cancelled", subject: { kind: "export", id }, data: {} });
    return view(await ownExport(call, id, tx), call.at);
  });
}

export type ExportFile = { name: string; mediaType: string; bytes: number | null; body: ReadableStream<Uint8Array> };

/** A fetch may come before the worker is done: so long it waits for it. */
const PATIENCE_MS = 25_000;

/** So long somebody may leave what they fetch unread: until then a file in the writing holds a connection for them. */
const STALL_MS = 120_000;

async function readyExport(call: Call, id: string): Promise<Export> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const stored = await ownExport(call, id);
    const state = stateAt(stored, call.at);
    if (state === "expired")
      throw new AppError("not_found", `This export expired after ${EXPORT_HOURS} hours. Request a new one.`);
    if (state === "ready") return stored;
    if (state === "failed") throw new AppError("conflict", stored.error ?? "This export failed. Request it again.");
    if (state === "cancelled") throw new AppError("conflict", "This export was cancelled. Request a new one.");
    if (Date.now() >= until) {
      throw new AppError("conflict", "This export is still being written. Its state says when it is ready.", {
        extra: { state, rows: Number(stored.rows) },
      });
    }
    await pause(200);
  }
}

/**
 * The file: a stored one as it was written, any other written while it is read, as fast as it is read and no faster. When
 * the reading ends, whole or not, an audit event says how much went out; it ends too when nobody reads on for `stallMs`.
 * Errors: `not_found` for somebody else's or an expired export; `forbidden` for what the asker may not read any more;
 * `conflict` while it is written, or when that failed; `unavailable` while others read as many as may be read at once.
 */
export async function fetchExport(call: Call, id: string, stallMs = STALL_MS): Promise<ExportFile> {
  const stored = await readyExport(call, id);
  const question = questionOf(stored);
  requireColumns(call.actor, question.dataset, question.columns);
  if (stored.unmasked) requireUnmasking(call);
  const format = stored.format as ExportFormat;
  const snapshot = stored.stored ? null : await openSnapshot();
  const file = snapshot && new WrittenFile(question, format, false, snapshot);
  const pieces = file ? file.pieces() : storedPieces(id);
  let sent = 0;
  let noted = false;
  const note = async (complete: boolean) => {
    if (noted) return;
    noted = true;
    const rows = file ? file.rows : Number(stored.rows);
    await inTransaction(async (tx) => {
      await recordAudit(tx, call, {
        type: "export.fetched",
        subject: { kind: "export", id },
        data: { rows, complete },
      });
      if (!file || !complete) return;
      const data = { rows, bytes: file.bytes, sha256: new Uint8Array(file.sha256()) };
      await tx.export.update({ where: { id }, data });
    });
  };
  const leave = async () => {
    await pieces.return(undefined);
    // Pieces that nobody began to read end nothing.
    await snapshot?.end(false);
    await note(false);
  };
  let stalled: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(stalled);
      try {
        const piece = await pieces.next();
        if (piece.done) {
          await note(stored.stored ? sent === Number(stored.bytes) : true);
          controller.close();
          return;
        }
        sent += piece.value.length;
        controller.enqueue(piece.value);
        if (!file) return;
        stalled = setTimeout(() => {
          controller.error(new Error("nobody reads on"));
          // Where even this cannot be noted the database does not answer, and the log has it from others.
          leave().catch(() => {});
        }, stallMs);
        stalled.unref();
      } catch (error) {
        await note(false).catch(() => {});
        controller.error(error);
      }
    },
    async cancel() {
      clearTimeout(stalled);
      await leave();
    },
  });
  return {
    name: `docket-${stored.dataset}-${dayOf(stored.createdAt)}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: stored.stored ? Number(stored.bytes) : null,
    body,
  };
}

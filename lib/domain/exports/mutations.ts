import { stringify } from "csv-stringify/sync";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { exportRows, parseFilter } from "@/lib/domain/exports/data";
import { chooseColumns, csvCell, plainCell } from "@/lib/domain/exports/rules";
import type { Dataset, ExportFormat, ExportView, NewExport } from "@/lib/domain/exports/schema";
import { type Column, EXPORT_HOURS } from "@/lib/domain/exports/schema";
import type { Call } from "@/lib/platform/call";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { sha256 } from "@/lib/platform/keyring";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

type StoredExport = {
  id: string;
  dataset: string;
  format: string;
  columns: string[];
  createdAt: Date;
  expiresAt: Date;
};

function view(stored: StoredExport, at: Date): ExportView {
  const columns = chooseColumns(stored.dataset as Dataset, stored.columns);
  return {
    id: stored.id,
    dataset: stored.dataset as Dataset,
    format: stored.format as ExportFormat,
    state: stored.expiresAt > at ? "ready" : "expired",
    createdAt: stored.createdAt.toISOString(),
    expiresAt: stored.expiresAt.toISOString(),
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    file: `/api/v1/exports/${stored.id}/file`,
  };
}

/** Stores the question with its exact filter. Errors: `invalid_input` for unknown columns or filters. */
export async function requestExport(call: Call, input: NewExport): Promise<ExportView> {
  const columns = chooseColumns(input.dataset, input.columns).map((column) => column.name);
  const filter = JSON.parse(JSON.stringify(parseFilter(input.dataset, input.filter))) as object;
  return writeOnce(call, async (tx) => {
    const stored = await tx.export.create({
      data: {
        id: newId(),
        dataset: input.dataset,
        format: input.format,
        filter,
        columns,
        requestedBy: `${call.actor.kind}:${call.actor.id}`,
        createdAt: call.at,
        expiresAt: new Date(call.at.getTime() + EXPORT_HOURS * 3_600_000),
      },
    });
    await recordAudit(tx, call, {
      type: "export.requested",
      subject: { kind: "export", id: stored.id },
      // The filter itself lies in the erasable row: it may name an account.
      data: {
        dataset: input.dataset,
        format: input.format,
        columns,
        filterHash: sha256(JSON.stringify(filter)).toString("hex"),
      },
    });
    return view(stored, call.at);
  });
}

/** An export of the asker's own; anybody else's is as if it were not there. */
async function ownExport(call: Call, id: string) {
  const stored = isUuid(id) ? await prisma().export.findUnique({ where: { id } }) : null;
  if (!stored || stored.requestedBy !== `${call.actor.kind}:${call.actor.id}`) {
    throw new AppError("not_found", "There is no such export of yours. Request a new one.");
  }
  return stored;
}

export async function getExport(call: Call, id: string): Promise<ExportView> {
  return view(await ownExport(call, id), call.at);
}

export type ExportFile = { name: string; mediaType: string; body: ReadableStream<Uint8Array> };

/** Lines of one batch, each with its line end: CSV by RFC 4180, or one JSON object a line. */
function lines(rows: readonly unknown[][], columns: readonly Column[], format: ExportFormat): string {
  if (format === "csv") {
    const cells = rows.map((row) => columns.map((column, index) => csvCell(row[index], column.type)));
    return stringify(cells, { record_delimiter: "\r\n" });
  }
  return rows
    .map((row) => {
      const entries = columns.map((column, index) => [column.name, plainCell(row[index], column.type)]);
      return `${JSON.stringify(Object.fromEntries(entries))}\n`;
    })
    .join("");
}

/**
 * Streams the file, as fast as it is read and no faster. When the stream ends, whole or not, an audit event says how many
 * rows went out. Errors: `not_found` for somebody else's or an expired export.
 */
export async function fetchExport(call: Call, id: string): Promise<ExportFile> {
  const stored = await ownExport(call, id);
  if (stored.expiresAt <= call.at) {
    throw new AppError("not_found", `This export expired after ${EXPORT_HOURS} hours. Request a new one.`);
  }
  const dataset = stored.dataset as Dataset;
  const format = stored.format as ExportFormat;
  const columns = chooseColumns(dataset, stored.columns);
  const batches = exportRows({ dataset, filter: stored.filter, columns, now: stored.createdAt });
  const encoder = new TextEncoder();
  let sent = 0;
  let noted = false;
  const note = async (complete: boolean) => {
    if (noted) return;
    noted = true;
    await inTransaction((tx) =>
      recordAudit(tx, call, {
        type: "export.fetched",
        subject: { kind: "export", id },
        data: { rows: sent, complete },
      }),
    );
  };
  // The byte order mark makes spreadsheets read UTF-8; without it they guess the machine's old code page.
  const head =
    format === "csv" ? `\uFEFF${stringify([columns.map((column) => column.name)], { record_delimiter: "\r\n" })}` : "";
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (head) controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      try {
        const batch = await batches.next();
        if (batch.done) {
          await note(true);
          controller.close();
          return;
        }
        sent += batch.value.length;
        controller.enqueue(encoder.encode(lines(batch.value, columns, format)));
      } catch (error) {
        await note(false).catch(() => {});
        controller.error(error);
      }
    },
    async cancel() {
      await batches.return(undefined);
      await note(false);
    },
  });
  return {
    name: `docket-${dataset}-${stored.createdAt.toISOString().slice(0, 10)}.${format}`,
    mediaType: format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8",
    body,
  };
}

import { deliveryOf } from "@/lib/domain/attachments/rules";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

export type OpenedAttachment = {
  id: string;
  name: string;
  size: number;
  sha256: string;
  /** Safe to send as they are; see `deliveryOf`. */
  contentType: string;
  disposition: "inline" | "attachment";
  fileName: string;
  /** Chunk by chunk from the database: memory stays flat whatever the size. */
  bytes: AsyncGenerator<Uint8Array>;
};

async function* chunksOf(id: string): AsyncGenerator<Uint8Array> {
  for (let seq = 0; ; seq += 1) {
    const rows = await query<{ bytes: Buffer }>(
      "SELECT bytes FROM attachment_chunks WHERE attachment_id = $1 AND seq = $2",
      [id, seq],
    );
    if (!rows[0]) return;
    yield rows[0].bytes;
  }
}

/** Errors: `not_found` for an unknown id and for a file that was announced but has not come. */
export async function openAttachment(id: string): Promise<OpenedAttachment> {
  const file = await prisma().attachment.findUnique({ where: { id } });
  if (!file?.uploadedAt || !file.sha256 || file.size === null) {
    throw new AppError("not_found", "There is no stored attachment with this id.");
  }
  return {
    id: file.id,
    name: file.name,
    size: file.size,
    sha256: Buffer.from(file.sha256).toString("hex"),
    ...deliveryOf(file),
    bytes: chunksOf(file.id),
  };
}

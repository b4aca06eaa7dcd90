import { z } from "zod";
import { defineRoute, json, routesOfNoun } from "@/lib/api/route";
import { bodyOf, piecesOf } from "@/lib/api/stream";
import { openAttachment } from "@/lib/domain/attachments/data";
import { storeAttachment } from "@/lib/domain/attachments/mutations";
import { MAX_ATTACHMENT_BYTES, storedAttachmentSchema } from "@/lib/domain/attachments/schema";
import { openPicture, requirePlain } from "@/lib/domain/readings/data";
import { READING_LIMITS } from "@/lib/domain/readings/schema";
import { asStaff, can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";

const params = z.object({ id: z.string().min(1).max(200).meta({ description: "The marketplace's id of the file." }) });
const bytes = { schema: z.string().meta({ format: "binary" }) };

/** Staff alone have the permission to read files. */
function readerOf(call: Call): { userId: string; mayRevealAny: boolean } {
  return { userId: asStaff(call.actor).id, mayRevealAny: can(call.actor, "signal:reveal_any") };
}

export const attachments = routesOfNoun()
  .openapi(
    defineRoute({
      method: "put",
      path: "/attachments/{id}",
      operationId: "storeAttachment",
      tags: ["Events"],
      summary: "Store a file that events refer to",
      description:
        "The body is the file, streamed, 20 MB at most. Storing the same bytes again changes nothing; a stored file never changes.",
      permission: "attachment:write",
      body: "stream",
      request: {
        params,
        query: z.object({ name: z.string().max(255).default("").meta({ description: "The file's name." }) }),
        body: { required: true, content: { "application/octet-stream": bytes } },
      },
      responses: { 200: json(storedAttachmentSchema.meta({ id: "Attachment" }), "The file, stored") },
      problems: {
        400: "The body broke off.",
        409: "Another file is stored under this id.",
        413: "The file is larger than 20 MB. Nothing of it was kept.",
      },
    }),
    async (c) => {
      if (Number(c.req.header("content-length") ?? 0) > MAX_ATTACHMENT_BYTES) {
        throw new AppError("too_large", "An attachment has 20 MB at most. Nothing of this one was kept.", {
          extra: { limitBytes: MAX_ATTACHMENT_BYTES },
        });
      }
      const mediaType = c.req.header("content-type")?.slice(0, 127) ?? "application/octet-stream";
      const file = { id: c.req.valid("param").id, name: c.req.valid("query").name, mediaType };
      return c.json(await storeAttachment(c.get("call"), file, piecesOf(c.req.raw)), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/attachments/{id}",
      operationId: "readAttachment",
      tags: ["Events"],
      summary: "A stored file",
      description:
        "Pictures, PDF and plain text are shown as what they are, without scripts; all else is handed over as bytes to save. A file with contacts in it is for who revealed them within the hour; one that could not be read, for a lead or whoever holds its case.",
      permission: "attachment:read",
      request: { params },
      responses: { 200: { description: "The file", content: { "application/octet-stream": bytes } } },
    }),
    async (c) => {
      await requirePlain(readerOf(c.get("call")), c.req.valid("param").id);
      const file = await openAttachment(c.req.valid("param").id);
      return c.body(bodyOf(file.bytes), 200, {
        "Content-Type": file.contentType,
        "Content-Length": String(file.size),
        "Content-Disposition": `${file.disposition}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      });
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/attachments/{id}/pages/{page}",
      operationId: "readAttachmentPage",
      tags: ["Events"],
      summary: "A page of a file as a picture",
      description:
        "A WebP made from the file. Everything written in it is covered until its contacts are revealed; the header `Docket-Masked` says whether it is.",
      permission: "attachment:read",
      request: { params: params.extend({ page: z.coerce.number().int().min(1).max(READING_LIMITS.pages) }) },
      responses: { 200: { description: "The picture", content: { "image/webp": bytes } } },
    }),
    async (c) => {
      const { id, page } = c.req.valid("param");
      const picture = await openPicture(readerOf(c.get("call")), id, page);
      return c.body(new Uint8Array(picture.bytes), 200, {
        "Content-Type": "image/webp",
        "Docket-Masked": String(picture.masked),
      });
    },
  );

import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { eraseAccount } from "@/lib/domain/erasure/mutations";
import { erasureSchema, newErasureSchema } from "@/lib/domain/erasure/schema";
import { listHolds } from "@/lib/domain/holds/data";
import { liftHold, setHold } from "@/lib/domain/holds/mutations";
import { holdReasonSchema, holdSchema } from "@/lib/domain/holds/schema";
import { countDue, endOf, getRetention } from "@/lib/domain/retention/data";
import { setClock } from "@/lib/domain/retention/mutations";
import {
  newClockSchema,
  RETENTION_CLASSES,
  retentionPreviewQuerySchema,
  retentionPreviewSchema,
  retentionSchema,
} from "@/lib/domain/retention/schema";

const hold = holdSchema.meta({ id: "LegalHold" });
const clocks = retentionSchema.meta({ id: "Retention" });
const account = z.object({ id: z.string().min(1).max(200) });
const reason = jsonBody(holdReasonSchema.strict().meta({ id: "HoldReason" }), {
  reason: "Request of a court, file 12",
});

export const retention = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/retention",
      operationId: "getRetention",
      tags: ["Retention"],
      summary: "How long each class of record is kept, and what is past its time",
      permission: "retention:manage",
      responses: { 200: json(clocks, "The clocks") },
    }),
    async (c) => c.json(await getRetention(c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/retention/preview",
      operationId: "previewRetention",
      tags: ["Retention"],
      summary: "What a clock would remove, before it is set",
      description: "Counted to 10,000 and no further. What is under legal hold does not count.",
      permission: "retention:manage",
      request: { query: retentionPreviewQuerySchema.strict() },
      responses: { 200: json(retentionPreviewSchema, "The count") },
    }),
    async (c) => {
      const { class: name, days } = c.req.valid("query");
      return c.json({ class: name, days, due: await countDue(name, endOf(days, c.get("call").at)) }, 200);
    },
  )
  .openapi(
    defineRoute({
      method: "put",
      path: "/retention/{class}",
      operationId: "setRetention",
      tags: ["Retention"],
      summary: "Set how long a class of record is kept",
      description:
        "In days; null for good. A shorter time begins to remove a day later: until then it can be taken back.",
      permission: "retention:manage",
      request: {
        params: z.object({ class: z.enum(RETENTION_CLASSES) }),
        body: jsonBody(newClockSchema.strict().meta({ id: "NewClock" }), { days: 365 }),
      },
      responses: { 200: json(clocks, "All clocks") },
    }),
    async (c) => c.json(await setClock(c.get("call"), c.req.valid("param").class, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/accounts/{id}/erase",
      operationId: "eraseAccount",
      tags: ["Retention"],
      summary: "Erase what is personal of an account",
      description:
        "Name, texts, contacts, files and remarks go, in evidence too; decisions, measures, figures and the audit trail stay. It cannot be taken back.",
      permission: "account:erase",
      request: { params: account, body: jsonBody(newErasureSchema.strict().meta({ id: "NewErasure" })) },
      responses: { 200: json(erasureSchema.meta({ id: "Erasure" }), "What was erased") },
      problems: { 409: "The account is under legal hold." },
    }),
    async (c) => c.json(await eraseAccount(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/holds",
      operationId: "listHolds",
      tags: ["Retention"],
      summary: "Legal holds, newest first",
      permission: "hold:manage",
      request: {
        query: z
          .object({
            ...pageQuery,
            account: z.string().max(200).optional(),
            standing: z.enum(["true", "false"]).optional().meta({ description: "`true` leaves out the lifted ones." }),
          })
          .strict(),
      },
      responses: { 200: json(page(hold), "A page of holds") },
    }),
    async (c) => {
      const { account: of, standing, cursor, limit } = c.req.valid("query");
      return c.json(await listHolds({ account: of, standing: standing === "true" }, { cursor, limit }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/accounts/{id}/hold",
      operationId: "setHold",
      tags: ["Retention"],
      summary: "Put an account under legal hold",
      description: "Nothing about it is erased or removed by a clock until it is lifted.",
      permission: "hold:manage",
      request: { params: account, body: reason },
      responses: { 201: json(hold, "The hold") },
      problems: { 409: "The account is under hold already." },
    }),
    async (c) => c.json(await setHold(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/accounts/{id}/hold/lift",
      operationId: "liftHold",
      tags: ["Retention"],
      summary: "Lift the legal hold of an account",
      permission: "hold:manage",
      request: { params: account, body: reason },
      responses: { 200: json(hold, "The hold, lifted") },
      problems: { 409: "The account is under no hold." },
    }),
    async (c) => c.json(await liftHold(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  );

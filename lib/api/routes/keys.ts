import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listKeys } from "@/lib/domain/keys/data";
import { createKey, revokeKey } from "@/lib/domain/keys/mutations";
import { createdKeySchema, keySchema, newKeySchema } from "@/lib/domain/keys/schema";

const key = keySchema.meta({ id: "ApiKey" });

const example = {
  id: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a11",
  name: "Marketplace, production",
  prefix: "dk_8Qm2x",
  scopes: ["ingest" as const],
  createdBy: { id: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a10", name: "Admin" },
  createdAt: "2026-11-01T09:00:00.000Z",
  lastUsedAt: null,
  revokedAt: null,
};

export const keys = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/keys",
      operationId: "listKeys",
      tags: ["Keys"],
      summary: "Keys of machines, newest first, the revoked ones too",
      permission: "key:manage",
      request: { query: z.object(pageQuery) },
      responses: { 200: json(page(key), "A page of keys", { items: [example], nextCursor: null }) },
    }),
    async (c) => c.json(await listKeys(c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/keys",
      operationId: "createKey",
      tags: ["Keys"],
      summary: "Make a key",
      description: "The key itself is in this answer and nowhere else: only its hash is kept.",
      permission: "key:manage",
      request: {
        body: jsonBody(newKeySchema.meta({ id: "NewApiKey" }), { name: "Marketplace, production", scopes: ["ingest"] }),
      },
      responses: { 201: json(createdKeySchema.meta({ id: "CreatedApiKey" }), "The key as made") },
    }),
    async (c) => c.json(await createKey(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "delete",
      path: "/keys/{id}",
      operationId: "revokeKey",
      tags: ["Keys"],
      summary: "Revoke a key",
      description: "The next request with it is refused. Revoking it again changes nothing.",
      permission: "key:manage",
      request: { params: z.object({ id: z.uuid() }) },
      responses: { 200: json(key, "The key, revoked") },
    }),
    async (c) => c.json(await revokeKey(c.get("call"), c.req.valid("param").id), 200),
  );

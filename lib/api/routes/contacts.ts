import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { getAccountLinks } from "@/lib/domain/contacts/data";
import {
  accountLinksSchema,
  contactLookupSchema,
  contactMatchesSchema,
  relatedSchema,
} from "@/lib/domain/contacts/schema";
import { lookUpContact } from "@/lib/domain/lookups/mutations";
import { getRelated } from "@/lib/domain/precedents/data";
import { exportAccount } from "@/lib/domain/subject-access/mutations";

const account = z.object({ id: z.string().min(1).max(200).meta({ description: "The marketplace's id." }) });

export const contacts = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/accounts/{id}/links",
      operationId: "getAccountLinks",
      tags: ["Accounts"],
      summary: "The accounts that share a contact with this one, and those joined to them",
      description:
        "By phone, handle, wallet, e-mail, personal link or device. Values are masked; `more` says it was cut.",
      permission: "account:read",
      request: { params: account },
      responses: { 200: json(accountLinksSchema.meta({ id: "AccountLinks" }), "Accounts, values and who has what") },
    }),
    async (c) => c.json(await getAccountLinks(c.req.valid("param").id, c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/accounts/{id}/export",
      operationId: "exportAccount",
      tags: ["Accounts"],
      summary: "All that the desk holds on an account, for a request by its subject",
      description: "One JSON document, streamed; its own texts in plain, those of others left out. Kept in the trail.",
      permission: "account:export",
      request: { params: account },
      responses: {
        200: { description: "The document", content: { "application/json": { schema: z.unknown() } } },
      },
    }),
    async (c) => {
      const file = await exportAccount(c.get("call"), c.req.valid("param").id);
      // Streamed, which the typed JSON answer of the document cannot say.
      return c.body(file.body, 200, {
        "Content-Type": "application/json",
        "Content-Disposition": `attachment; filename="${file.name}"`,
      }) as never;
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/contacts/lookup",
      operationId: "lookUpContact",
      tags: ["Contacts"],
      summary: "Which accounts wrote a contact value",
      description:
        "For leads, and for moderators while they hold a case; who asked and why is kept, the value is not. Under an Idempotency-Key it is looked up anew.",
      permission: ["signal:reveal_held", "signal:reveal_any"],
      request: {
        body: jsonBody(contactLookupSchema.meta({ id: "ContactLookup" }), {
          value: "+1 212 555 0187",
          reason: "The number is in a complaint from outside.",
        }),
      },
      responses: { 200: json(contactMatchesSchema.meta({ id: "ContactMatches" }), "Contacts and who wrote them") },
    }),
    async (c) => c.json(await lookUpContact(c.get("call"), c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/{id}/related",
      operationId: "getRelated",
      tags: ["Cases"],
      summary: "Who else uses the account's contacts, and how the same situation was decided before",
      permission: "case:read",
      request: { params: z.object({ id: z.uuid() }) },
      responses: { 200: json(relatedSchema.meta({ id: "Related" }), "What stands beside the case") },
    }),
    async (c) => c.json(await getRelated(c.req.valid("param").id, c.get("call").at), 200),
  );

import { z } from "zod";
import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listStatements } from "@/lib/domain/statements/data";
import { exportStatements } from "@/lib/domain/statements/mutations";
import { statementFilterSchema, statementRowSchema } from "@/lib/domain/statements/schema";

const row = statementRowSchema.meta({ id: "Statement" });

export const statements = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/statements",
      operationId: "listStatements",
      tags: ["Statements"],
      summary: "Statements of reasons, newest first",
      description:
        "One for every measure that restricts an account, and for contact details hidden in public content. `body` is what the EU's transparency database takes. Times are half-open and compare when it was made.",
      permission: "statement:read",
      request: { query: statementFilterSchema.extend(pageQuery) },
      responses: { 200: json(page(row), "A page of statements") },
    }),
    async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      return c.json(await listStatements(filter, { cursor, limit }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/statements/file",
      operationId: "exportStatements",
      tags: ["Statements"],
      summary: "The statements themselves, one a line, oldest first",
      description:
        "Each line is one `statement` of the transparency database's interface. Those withdrawn before they were submitted are left out unless asked for.",
      permission: "statement:read",
      request: { query: statementFilterSchema },
      responses: {
        200: { description: "JSON lines", content: { "application/x-ndjson": { schema: z.string() } } },
      },
    }),
    async (c) => {
      const file = await exportStatements(c.get("call"), c.req.valid("query"));
      // The name of the media type makes the types expect one JSON value.
      return c.body(file.body, 200, {
        "Content-Type": "application/x-ndjson",
        "Content-Disposition": `attachment; filename="${file.name}"`,
      }) as never;
    },
  );

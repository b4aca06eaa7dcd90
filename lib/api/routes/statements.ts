import { z } from "zod";
import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listStatements } from "@/lib/domain/statements/data";
import { exportStatements, replayStatement, replayStatements } from "@/lib/domain/statements/mutations";
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
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/statements/replay",
      operationId: "replayStatements",
      tags: ["Statements"],
      summary: "Submit every refused statement again",
      description: "As they are, for when what they were refused for is mended on the other side.",
      permission: "statement:submit",
      responses: { 200: json(z.object({ replayed: z.number().int() }), "How many", { replayed: 3 }) },
    }),
    async (c) => c.json(await replayStatements(c.get("call")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/statements/{id}/replay",
      operationId: "replayStatement",
      tags: ["Statements"],
      summary: "Submit a refused statement again",
      description: "As it is. Its tries begin anew.",
      permission: "statement:submit",
      request: { params: z.object({ id: z.uuid() }) },
      responses: { 200: json(row, "The statement, queued") },
      problems: { 409: "It is not refused; `state` says what it is." },
    }),
    async (c) => c.json(await replayStatement(c.get("call"), c.req.valid("param").id), 200),
  );

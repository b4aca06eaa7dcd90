import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "@/lib/api/env";
import { sessionCookieName } from "@/lib/platform/staff-session";

const TAGS = [
  { name: "Events", description: "What the marketplace tells the desk." },
  { name: "Cases", description: "The queue, and what a moderator works on." },
  { name: "Decisions", description: "What was decided, and taking it back." },
  { name: "Appeals", description: "Objections of accounts, and their answers." },
  { name: "Signals", description: "Pieces of evidence." },
  { name: "Reports", description: "Complaints by staff." },
  { name: "Accounts", description: "Users of the marketplace." },
  { name: "Contacts", description: "Values by which accounts are joined." },
  { name: "Notes", description: "What staff wrote down." },
  { name: "Rings", description: "Sets of cases whose accounts share a contact." },
  { name: "Enforcements", description: "Measures on accounts." },
  { name: "Statements", description: "Statements of reasons for the EU's transparency database." },
  { name: "Audit", description: "What happened, by whom, to what, when." },
  { name: "Retention", description: "How long records are kept, what holds them, and erasing an account." },
  { name: "Policies", description: "What counts as a violation." },
  { name: "Figures", description: "What was found, decided and taken back, counted." },
  { name: "Quality", description: "Second answers to decisions, given blind, and how far people agree." },
  { name: "Exports", description: "Everything, as files." },
  { name: "Detection", description: "What detection and policy say of a text." },
  { name: "Users", description: "Members of staff." },
  { name: "Keys", description: "Keys of machines." },
  { name: "Webhooks", description: "Where the marketplace is told, and what became of each message." },
  { name: "Session", description: "The person signed in." },
];

const DESCRIPTION = `Docket takes in what users of a freelance marketplace write, finds attempts to share contact details before a contract
exists or to pay outside the platform, and puts each as a case before a moderator.

People sign in and carry a session cookie; their writes must come from the desk's own pages. Machines send
\`Authorization: Bearer <key>\`. Each operation names the permission it takes in \`x-permission\` (any one of them will do).

Errors are problem documents (RFC 9457) with \`code\`, \`requestId\` and, for bad input, \`errors: [{path, message}]\`.
Lists answer \`{items, nextCursor}\`; send \`nextCursor\` back as \`cursor\` for the next page.
Writes accept an \`Idempotency-Key\`; a repeat within 24 hours gives the first answer again.`;

type Routes = Pick<OpenAPIHono<ApiEnv>, "openAPIRegistry" | "getOpenAPI31Document">;
export type OpenApiDocument = ReturnType<typeof openApiDocument>;

/** The OpenAPI 3.1 document of everything that these routes serve. Call it once: it adds to their registry. */
export function openApiDocument(v1: Routes) {
  v1.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: sessionCookieName(),
    description: "The cookie of a person who signed in. A write's Origin must be the desk's own host.",
  });
  v1.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "A machine's key, made by an administrator, with the scopes it was given.",
  });
  const document = v1.getOpenAPI31Document(
    {
      openapi: "3.1.0",
      info: { title: "Docket", version: "1", description: DESCRIPTION, license: { name: "Proprietary" } },
      servers: [{ url: "/api/v1" }],
      tags: TAGS,
    },
    { sortComponents: "alphabetically" },
  );
  const { webhooks: _, ...withoutEmpty } = document;
  return withoutEmpty;
}

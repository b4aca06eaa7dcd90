import { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { docsPage } from "@/lib/api/docs-page";
import type { ApiEnv } from "@/lib/api/env";
import { openApiDocument } from "@/lib/api/openapi";
import { asAppError, problemResponse } from "@/lib/api/problem";
import { accounts } from "@/lib/api/routes/accounts";
import { appeals } from "@/lib/api/routes/appeals";
import { approvals } from "@/lib/api/routes/approvals";
import { attachments } from "@/lib/api/routes/attachments";
import { audit } from "@/lib/api/routes/audit";
import { auditEvents } from "@/lib/api/routes/audit-events";
import { bulk } from "@/lib/api/routes/bulk";
import { bundles } from "@/lib/api/routes/bundles";
import { caseWorkflow } from "@/lib/api/routes/case-workflow";
import { cases } from "@/lib/api/routes/cases";
import { contacts } from "@/lib/api/routes/contacts";
import { decisionHistory } from "@/lib/api/routes/decision-history";
import { decisions } from "@/lib/api/routes/decisions";
import { detectors } from "@/lib/api/routes/detectors";
import { enforcements } from "@/lib/api/routes/enforcements";
import { events } from "@/lib/api/routes/events";
import { exports } from "@/lib/api/routes/exports";
import { keys } from "@/lib/api/routes/keys";
import { me } from "@/lib/api/routes/me";
import { notes } from "@/lib/api/routes/notes";
import { notices } from "@/lib/api/routes/notices";
import { patterns } from "@/lib/api/routes/patterns";
import { policies } from "@/lib/api/routes/policies";
import { policyDrafts } from "@/lib/api/routes/policy-drafts";
import { quality } from "@/lib/api/routes/quality";
import { qualityLeads } from "@/lib/api/routes/quality-leads";
import { reporters } from "@/lib/api/routes/reporters";
import { reports } from "@/lib/api/routes/reports";
import { retention } from "@/lib/api/routes/retention";
import { rings } from "@/lib/api/routes/rings";
import { savedViews } from "@/lib/api/routes/saved-views";
import { scan } from "@/lib/api/routes/scan";
import { signals } from "@/lib/api/routes/signals";
import { statements } from "@/lib/api/routes/statements";
import { stats } from "@/lib/api/routes/stats";
import { stream } from "@/lib/api/routes/stream";
import { users } from "@/lib/api/routes/users";
import { verdicts } from "@/lib/api/routes/verdicts";
import { webhooks } from "@/lib/api/routes/webhooks";
import { recordRefusal } from "@/lib/domain/refusals/mutations";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { metrics } from "@/lib/platform/metrics";
import { nameSpan } from "@/lib/platform/tracing";

/** Every noun's routes, relative to `/api/v1`; what the document and the browser's types are made of. */
export const v1 = new OpenAPIHono<ApiEnv>()
  .route("/", events)
  .route("/", attachments)
  .route("/", cases)
  .route("/", caseWorkflow)
  .route("/", bundles)
  .route("/", savedViews)
  .route("/", bulk)
  .route("/", stream)
  .route("/", decisions)
  .route("/", decisionHistory)
  .route("/", approvals)
  .route("/", appeals)
  .route("/", signals)
  .route("/", verdicts)
  .route("/", reports)
  .route("/", reporters)
  .route("/", accounts)
  .route("/", contacts)
  .route("/", notes)
  .route("/", notices)
  .route("/", rings)
  .route("/", enforcements)
  .route("/", auditEvents)
  .route("/", audit)
  .route("/", retention)
  .route("/", scan)
  .route("/", stats)
  .route("/", detectors)
  .route("/", exports)
  // Before the versions: "drafts" is no number of one.
  .route("/", policyDrafts)
  .route("/", policies)
  .route("/", patterns)
  .route("/", users)
  .route("/", keys)
  .route("/", webhooks)
  .route("/", statements)
  .route("/", quality)
  .route("/", qualityLeads)
  .route("/", me);

export type ApiRoutes = typeof v1;

let made: { json: string; docs: ReturnType<typeof docsPage> } | undefined;

/** Made when first asked for: it takes a moment that no other request should wait for. */
function documentation() {
  if (!made) {
    const document = openApiDocument(v1);
    made = { json: JSON.stringify(document), docs: docsPage(document) };
  }
  return made;
}

const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The API as it is served. Give `{ address }` as its bindings: `api.fetch(request, { address })`. */
export const api = new Hono<ApiEnv>();

api.use(async (c, next) => {
  c.set("requestId", newId());
  // Neither the database nor a log takes U+0000, and no address of ours holds one.
  if (/%00/.test(c.req.url)) throw new AppError("invalid_input", "The address holds U+0000. Leave it out.");
  await next();
});

// Around everything, errors too, so that no answer goes without them. A route's own headers win.
api.use(async (c, next) => {
  const end = metrics().requests.startTimer();
  await next();
  const operation = c.get("operation") ?? "none";
  end({ operation, status: `${Math.floor(c.res.status / 100)}xx` });
  // The frame knows one route for the whole API.
  nameSpan({ "docket.operation": operation });
  const { headers } = c.res;
  headers.set("X-Request-Id", c.get("requestId"));
  for (const [name, value] of Object.entries(HEADERS)) if (!headers.has(name)) headers.set(name, value);
  // Nobody reads the body of such an answer: left as it is, a file in the writing would hold its connection for good.
  if (c.req.method === "HEAD") await c.res.body?.cancel();
});

api.get("/api/v1/openapi.json", (c) => c.body(documentation().json, 200, { "Content-Type": "application/json" }));
api.get("/api/v1/docs", (c) => {
  const { html, policy } = documentation().docs;
  return c.html(html, 200, { "Content-Security-Policy": policy });
});

api.route("/api/v1", v1);

api.notFound((c) => {
  return problemResponse(
    new AppError("not_found", "The API has no such operation. /api/v1/docs lists them."),
    c.get("requestId"),
  );
});

api.onError(async (error, c) => {
  const requestId = c.get("requestId") ?? newId();
  const call = c.get("call");
  // By the gate or by a rule of rows: the trail learns of both.
  if (call && error instanceof AppError && error.code === "forbidden") {
    await recordRefusal(call, {
      type: "permission.refused",
      subject: { kind: call.actor.kind === "key" ? "key" : "user", id: call.actor.id },
      data: { permission: c.get("permission"), operation: c.get("operation") },
    });
  }
  const known =
    error instanceof HTTPException && error.status < 500
      ? new AppError("malformed", "The request cannot be read. /api/v1/docs says what each operation takes.")
      : error;
  return problemResponse(asAppError(known, requestId, c.get("operation") ?? "none"), requestId);
});

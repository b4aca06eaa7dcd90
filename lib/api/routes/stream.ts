import { z } from "zod";
import { deskStream } from "@/lib/api/desk-stream";
import { defineRoute, routesOfNoun } from "@/lib/api/route";

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // Compressing would hold events back until a block is full.
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

export const stream = routesOfNoun().openapi(
  defineRoute({
    method: "get",
    path: "/stream",
    operationId: "followDesk",
    tags: ["Cases"],
    summary: "What happens on the desk, as it happens",
    description:
      "Server-sent events. `hello` comes first; `resumed: false` says that lists must be read again. `cases` names the cases that something happened to, as they stand now: opened, flagged, claimed, released, decided and so on. `counts` tells how many cases the common views have, to 1,000. `reset` says to read lists again. `beat` comes each ten seconds while news can be read. Reconnect with `Last-Event-ID` (or `after`) and nothing is missed. The stream ends within 15 seconds when the session or key does. One person or key has ten open on a web process.",
    permission: "case:list",
    request: {
      query: z.object({
        after: z
          .string()
          .max(8_100)
          .optional()
          .meta({ description: "Id of the last event seen, for those who cannot send `Last-Event-ID`." }),
      }),
    },
    responses: {
      200: { description: "The stream", content: { "text/event-stream": { schema: z.string() } } },
    },
    problems: { 429: "Ten are open already; `Retry-After` says when to come back." },
  }),
  (c) => {
    // Asked for the headers alone: a stream that nobody reads would stay open.
    if (c.req.raw.method === "HEAD") return c.body("", 200, HEADERS);
    const lastEventId = c.req.header("last-event-id") ?? c.req.valid("query").after;
    return c.body(deskStream().open(c.get("call").actor, lastEventId), 200, HEADERS);
  },
);

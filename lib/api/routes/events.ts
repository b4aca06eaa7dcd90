import { eventsOf, NDJSON } from "@/lib/api/events-body";
import { defineRoute, json, routesOfNoun } from "@/lib/api/route";
import { ingestEvents } from "@/lib/domain/events/mutations";
import { eventSchema, ingestResultSchema, MAX_EVENTS } from "@/lib/domain/events/schema";

const BODY_LIMIT = 5 * 1024 * 1024;
const event = { $ref: "#/components/schemas/Event" };

const example = {
  events: [
    {
      id: "evt-1",
      type: "content.created",
      occurredAt: "2026-11-21T09:30:00Z",
      data: {
        content: {
          id: "msg-1",
          surface: "message",
          authorId: "client-7",
          counterpartId: "freelancer-9",
          conversationId: "room-3",
          text: "What is the best way to contact you outside?",
        },
      },
    },
  ],
};

const noun = routesOfNoun();
noun.openAPIRegistry.register("Event", eventSchema.meta({ id: "Event" }));

export const events = noun.openapi(
  defineRoute({
    method: "post",
    path: "/events",
    operationId: "ingestEvents",
    tags: ["Events"],
    summary: "Take in events of the marketplace",
    description: `Up to 1,000 events and 5 MiB, as \`{events: [...]}\` or one a line. Durable when this answers; looked at within seconds after.

Each event is checked by itself: a bad one is named in \`rejected\` by its index and loses only itself, and may be sent again corrected. An id taken in before counts as duplicate, whatever its body.`,
    permission: "event:ingest",
    body: BODY_LIMIT,
    request: {
      body: {
        required: true,
        content: {
          // Not a schema to check the body by: that would refuse the whole of it for one bad event.
          "application/json": {
            schema: {
              type: "object",
              required: ["events"],
              properties: { events: { type: "array", maxItems: MAX_EVENTS, items: event } },
            },
            example,
          },
          [NDJSON]: { schema: event },
        },
      },
    },
    responses: {
      200: json(ingestResultSchema.meta({ id: "IngestResult" }), "What became of them", {
        accepted: 1,
        duplicates: 0,
        rejected: [],
      }),
    },
    problems: {
      413: "More than 1,000 events, or a body over 5 MiB.",
      503: "Signals were raised in long texts, and as many wait to be read as may at once. Nothing was taken in; `Retry-After` says when to send it again.",
    },
  }),
  async (c) => {
    const raw = eventsOf(c.req.header("content-type"), new Uint8Array(await c.req.arrayBuffer()));
    return c.json(await ingestEvents(c.get("call"), raw), 200);
  },
);

import { z } from "zod";
import { defineRoute, json, jsonBody, optionalJsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listDeliveries } from "@/lib/domain/deliveries/data";
import { bodyOf } from "@/lib/domain/deliveries/rules";
import { deliveryFilterSchema, deliverySchema } from "@/lib/domain/deliveries/schema";
import { replayDead, replayDelivery } from "@/lib/domain/replays/mutations";
import { getWebhook, listWebhooks } from "@/lib/domain/webhooks/data";
import {
  allowsPrivate,
  changeWebhook,
  createWebhook,
  endpointToTry,
  recordTrial,
  removeWebhook,
  rotateSecret,
} from "@/lib/domain/webhooks/mutations";
import {
  newWebhookSchema,
  rotationSchema,
  trialSchema,
  webhookChangeSchema,
  webhookSchema,
  webhookSecretSchema,
} from "@/lib/domain/webhooks/schema";
import { newId } from "@/lib/platform/ids";
import { postWebhook } from "@/lib/platform/webhook-post";

const webhook = webhookSchema.meta({ id: "Webhook" });
const withSecret = webhookSecretSchema.meta({ id: "WebhookWithSecret" });
const delivery = deliverySchema.meta({ id: "Delivery" });
const params = z.object({ id: z.uuid() });
const permission = "webhook:manage" as const;
const tags = ["Webhooks"] as const satisfies [string];

export const webhooks = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/webhooks",
      operationId: "listWebhooks",
      tags: [...tags],
      summary: "Endpoints that are told, oldest first",
      permission,
      responses: { 200: json(page(webhook), "All of them; there are twenty at most") },
    }),
    async (c) => c.json(await listWebhooks(), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/webhooks",
      operationId: "createWebhook",
      tags: [...tags],
      summary: "Add an endpoint",
      description:
        "Its secret is in this answer and nowhere else. Messages are signed by the Standard Webhooks specification; it is told of what happens from now on.",
      permission,
      request: {
        body: jsonBody(newWebhookSchema.meta({ id: "NewWebhook" }), {
          url: "https://marketplace.example/hooks/docket",
          description: "Production",
          eventTypes: [],
        }),
      },
      responses: { 201: json(withSecret, "The endpoint with its secret") },
    }),
    async (c) => c.json(await createWebhook(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/webhooks/{id}",
      operationId: "getWebhook",
      tags: [...tags],
      summary: "One endpoint",
      permission,
      request: { params },
      responses: { 200: json(webhook, "The endpoint") },
    }),
    async (c) => c.json(await getWebhook(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "patch",
      path: "/webhooks/{id}",
      operationId: "changeWebhook",
      tags: [...tags],
      summary: "Change, disable or enable an endpoint",
      description: "What it would be told of while disabled waits, and goes out in order once it is enabled.",
      permission,
      request: {
        params,
        body: jsonBody(webhookChangeSchema.meta({ id: "WebhookChange" }), { enabled: false }),
      },
      responses: { 200: json(webhook, "The endpoint as it is now") },
    }),
    async (c) => c.json(await changeWebhook(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "delete",
      path: "/webhooks/{id}",
      operationId: "removeWebhook",
      tags: [...tags],
      summary: "Remove an endpoint with everything that waits for it",
      permission,
      request: { params },
      responses: { 200: json(z.object({ id: z.uuid() }), "Removed") },
    }),
    async (c) => c.json(await removeWebhook(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/webhooks/{id}/rotate",
      operationId: "rotateWebhookSecret",
      tags: [...tags],
      summary: "Give an endpoint a new secret",
      description:
        "Told this once. For `overlapHours` (24 unless said otherwise) messages carry a signature of the old secret beside the new one's.",
      permission,
      request: { params, body: optionalJsonBody(rotationSchema.meta({ id: "Rotation" })) },
      responses: { 200: json(withSecret, "The endpoint with its new secret") },
    }),
    async (c) => {
      const rotation = rotationSchema.parse(c.req.valid("json") ?? {});
      return c.json(await rotateSecret(c.get("call"), c.req.valid("param").id, rotation), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/webhooks/{id}/test",
      operationId: "tryWebhook",
      tags: [...tags],
      summary: "Send a `webhook.test` now and tell what was answered",
      description:
        "Waits ten seconds at most. It is sent once and not kept, whatever comes of it, even while disabled.",
      permission,
      request: { params },
      responses: { 200: json(trialSchema.meta({ id: "WebhookTrial" }), "What came of it") },
    }),
    async (c) => {
      const call = c.get("call");
      const { id } = c.req.valid("param");
      const to = await endpointToTry(id);
      const message = {
        type: "webhook.test",
        sequence: 0,
        createdAt: call.at,
        accountId: "none",
        payload: { webhookId: id },
        notice: null,
      };
      const posted = await postWebhook(
        { ...to, allowPrivate: allowsPrivate() },
        { id: newId(), body: bodyOf(message) },
        new Date(),
      );
      const { result, status, ms, body } = posted;
      return c.json(await recordTrial(call, id, { result, status, ms, body }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/webhooks/{id}/deliveries",
      operationId: "listDeliveries",
      tags: [...tags],
      summary: "What an endpoint was and is to be told, newest first",
      permission,
      request: { params, query: deliveryFilterSchema.extend(pageQuery) },
      responses: { 200: json(page(delivery), "A page of deliveries") },
    }),
    async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      return c.json(await listDeliveries(c.req.valid("param").id, filter, { cursor, limit }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/webhooks/{id}/replay",
      operationId: "replayDeadLetters",
      tags: [...tags],
      summary: "Send all dead letters of an endpoint again, in their order",
      permission,
      request: { params },
      responses: { 200: json(z.object({ replayed: z.number().int() }), "How many") },
    }),
    async (c) => c.json(await replayDead(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/deliveries/{id}/replay",
      operationId: "replayDelivery",
      tags: [...tags],
      summary: "Send one message again",
      description:
        "A dead letter gets all its tries anew; one that waits out a pause is tried at once. A receiver tells by `sequence` that it is older than what came since.",
      permission,
      request: { params },
      responses: { 200: json(delivery, "The delivery as it is now") },
    }),
    async (c) => c.json(await replayDelivery(c.get("call"), c.req.valid("param").id), 200),
  );

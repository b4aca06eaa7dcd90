import { createRoute, OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { z } from "zod";
import type { ApiEnv } from "@/lib/api/env";
import { bounded, JSON_LIMIT } from "@/lib/api/middleware/body";
import { gate } from "@/lib/api/middleware/gate";
import { idempotent } from "@/lib/api/middleware/idempotency";
import { invalidInput, problemSchema } from "@/lib/api/problem";
import { PERMISSIONS_BY_ROLE, PERMISSIONS_BY_SCOPE, type Permission } from "@/lib/platform/permissions";

type Responses = RouteConfig["responses"];

export type RouteSpec = {
  method: "get" | "post" | "put" | "patch" | "delete";
  path: string;
  operationId: string;
  tags: [string];
  summary: string;
  description?: string;
  /** One permission, or several of which any one will do. `public` asks nothing of nobody. */
  permission: Permission | readonly [Permission, ...Permission[]] | "public";
  /** Bytes of body that are read at most; `stream` leaves the body to the handler. 256 KiB otherwise. */
  body?: number | "stream";
  request?: RouteConfig["request"];
  /** Successes only; the problems that any route may answer are added. */
  responses: Responses;
  /** Statuses of further problems that this route may answer, with what they mean here. */
  problems?: Record<number, string>;
};

const PROBLEMS: Record<number, string> = {
  400: "The body is not readable as the media type it claims.",
  401: "No credentials, or wrong ones.",
  403: "Signed in, but not permitted; or a cookie's write that comes from another site.",
  404: "There is no such thing, or it is not yours to know.",
  409: "In conflict with what is there. Nothing was changed.",
  413: "The body is larger than this route reads.",
  415: "The body's media type is not read here.",
  422: "The input is not valid; `errors` says where and why.",
  429: "Too many attempts; `Retry-After` says when to come back.",
  500: "A fault on our side, noted under the request id.",
};

function permissionsOf(spec: RouteSpec): readonly Permission[] {
  if (spec.permission === "public") return [];
  return typeof spec.permission === "string" ? [spec.permission] : spec.permission;
}

/** Where the document says how to sign in: by cookie when a role may, by key when a scope may. */
function securityOf(permissions: readonly Permission[]): Record<string, string[]>[] {
  const reaches = (lists: readonly (readonly Permission[])[]) =>
    lists.some((list) => permissions.some((one) => list.includes(one)));
  return [
    ...(reaches(Object.values(PERMISSIONS_BY_ROLE)) ? [{ session: [] }] : []),
    ...(reaches(Object.values(PERMISSIONS_BY_SCOPE)) ? [{ key: [] }] : []),
  ];
}

const idempotencyHeader = z.object({
  "Idempotency-Key": z.string().optional().meta({
    description:
      "1 to 255 visible ASCII characters. A repeat under the same key within 24 hours gives the first answer again, marked `Idempotency-Replayed: true`.",
    example: "6f1c1e0e-6b0e-4f0e-9a39-1f1d4ad1f6a1",
  }),
});

/**
 * One operation of the API: its permission, limits and shapes, in one place. What it says here is what the gate enforces
 * and what the document tells; there is no second list to forget.
 */
export function defineRoute<const Spec extends RouteSpec>(spec: Spec): Omit<Spec, "permission" | "body" | "problems"> {
  const permissions = permissionsOf(spec);
  const writes = spec.method !== "get";
  const hasBody = spec.request?.body !== undefined;
  const statuses = [
    ...(permissions.length > 0 ? [401, 403] : []),
    ...(spec.path.includes("{") ? [404] : []),
    ...(hasBody && spec.body !== "stream" ? [400, 413, 415] : []),
    ...(spec.request || writes ? [422] : []),
    ...(writes && permissions.length > 0 ? [409] : []),
    500,
  ];
  const problems = Object.fromEntries(
    Object.entries({
      ...Object.fromEntries(statuses.map((status) => [status, PROBLEMS[status]!])),
      ...spec.problems,
    }).map(([status, description]) => [
      status,
      { description, content: { "application/problem+json": { schema: problemSchema } } },
    ]),
  );
  const operation = spec.operationId;
  const middleware: MiddlewareHandler<ApiEnv>[] = [];
  if (permissions.length > 0) middleware.push(gate(operation, permissions));
  if (spec.body !== "stream") {
    const content = spec.request?.body?.content ?? {};
    const declared = content["application/json"];
    const json = declared !== undefined && "schema" in declared && declared.schema instanceof z.ZodType;
    const required = spec.request?.body?.required === true;
    middleware.push(bounded({ limit: spec.body ?? JSON_LIMIT, mediaTypes: Object.keys(content), json, required }));
    if (writes && permissions.length > 0) middleware.push(idempotent);
  }
  const { permission: _, body: __, problems: ___, ...config } = spec;
  return createRoute({
    ...config,
    ...(writes && permissions.length > 0 && spec.body !== "stream"
      ? { request: { ...config.request, headers: idempotencyHeader } }
      : {}),
    "x-permission": permissions,
    security: securityOf(permissions),
    responses: { ...config.responses, ...problems },
    middleware,
  }) as never;
}

/** Where the validator looked, as a caller would say it. */
const PLACES: Partial<Record<string, "query" | "path" | "header">> = {
  query: "query",
  param: "path",
  header: "header",
};

/** The routes of one noun. */
export function routesOfNoun(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(PLACES[result.target] ?? "body", result.error);
    },
  });
}

/** A JSON answer, with an example for the document. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string, example?: z.input<Schema>) {
  return { description, content: { "application/json": { schema, ...(example !== undefined && { example }) } } };
}

/** A required JSON body, with an example for the document. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema, example?: z.input<Schema>) {
  return {
    required: true as const,
    content: { "application/json": { schema, ...(example !== undefined && { example }) } },
  };
}

/** A list's answer: `nextCursor` is null on the last page. */
export function page<Schema extends z.ZodType>(item: Schema) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** A JSON body that may be left out. */
export function optionalJsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { content: { "application/json": { schema } } };
}

/** Which page of a list, and how long: `most` items at most, `usual` where nobody says. */
export const pageQueryOf = ({ most, usual }: { most: number; usual: number }) => ({
  cursor: z.string().max(1000).optional().meta({ description: "`nextCursor` of the page before." }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .meta({ description: `How many, ${most} at most.` }),
});

export const pageQuery = pageQueryOf({ most: 100, usual: 50 });

import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { getRing, listRings } from "@/lib/domain/rings/data";
import { addToRing, claimRing, decideRing, makeRing, removeFromRing } from "@/lib/domain/rings/mutations";
import {
  newRingSchema,
  ringCaseSchema,
  ringDecisionsSchema,
  ringOutcomeSchema,
  ringRowSchema,
  ringSchema,
} from "@/lib/domain/rings/schema";

const ring = ringSchema.meta({ id: "Ring" });
const params = z.object({ id: z.uuid() });
const EXAMPLE = "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12";

export const rings = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/rings",
      operationId: "listRings",
      tags: ["Rings"],
      summary: "Rings, newest first",
      permission: "case:read",
      request: { query: z.object({ ...pageQuery, case: z.uuid().optional() }).strict() },
      responses: { 200: json(page(ringRowSchema.meta({ id: "RingRow" })), "A page of rings") },
    }),
    async (c) => {
      const { case: caseId, cursor, limit } = c.req.valid("query");
      return c.json(await listRings({ caseId, cursor, limit }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/rings",
      operationId: "makeRing",
      tags: ["Rings"],
      summary: "Name a set of cases whose accounts share a contact",
      permission: "case:claim",
      request: {
        body: jsonBody(newRingSchema.meta({ id: "NewRing" }), {
          name: "One handle, six accounts",
          caseIds: [EXAMPLE, EXAMPLE.replace("0199", "019a")],
        }),
      },
      responses: { 201: json(ring, "The ring") },
    }),
    async (c) => c.json(await makeRing(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/rings/{id}",
      operationId: "getRing",
      tags: ["Rings"],
      summary: "A ring with its cases and what they share",
      permission: "case:read",
      request: { params },
      responses: { 200: json(ring, "The ring") },
    }),
    async (c) => c.json(await getRing(c.req.valid("param").id, c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/rings/{id}/cases",
      operationId: "addToRing",
      tags: ["Rings"],
      summary: "Add a case that shares a contact with the ring",
      permission: "case:claim",
      request: { params, body: jsonBody(ringCaseSchema.meta({ id: "RingCase" }), { caseId: EXAMPLE }) },
      responses: { 200: json(ring, "The ring") },
    }),
    async (c) => c.json(await addToRing(c.get("call"), c.req.valid("param").id, c.req.valid("json").caseId), 200),
  )
  .openapi(
    defineRoute({
      method: "delete",
      path: "/rings/{id}/cases/{caseId}",
      operationId: "removeFromRing",
      tags: ["Rings"],
      summary: "Take a case out of a ring",
      description: "Taking out what is not in it is no error.",
      permission: "case:claim",
      request: { params: params.extend({ caseId: z.uuid() }) },
      responses: { 200: json(ring, "The ring") },
    }),
    async (c) => {
      const { id, caseId } = c.req.valid("param");
      return c.json(await removeFromRing(c.get("call"), id, caseId.toLowerCase()), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/rings/{id}/claim",
      operationId: "claimRing",
      tags: ["Rings"],
      summary: "Claim every case of a ring that wants a decision",
      description: "No body. All of them for ten minutes, or none.",
      permission: "case:claim",
      request: { params },
      responses: { 200: json(ring, "The ring, claimed") },
      problems: { 409: "Somebody holds some of them (`holders` says who and which), or none wants a decision." },
    }),
    async (c) => c.json(await claimRing(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/rings/{id}/decisions",
      operationId: "decideRing",
      tags: ["Rings"],
      summary: "Decide cases of a ring, each account with its own measures",
      description: "Each decision is made whole or not at all; `results` says what became of each.",
      permission: "case:decide",
      request: {
        params,
        body: jsonBody(ringDecisionsSchema.meta({ id: "RingDecisions" }), {
          decisions: [
            {
              caseId: EXAMPLE,
              outcome: "violation",
              violations: ["contact_info"],
              reasonCode: "contact_before_contract",
              caseVersion: 1,
            },
          ],
        }),
      },
      responses: { 200: json(ringOutcomeSchema.meta({ id: "RingOutcome" }), "What became of each case") },
    }),
    async (c) => c.json(await decideRing(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  );

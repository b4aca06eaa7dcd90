import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { approveDecision, rejectDecision } from "@/lib/domain/approvals/mutations";
import { closingReasonSchema, decisionSchema, rejectionSchema } from "@/lib/domain/decisions/schema";
import { decideAlong, undoTogether } from "@/lib/domain/joint-decisions/mutations";
import {
  alongOutcomeSchema,
  alongSchema,
  undoTogetherOutcomeSchema,
  undoTogetherSchema,
} from "@/lib/domain/joint-decisions/schema";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { decideAndClaimNext } from "@/lib/domain/turns/mutations";
import { turnOutcomeSchema, turnSchema } from "@/lib/domain/turns/schema";
import { undoDecision } from "@/lib/domain/undo/mutations";

const decision = decisionSchema.meta({ id: "Decision" });
const reason = closingReasonSchema.meta({ id: "ClosingReason" });
const params = z.object({ id: z.uuid() });
const TAGS: ["Decisions"] = ["Decisions"];

export const decisions = routesOfNoun()
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/decisions",
      operationId: "decideCase",
      tags: TAGS,
      summary: "Decide a case",
      description:
        "Only by whoever holds it, on the version that was read. Until `undoUntil` nothing is told to anybody; a suspension then waits for a second person. With `claimNext`, the best free case of that filter is claimed in the same transaction.",
      permission: "case:decide",
      request: {
        params,
        body: jsonBody(turnSchema.meta({ id: "NewDecision" }), {
          outcome: "violation",
          violations: ["contact_info"],
          actions: [{ kind: "restrict", abilities: ["propose"], durationDays: 7 }],
          reasonCode: "contact_before_contract",
          note: "Phone number in the second message.",
          message: "Please keep contact on the platform until a contract begins.",
          caseVersion: 1,
        }),
      },
      responses: { 201: json(turnOutcomeSchema.meta({ id: "DecisionMade" }), "The decision") },
      problems: {
        409: "The claim is lost, somebody else holds the case, or it changed since the version that was read. Nothing was changed; the document says what is new.",
      },
    }),
    async (c) => c.json(await decideAndClaimNext(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/decisions/{id}/along",
      operationId: "decideAlong",
      tags: TAGS,
      summary: "Take other cases of the account along in a decision",
      description:
        "By whoever made it. Each case gets a decision of its own: the same outcome, reason and note, its own violations, no further measure. One that somebody else holds or that changed stays as it was and says why.",
      permission: "case:decide",
      request: {
        params,
        body: jsonBody(alongSchema.meta({ id: "Along" }), {
          cases: [{ caseId: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12", caseVersion: 1 }],
        }),
      },
      responses: { 200: json(alongOutcomeSchema.meta({ id: "AlongOutcome" }), "What became of each case") },
      problems: { 409: "The decision was taken back." },
    }),
    async (c) => c.json(await decideAlong(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/decisions/{id}/undo",
      operationId: "undoDecision",
      tags: TAGS,
      summary: "Undo a decision before it takes effect",
      description:
        "By the decider or a lead, until `undoUntil`. No body. Its measures are never told to anybody; the case is open again, claimed by the undoer.",
      permission: ["decision:undo_own", "decision:undo_any"],
      request: { params },
      responses: { 200: json(decision, "The decision, undone") },
      problems: { 409: "It took effect, or was undone already." },
    }),
    async (c) => c.json(await undoDecision(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/decisions/{id}/along/undo",
      operationId: "undoTogether",
      tags: TAGS,
      summary: "Undo a decision with what was taken along in it",
      description:
        "As undoing it, and each of the named ones. Refused for the decision itself, nothing changes; another that cannot be undone still stands and says why. The decision's case is then held by the undoer, the others by nobody.",
      permission: ["decision:undo_own", "decision:undo_any"],
      request: {
        params,
        body: jsonBody(undoTogetherSchema.meta({ id: "UndoTogether" }), {
          decisionIds: ["0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12"],
        }),
      },
      responses: { 200: json(undoTogetherOutcomeSchema.meta({ id: "UndoTogetherOutcome" }), "What became of each") },
      problems: { 409: "The decision took effect, or was undone already." },
    }),
    async (c) => c.json(await undoTogether(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/decisions/{id}/reverse",
      operationId: "reverseDecision",
      tags: TAGS,
      summary: "Take back a decision in effect",
      description: "With its measures, strikes and badges; the marketplace and the account are told.",
      permission: "decision:reverse",
      request: { params, body: jsonBody(reason, { reason: "The number was a reference of the client's own order." }) },
      responses: { 200: json(decision, "The decision, reversed") },
      problems: { 409: "It is not in effect." },
    }),
    async (c) => c.json(await reverseDecision(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/decisions/{id}/approve",
      operationId: "approveDecision",
      tags: TAGS,
      summary: "Approve what waits for a second person",
      description: "Not by the decider. No body.",
      permission: "decision:approve",
      request: { params },
      responses: { 200: json(decision, "The decision, its suspension in effect") },
      problems: { 409: "Nothing of it waits for approval." },
    }),
    async (c) => c.json(await approveDecision(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/decisions/{id}/reject",
      operationId: "rejectDecision",
      tags: TAGS,
      summary: "Reject what waits for a second person",
      description:
        "Not by the decider. A restriction that stood in for the suspension ends with it, unless `keepRestriction` says that it is enough.",
      permission: "decision:approve",
      request: {
        params,
        body: jsonBody(rejectionSchema.meta({ id: "Rejection" }), {
          reason: "A first offence; a restriction is enough.",
        }),
      },
      responses: { 200: json(decision, "The decision, its suspension rejected") },
      problems: { 409: "Nothing of it waits for approval." },
    }),
    async (c) => c.json(await rejectDecision(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  );

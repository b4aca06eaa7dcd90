import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { getBacktest, listBacktests } from "@/lib/domain/backtests/data";
import { cancelBacktest, requestBacktest } from "@/lib/domain/backtests/mutations";
import { backtestDetailSchema, backtestSchema, newBacktestSchema } from "@/lib/domain/backtests/schema";
import { getDraft, listDrafts } from "@/lib/domain/drafts/data";
import { changeDraft, createDraft, discardDraft, switchShadow, validateDraft } from "@/lib/domain/drafts/mutations";
import {
  draftPatchSchema,
  draftSchema,
  draftSummarySchema,
  newDraftSchema,
  publishSchema,
  revisionSchema,
  shadowSwitchSchema,
  validationSchema,
} from "@/lib/domain/drafts/schema";
import { approveDraft, publishDraft, returnDraft } from "@/lib/domain/publishing/mutations";
import { getShadow } from "@/lib/domain/shadows/data";
import { shadowReportSchema } from "@/lib/domain/shadows/schema";

const draft = draftSchema.meta({ id: "PolicyDraft" });
const backtest = backtestSchema.meta({ id: "PolicyBacktest" });
const params = z.object({ id: z.uuid() });
const tags: ["Policies"] = ["Policies"];

export const policyDrafts = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/drafts",
      operationId: "listPolicyDrafts",
      tags,
      summary: "Drafts, the one changed last first",
      permission: "policy:edit",
      request: { query: z.object(pageQuery) },
      responses: { 200: json(page(draftSummarySchema.meta({ id: "PolicyDraftSummary" })), "A page of drafts") },
    }),
    async (c) => c.json(await listDrafts(c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts",
      operationId: "createPolicyDraft",
      tags,
      summary: "Begin a draft from a published version",
      permission: "policy:edit",
      request: { body: jsonBody(newDraftSchema, { title: "Links in proposals" }) },
      responses: { 201: json(draft, "The draft") },
    }),
    async (c) => c.json(await createDraft(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/drafts/{id}",
      operationId: "getPolicyDraft",
      tags,
      summary: "A draft with what is wrong with it and what it changes",
      permission: "policy:edit",
      request: { params },
      responses: { 200: json(draft, "The draft") },
    }),
    async (c) => c.json(await getDraft(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "patch",
      path: "/policies/drafts/{id}",
      operationId: "changePolicyDraft",
      tags,
      summary: "Change a draft",
      description: "Data may be unfinished: its faults are told, not refused. A change stops the draft's shadow run.",
      permission: "policy:edit",
      request: { params, body: jsonBody(draftPatchSchema) },
      responses: { 200: json(draft, "The draft as it is now") },
    }),
    async (c) => c.json(await changeDraft(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts/{id}/validate",
      operationId: "validatePolicyDraft",
      tags,
      summary: "What is wrong with a draft, by path, and what it changes",
      permission: "policy:edit",
      request: { params },
      responses: { 200: json(validationSchema.meta({ id: "PolicyValidation" }), "Its faults and changes") },
    }),
    async (c) => c.json(await validateDraft(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts/{id}/discard",
      operationId: "discardPolicyDraft",
      tags,
      summary: "Put a draft away",
      permission: "policy:edit",
      request: { params },
      responses: { 200: json(draft, "The draft, discarded") },
    }),
    async (c) => c.json(await discardDraft(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts/{id}/shadow",
      operationId: "switchPolicyShadow",
      tags,
      summary: "Judge live traffic by a draft beside the live policy, or stop",
      description: "Stores only where the two differ. Nothing is flagged by it.",
      permission: "policy:edit",
      request: { params, body: jsonBody(shadowSwitchSchema, { on: true }) },
      responses: { 200: json(draft, "The draft") },
    }),
    async (c) => c.json(await switchShadow(c.get("call"), c.req.valid("param").id, c.req.valid("json").on), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/drafts/{id}/shadow",
      operationId: "getPolicyShadow",
      tags,
      summary: "Where a draft beside the live policy differed from it",
      permission: "policy:edit",
      request: { params },
      responses: { 200: json(shadowReportSchema.meta({ id: "PolicyShadow" }), "Counts and masked examples") },
    }),
    async (c) => c.json(await getShadow(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts/{id}/backtest",
      operationId: "requestPolicyBacktest",
      tags,
      summary: "Hold a draft against the content of a period",
      description:
        "Judges stored signals anew by the draft and by its base, in the phase in which each content was written. A job: its state says how far it is.",
      permission: "policy:edit",
      request: {
        params,
        body: jsonBody(newBacktestSchema, { since: "2026-11-01T00:00:00Z", until: "2026-11-15T00:00:00Z" }),
      },
      responses: { 201: json(backtest, "The backtest, waiting") },
    }),
    async (c) => c.json(await requestBacktest(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/drafts/{id}/backtests",
      operationId: "listPolicyBacktests",
      tags,
      summary: "A draft's backtests, newest first",
      permission: "policy:edit",
      request: { params },
      responses: { 200: json(z.object({ items: z.array(backtest) }), "The newest twenty") },
    }),
    async (c) => c.json(await listBacktests(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/backtests/{id}",
      operationId: "getPolicyBacktest",
      tags,
      summary: "A backtest: cases opened and closed by the change, masked examples, workload",
      permission: "policy:edit",
      request: { params },
      responses: { 200: json(backtestDetailSchema.meta({ id: "PolicyBacktestDetail" }), "The backtest") },
    }),
    async (c) => c.json(await getBacktest(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/backtests/{id}/cancel",
      operationId: "cancelPolicyBacktest",
      tags,
      summary: "End a backtest",
      permission: "policy:edit",
      request: { params },
      responses: { 200: json(backtest, "The backtest, cancelled") },
    }),
    async (c) => c.json(await cancelBacktest(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts/{id}/publish",
      operationId: "publishPolicyDraft",
      tags,
      summary: "Publish a draft, or hand it to a second person",
      description:
        "Changes of severities, of the ladder or of who needs a second person wait for another lead. With `effectiveAt` the worker publishes it at that time.",
      permission: "policy:publish",
      request: { params, body: jsonBody(publishSchema, { revision: 3, reason: "Fewer wrong flags on portfolios" }) },
      responses: { 200: json(draft, "The draft: published, scheduled or waiting for approval") },
    }),
    async (c) => c.json(await publishDraft(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts/{id}/approve",
      operationId: "approvePolicyDraft",
      tags,
      summary: "The second person's word",
      description: "Not by whoever submitted or last changed it.",
      permission: "policy:publish",
      request: { params, body: jsonBody(revisionSchema, { revision: 3 }) },
      responses: { 200: json(draft, "The draft: published or scheduled") },
    }),
    async (c) => c.json(await approveDraft(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/drafts/{id}/return",
      operationId: "returnPolicyDraft",
      tags,
      summary: "Take a submitted or scheduled draft back to editing",
      permission: "policy:publish",
      request: { params },
      responses: { 200: json(draft, "The draft, being edited") },
    }),
    async (c) => c.json(await returnDraft(c.get("call"), c.req.valid("param").id), 200),
  );

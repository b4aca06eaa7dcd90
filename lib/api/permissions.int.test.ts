import { beforeAll, describe, expect, test } from "vitest";
import { v1 } from "@/lib/api/app";
import { openApiDocument } from "@/lib/api/openapi";
import { addKey, addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import { newId } from "@/lib/platform/ids";
import {
  PERMISSIONS,
  PERMISSIONS_BY_ROLE,
  PERMISSIONS_BY_SCOPE,
  type Permission,
  ROLES,
  type Role,
  SCOPES,
  type Scope,
} from "@/lib/platform/permissions";
import { testDatabase } from "@/lib/platform/testing/test-database";

/**
 * Everything that an analyst may do, named: a new route is not among it until somebody writes it here. Each of them reads,
 * or is about what is the analyst's own (views, preferences, files, session); none decides, reveals or publishes.
 */
const ANALYST_READS = [
  "listCases",
  "countCases",
  "countViews",
  "followDesk",
  "listEnforcements",
  "groupEnforcements",
  "listDecisions",
  "groupDecisions",
  "getDeskState",
  "getOverview",
  "listDailyFigures",
  "getCaseInsights",
  "listCasesBehind",
  "getTransparency",
  "getDetectorInsights",
  "listMistakes",
  "listMissedPlaces",
  "getPrevalence",
  "listPolicies",
  "comparePolicies",
  "getPolicySchema",
  "getPolicy",
  "getAgreement",
  "listSavedViews",
  "getPreferences",
  "listExports",
  "getExport",
  "getExportDictionary",
  "fetchExport",
  "getMe",
  "getSecondFactor",
];
const ANALYST_WRITES_OWN = [
  "saveView",
  "changeSavedView",
  "removeSavedView",
  "setPreference",
  "requestExport",
  "cancelExport",
  "changeOwnPassword",
  "beginSecondFactor",
  "confirmSecondFactor",
  "removeSecondFactor",
];
/** Judges a text that is sent along, and keeps nothing. */
const ANALYST_TRIES = ["scan"];

type Operation = { operationId: string; "x-permission": Permission[]; security: object[] };

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Every operation of the document: what a role or scope may do is worked out from it, not listed here. */
const operations = Object.entries(openApiDocument(v1).paths ?? {}).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method] as Operation | undefined;
    return operation ? [{ method, path, operation, permissions: operation["x-permission"] }] : [];
  }),
);

/** Query that an operation needs for some of those it lets in, by rules of its rows. */
const QUERY: Record<string, string> = {
  listAuditEvents: `?subject=case:${newId()}`,
  groupEnforcements: "?by=kind",
  groupDecisions: "?by=outcome",
};

function address(path: string, operationId: string): string {
  return path.replaceAll(/\{version\}/g, "1").replaceAll(/\{\w+\}/g, newId()) + (QUERY[operationId] ?? "");
}

function may(granted: readonly Permission[], wanted: readonly Permission[]): boolean {
  return wanted.some((permission) => granted.includes(permission));
}

describe("permissions, from the document", () => {
  const staff = {} as Record<Role, Staff>;
  const keys = {} as Record<Scope, { id: string; key: string }>;

  beforeAll(async () => {
    for (const role of ROLES) staff[role] = await addStaff(role);
    for (const scope of SCOPES) keys[scope] = await addKey([scope]);
  });

  test("every operation declares permissions that exist, and how to sign in for them", () => {
    expect(operations.length).toBeGreaterThan(10);
    for (const { permissions, operation } of operations) {
      expect(permissions, operation.operationId).not.toHaveLength(0);
      expect(PERMISSIONS, operation.operationId).toEqual(expect.arrayContaining(permissions));
      expect(operation.security, operation.operationId).not.toHaveLength(0);
    }
  });

  test("the document holds every route that is served, so that none goes untested", () => {
    const served = new Set(v1.routes.flatMap(({ method, path }) => (method === "ALL" ? [] : [`${method} ${path}`])));
    const told = operations.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    );
    expect(told.sort()).toEqual([...served].sort());
  });

  test("an analyst reads, and writes what is their own: nothing else, and no route that nobody thought of", () => {
    const analyst = PERMISSIONS_BY_ROLE.analyst;
    const allowed = operations.filter(({ permissions }) => may(analyst, permissions));
    const reads = allowed.filter(({ method }) => method === "get").map(({ operation }) => operation.operationId);
    const writes = allowed.filter(({ method }) => method !== "get").map(({ operation }) => operation.operationId);
    expect(reads.sort()).toEqual([...ANALYST_READS].sort());
    expect(writes.sort()).toEqual([...ANALYST_WRITES_OWN, ...ANALYST_TRIES].sort());
  });

  test("an analyst's file holds contact values masked, whatever is asked; a lead's may hold them", async () => {
    // People of their own: the refusals of the others are counted below.
    const [analyst, lead] = [await addStaff("analyst"), await addStaff("lead")];
    const body = { dataset: "content", format: "csv", unmasked: true, reason: "For the weekly figures" };
    expect((await askJson("POST", "/exports", { as: analyst, body })).body).toMatchObject({ code: "forbidden" });
    expect((await ask("POST", "/exports", { as: lead, body })).status).toBe(201);
    expect((await ask("POST", "/exports", { as: analyst, body: { ...body, unmasked: false } })).status).toBe(201);
  });

  test("what a lead asked for in plain is no longer theirs to fetch once they are none", async () => {
    const lead = await addStaff("lead");
    const body = { dataset: "content", format: "csv", unmasked: true, reason: "For the weekly figures" };
    const { id } = (await askJson<{ id: string }>("POST", "/exports", { as: lead, body })).body;
    await testDatabase().owner.query("UPDATE users SET role = 'analyst' WHERE id = $1", [lead.id]);
    expect((await ask("GET", `/exports/${id}`, { as: lead })).status).toBe(200);
    expect((await askJson("GET", `/exports/${id}/file`, { as: lead })).body).toMatchObject({ code: "forbidden" });
    await testDatabase().owner.query("UPDATE users SET role = 'lead' WHERE id = $1", [lead.id]);
    const file = await ask("GET", `/exports/${id}/file`, { as: lead });
    expect(file.status).toBe(200);
    // Not read to its end it would hold a connection for as long as somebody might still read on.
    await file.text();
  });

  test.each(operations)("$method $path: nobody, no answer", async ({ method, path, operation }) => {
    const { status, body, headers } = await askJson(method.toUpperCase(), address(path, operation.operationId));
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: "unauthenticated", requestId: expect.any(String) });
    expect(headers.get("www-authenticate")).toContain("Bearer");
  });

  describe.each(ROLES)("role %s", (role) => {
    test.each(operations)("$method $path", async ({ method, path, operation, permissions }) => {
      const as = staff[role];
      const response = await ask(method.toUpperCase(), address(path, operation.operationId), { as });
      if (may(PERMISSIONS_BY_ROLE[role], permissions)) expect([401, 403, 500]).not.toContain(response.status);
      else {
        expect(response.status).toBe(403);
        expect(await response.json()).toMatchObject({ code: "forbidden" });
      }
    });

    test("its refusals are told, each counted", async () => {
      const refused = operations.filter(({ permissions }) => !may(PERMISSIONS_BY_ROLE[role], permissions)).length;
      const { id } = staff[role];
      const events = await auditOf("permission.refused", id);
      expect(events[0]).toMatchObject({ actor_id: id, data: { count: 1 } });
      // One event a minute, and a busy machine may take longer than one: none is lost either way.
      const told = events.reduce((sum, event) => sum + (event.data["count"] as number), 0);
      expect(told + (await pendingOf(id))).toBe(refused);
    });
  });

  describe.each(SCOPES)("scope %s", (scope) => {
    test.each(operations)("$method $path", async ({ method, path, operation, permissions }) => {
      const response = await ask(method.toUpperCase(), address(path, operation.operationId), { as: keys[scope] });
      if (may(PERMISSIONS_BY_SCOPE[scope], permissions)) expect([401, 403, 500]).not.toContain(response.status);
      else expect(response.status).toBe(403);
    });
  });

  test("a key with every scope reaches no decision", async () => {
    const as = await addKey(SCOPES);
    for (const { method, path, operation, permissions } of operations) {
      if (!permissions.some((permission) => /^(decision|case:(claim|decide)|signal|user|key)/.test(permission)))
        continue;
      const response = await ask(method.toUpperCase(), address(path, operation.operationId), { as });
      expect(response.status, operation.operationId).toBe(403);
    }
  });
});

async function pendingOf(subjectId: string): Promise<number> {
  const { rows } = await testDatabase().owner.query<{ pending: number }>(
    "SELECT pending FROM refusal_counters WHERE event -> 'refusal' -> 'subject' ->> 'id' = $1",
    [subjectId],
  );
  return rows[0]?.pending ?? 0;
}

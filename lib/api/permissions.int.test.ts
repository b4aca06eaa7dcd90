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
const QUERY: Record<string, string> = { listAuditEvents: `?subject=case:${newId()}` };

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
      const [first, ...more] = await auditOf("permission.refused", id);
      expect(first).toMatchObject({ actor_id: id, data: { count: 1 } });
      expect(more).toHaveLength(0);
      expect(await pendingOf(id)).toBe(refused - 1);
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
  const { testDatabase } = await import("@/lib/platform/testing/test-database");
  const { rows } = await testDatabase().owner.query<{ pending: number }>(
    "SELECT pending FROM refusal_counters WHERE event -> 'refusal' -> 'subject' ->> 'id' = $1",
    [subjectId],
  );
  return rows[0]?.pending ?? 0;
}

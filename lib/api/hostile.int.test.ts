import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { v1 } from "@/lib/api/app";
import { openApiDocument } from "@/lib/api/openapi";
import { addKey, addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import { firstPolicy } from "@/lib/domain/testing/marketplace";
import { mintStaffActor, type StaffActor } from "@/lib/platform/actor";
import { encodeCursor } from "@/lib/platform/cursor";
import { newId } from "@/lib/platform/ids";
import { logger } from "@/lib/platform/logger";
import { hashPassword } from "@/lib/platform/password";
import { PERMISSIONS_BY_ROLE, type Permission, ROLES, type Role, SCOPES } from "@/lib/platform/permissions";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { makeAccount } from "@/prisma/seed/factories/conversation";
import { callOf } from "@/prisma/seed/factories/staff";

type Schema = { properties?: Record<string, Schema>; $ref?: string; items?: Schema; anyOf?: Schema[] };
type Operation = {
  operationId: string;
  "x-permission": Permission[];
  parameters?: { name: string; in: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema; example?: unknown }> };
};
type Path = (string | number)[];

const METHODS = ["get", "post", "put", "patch", "delete"] as const;
const document = openApiDocument(v1);
const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method] as Operation | undefined;
    // The stream answers for as long as somebody listens.
    return operation && operation.operationId !== "followDesk" ? [{ method, path, operation }] : [];
  }),
);

/** Times that JavaScript knows and Postgres does not, or the other way round. */
const TIMES = ["0000-01-01T00:00:00.000Z", "+275760-09-13T00:00:00.000Z", "-271821-04-20T00:00:00.000Z", "infinity"];
const STRINGS = [
  "",
  "\u0000",
  "x".repeat(6_000),
  ...TIMES,
  "0000-01-01",
  "9999-12-31",
  "9007199254740993",
  "1e308",
  "-1",
];
const VALUES: unknown[] = [
  ...STRINGS,
  "\ud800",
  null,
  [],
  { "\u0000": "\ud800" },
  2 ** 53,
  1e308,
  -1,
  0.5,
  2_147_483_648,
];
const CURSORS = [...TIMES, "\u0000", "1e999", null, 1e308, 0.5, 2 ** 53].flatMap((key) => [
  encodeCursor([key]),
  encodeCursor([key, newId()]),
  encodeCursor(["oldest", key, newId()]),
  encodeCursor(["priority", key, newId()]),
  encodeCursor([key, "decision", newId()]),
]);
const DEEP = `${"[".repeat(60_000)}${"]".repeat(60_000)}`;

function resolved(schema: Schema | undefined): Schema {
  if (!schema?.$ref) return schema ?? {};
  const named = (document.components?.schemas ?? {}) as Record<string, Schema>;
  return resolved(named[schema.$ref.split("/").at(-1)!]);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place in a body: what its example holds and what its schema names. */
function placesIn(schema: Schema | undefined, example: unknown, depth = 0): Path[] {
  const own = resolved(schema);
  if (depth > 3) return [];
  const names = new Set([...Object.keys(own.properties ?? {}), ...(isRecord(example) ? Object.keys(example) : [])]);
  const members = [...names].flatMap((name): Path[] => {
    const inside = placesIn(own.properties?.[name], isRecord(example) ? example[name] : undefined, depth + 1);
    return [[name], ...inside.map((path) => [name, ...path])];
  });
  const [first] = Array.isArray(example) ? example : [];
  const entries = first === undefined ? [] : placesIn(own.items, first, depth + 1).map((path): Path => [0, ...path]);
  return [...members, ...entries, ...(own.anyOf ?? []).flatMap((one) => placesIn(one, example, depth + 1))];
}

function withValue(body: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  const copy = (Array.isArray(body) ? [...body] : { ...(isRecord(body) ? body : {}) }) as Record<
    string | number,
    unknown
  >;
  copy[first] = withValue(copy[first], rest, value);
  return copy;
}

describe("whatever is sent", () => {
  const staff = {} as Record<Role, Staff>;
  let key: { key: string };
  let lead: StaffActor;
  let known: { account: { id: string }; decision: { id: string }; kase: { id: string } };

  beforeAll(async () => {
    await firstPolicy();
    for (const role of ROLES) staff[role] = await addStaff(role);
    const hash = await hashPassword("some password of somebody");
    await testDatabase().owner.query("UPDATE users SET password_hash = $1", [hash]);
    key = await addKey(SCOPES);
    const actorOf = (role: Role) => mintStaffActor({ ...staff[role], name: role, role });
    lead = actorOf("lead");
    known = await decidedCase(actorOf("moderator"));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  let held: string | null = null;
  /** A case that is held, until a request had an effect on it. */
  async function heldCase(): Promise<string> {
    if (held) return held;
    const kase = await makeCase({ accountId: (await makeAccount({})).id });
    await claimCase(callOf(lead), kase.id);
    held = kase.id;
    return held;
  }

  async function address(path: string, method: string): Promise<string> {
    const ids: Record<string, () => string | Promise<string>> = {
      cases: () => (method === "get" ? known.kase.id : heldCase()),
      accounts: () => known.account.id,
      decisions: () => known.decision.id,
      users: () => staff.analyst.id,
    };
    const id = path.includes("{") ? await (ids[path.split("/")[1]!] ?? newId)() : "";
    return path.replaceAll("{version}", "1").replaceAll(/\{\w+\}/g, id);
  }

  function attempts({ parameters = [], requestBody }: Operation): { query: string; body?: unknown }[] {
    const queries = parameters
      .filter((parameter) => parameter.in === "query")
      .flatMap(({ name }) =>
        [...STRINGS, ...(/^(cursor|before|after)$/.test(name) ? CURSORS : [])].map((value) => ({
          query: `?${name}=${encodeURIComponent(value)}`,
        })),
      );
    const content = requestBody?.content?.["application/json"];
    if (!content) return queries;
    const example = content.example ?? {};
    const places = placesIn(content.schema, example);
    const bodies = places.flatMap((place) => VALUES.map((value) => withValue(example, place, value)));
    const [first = "x"] = places.map(([name]) => name);
    const deep = [DEEP, `{${JSON.stringify(first)}:${DEEP}}`];
    return [...queries, ...[example, ...bodies, ...deep].map((body) => ({ query: "", body }))];
  }

  test.each(operations)(
    "$method $path is never a fault of ours",
    async ({ method, path, operation }) => {
      const faults = vi.spyOn(logger, "error").mockImplementation(() => {});
      const permitted = (role: Role) =>
        operation["x-permission"].some((one) => PERMISSIONS_BY_ROLE[role].includes(one));
      const role = (["lead", "admin", "moderator", "analyst"] as const).find(permitted);
      const failed: string[] = [];
      for (const { query, body } of attempts(operation)) {
        const as = role ? staff[role] : key;
        const response = await ask(method.toUpperCase(), `${await address(path, method)}${query}`, { as, body });
        await response.body?.cancel();
        if (response.ok) held = null;
        if (response.status < 500) continue;
        const sent = typeof body === "string" ? body.slice(0, 40) : JSON.stringify(body)?.slice(0, 500);
        failed.push(`${response.status} ${query.slice(0, 300)} ${sent} ${JSON.stringify(faults.mock.lastCall?.[0])}`);
      }
      expect(failed).toEqual([]);
    },
    300_000,
  );

  test("nesting is taken 40 levels deep, and refused beyond", async () => {
    const nested = (levels: number) => `{"value":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;
    const put = (body: string) => askJson("PUT", "/me/preferences/queue.columns", { as: staff.lead, body });
    expect((await put(nested(40))).body).toMatchObject({ code: "invalid_input" });
    expect(await put(nested(41))).toMatchObject({ status: 400, body: { code: "malformed" } });
  });

  test("half of a pair is kept as U+FFFD, in texts and in names; a whole pair as it is", async () => {
    const query = '{"value":{"query":{"q":"a\\ud83d","\\udc00":"\\ud83d\\ude00"}}}';
    const set = await askJson("PUT", "/me/preferences/queue.start", { as: staff.lead, body: query });
    expect(set.status).toBe(200);
    expect(set.body).toMatchObject({ "queue.start": { query: { q: "a\ufffd", "\ufffd": "\u{1f600}" } } });
  });
});

import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { v1 } from "@/lib/api/app";
import { ask } from "@/lib/api/testing/desk";

type Operation = {
  operationId: string;
  summary?: string;
  tags?: string[];
  "x-permission"?: string[];
  responses: Record<string, { description: string }>;
};

async function document() {
  const answer = await ask("GET", "/openapi.json");
  expect(answer.status).toBe(200);
  return (await answer.json()) as {
    openapi: string;
    tags: { name: string }[];
    paths: Record<string, Record<string, Operation>>;
  };
}

async function operations() {
  const { paths } = await document();
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

describe("the OpenAPI document", () => {
  test("is public and valid OpenAPI 3.1", async () => {
    const described = await document();
    expect(described.openapi).toBe("3.1.0");
    const validator = new Validator();
    const result = await validator.validate(structuredClone(described));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test("lists everything that is served, and serves everything that it lists", async () => {
    const served = v1.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    const listed = (await operations()).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(served)].sort()).toEqual(listed.sort());
  });

  test("says for each operation what it does, what it takes and what may go wrong", async () => {
    const described = await operations();
    const ids = described.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = (await document()).tags.map(({ name }) => name);
    for (const { operation } of described) {
      expect(operation.summary, operation.operationId).toBeTruthy();
      expect(tags, operation.operationId).toEqual(expect.arrayContaining(operation.tags ?? ["none"]));
      expect(operation["x-permission"], operation.operationId).not.toHaveLength(0);
      expect(Object.keys(operation.responses), operation.operationId).toEqual(
        expect.arrayContaining(["401", "403", "500"]),
      );
    }
  });
});

describe("the documentation page", () => {
  test("is public, shows every operation and loads nothing", async () => {
    const answer = await ask("GET", "/docs");
    expect(answer.headers.get("content-type")).toContain("text/html");
    const html = await answer.text();
    for (const { operation, path } of await operations()) {
      expect(html).toContain(`id="${operation.operationId}"`);
      expect(html).toContain(path);
    }
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/i);
    // A link to a part of the page that is not there would be a dead end.
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
  });
});

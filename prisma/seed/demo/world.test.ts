import { expect, it } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { demoWorld } from "@/prisma/seed/demo/world";

it("gives its people badges that the policy knows, so that they can be stripped", () => {
  const given = demoWorld(new Date("2026-06-01T00:00:00Z")).flatMap(({ event }) =>
    event.type === "account.upserted" ? ((event.data["account"] as { badges?: string[] }).badges ?? []) : [],
  );
  expect(given.length).toBeGreaterThan(0);
  expect([...new Set(given)].filter((badge) => !DEFAULT_POLICY.badges.includes(badge))).toEqual([]);
});

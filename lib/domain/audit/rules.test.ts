import { describe, expect, it } from "vitest";
import { readableAudit } from "@/lib/domain/audit/rules";
import { mintStaffActor } from "@/lib/platform/actor";
import type { Role } from "@/lib/platform/permissions";

const reader = (role: Role) => mintStaffActor({ id: "u", name: "U", role, sessionId: "s" });
const CASE = "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a10";

describe("readableAudit", () => {
  it.each(["lead", "admin"] as const)("lets a %s ask for anything", (role) => {
    for (const filter of [{}, { subject: `user:${CASE}` }, { actor: "u" }]) {
      expect(readableAudit(reader(role), filter)).toEqual(filter);
    }
  });

  it("lets a moderator ask for one case, named either way", () => {
    for (const subject of [`case:${CASE}`, CASE]) {
      expect(readableAudit(reader("moderator"), { subject, type: "case.claimed" })).toEqual({
        subject: `case:${CASE}`,
        type: "case.claimed",
      });
    }
  });

  it.each([
    {},
    { actor: "u" },
    { subject: `user:${CASE}` },
    { subject: `account:${CASE}` },
    { subject: "case:" },
    { subject: "case" },
  ])("and for nothing else: %j", (filter) => {
    expect(() => readableAudit(reader("moderator"), filter)).toThrow(expect.objectContaining({ code: "forbidden" }));
  });
});

import { describe, expect, it } from "vitest";
import {
  type AppealFacts,
  allowedOnAppeal,
  answerersOf,
  appealUntil,
  type Colleague,
  whyNotAnswer,
} from "@/lib/domain/appeals/rules";
import { mintKeyActor, mintStaffActor } from "@/lib/platform/actor";
import type { Role } from "@/lib/platform/permissions";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";

const person = (id: string, role: Role = "lead") => mintStaffActor({ id, name: id, role, sessionId: "s" });
const appeal: AppealFacts = {
  state: "open",
  decidedBy: "ada",
  approvedBy: ["lena"],
  reducedBy: ["rosa"],
  filedByKind: "user",
  filedBy: "finn",
  heldBy: null,
  resolverFree: true,
};

describe("who may answer an appeal", () => {
  it("is a lead who had no part in it", () => {
    expect(whyNotAnswer(appeal, person("lars"), DEFAULT_POLICY)).toBeNull();
    expect(whyNotAnswer(appeal, person("ada"), DEFAULT_POLICY)).toBe("decider");
    expect(whyNotAnswer(appeal, person("lena"), DEFAULT_POLICY)).toBe("approver");
    expect(whyNotAnswer(appeal, person("rosa"), DEFAULT_POLICY)).toBe("decider");
    expect(whyNotAnswer(appeal, person("finn"), DEFAULT_POLICY)).toBe("filer");
    expect(whyNotAnswer({ ...appeal, filedByKind: "key" }, person("finn"), DEFAULT_POLICY)).toBeNull();
  });

  it("is a moderator only where policy says so, and never a machine", () => {
    const open = structuredClone(DEFAULT_POLICY);
    open.appeals.resolvers = ["lead", "moderator"];
    expect(whyNotAnswer(appeal, person("ben", "moderator"), DEFAULT_POLICY)).toBe("role");
    expect(whyNotAnswer(appeal, person("ben", "moderator"), open)).toBeNull();
    expect(whyNotAnswer(appeal, person("ada", "moderator"), open)).toBe("decider");
    expect(whyNotAnswer(appeal, person("ana", "analyst"), open)).toBe("role");
    expect(whyNotAnswer(appeal, mintKeyActor({ id: "k", name: "k", scopes: ["appeal"] }), open)).toBe("role");
  });

  it("is nobody while another holds it, nor once it is answered", () => {
    expect(whyNotAnswer({ ...appeal, heldBy: "lara" }, person("lars"), DEFAULT_POLICY)).toBe("held");
    expect(whyNotAnswer({ ...appeal, heldBy: "lars" }, person("lars"), DEFAULT_POLICY)).toBeNull();
    expect(whyNotAnswer({ ...appeal, state: "resolved" }, person("lars"), DEFAULT_POLICY)).toBe("answered");
  });
});

describe("a stand-in", () => {
  const colleague = (id: string, role: Role): Colleague => ({ id, name: id, role });
  const parts = [colleague("lena", "lead"), colleague("finn", "lead"), colleague("ada", "moderator")];
  const stuck = { ...appeal, resolverFree: false };

  it("answers only while everybody whom policy names first had a part", () => {
    expect(whyNotAnswer(stuck, person("ben", "moderator"), DEFAULT_POLICY)).toBeNull();
    expect(allowedOnAppeal(stuck, person("ben", "moderator"), DEFAULT_POLICY).standIn).toBe(true);
    expect(whyNotAnswer(appeal, person("ben", "moderator"), DEFAULT_POLICY)).toBe("role");
    expect(allowedOnAppeal(appeal, person("lars"), DEFAULT_POLICY)).toMatchObject({ resolve: true, standIn: false });
  });

  it("is never somebody who had a part, a role without texts, or anybody where policy names none", () => {
    expect(whyNotAnswer(stuck, person("ada", "moderator"), DEFAULT_POLICY)).toBe("decider");
    expect(whyNotAnswer(stuck, person("lena"), DEFAULT_POLICY)).toBe("approver");
    expect(whyNotAnswer(stuck, person("root", "admin"), DEFAULT_POLICY)).toBe("role");
    const strict = structuredClone(DEFAULT_POLICY);
    strict.appeals.standIns = [];
    expect(whyNotAnswer(stuck, person("ben", "moderator"), strict)).toBe("role");
  });

  it("is looked for among those who had no part: first whom policy names, then stand-ins, then nobody", () => {
    const ben = colleague("ben", "moderator");
    const lars = colleague("lars", "lead");
    expect(answerersOf(appeal, [...parts, ben, lars], DEFAULT_POLICY)).toEqual({ as: "resolver", people: [lars] });
    expect(answerersOf(appeal, [...parts, ben], DEFAULT_POLICY)).toEqual({ as: "stand_in", people: [ben] });
    expect(answerersOf(appeal, parts, DEFAULT_POLICY)).toEqual({ as: "nobody", people: [] });
  });
});

it("counts the time to appeal from the last thing the account was told, to the end of the day that its notice names", () => {
  const until = (...told: string[]) =>
    appealUntil(
      told.map((at) => new Date(at)),
      DEFAULT_POLICY,
    ).toISOString();
  expect(until("2026-01-10T00:00:00Z", "2026-01-12T09:30:00Z")).toBe("2026-07-14T23:59:59.999Z");
  expect(until("2026-01-12T00:00:00Z")).toBe("2026-07-14T23:59:59.999Z");
  expect(until("2026-01-11T23:59:59.999Z")).toBe("2026-07-13T23:59:59.999Z");
});

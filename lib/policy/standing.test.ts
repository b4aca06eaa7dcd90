import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { uncountedStanding } from "@/lib/policy/standing";
import type { PolicySignal } from "@/lib/policy/types";

const phone = (score: number): PolicySignal => ({
  id: "s",
  kind: "phone",
  score,
  script: null,
  detector: { name: "docket.phone", version: "1" },
});
const message = { surface: "message", exceptions: [], role: "client" } as const;

describe("uncountedStanding", () => {
  it("calls a sure number allowed once the contract is active, and not before", () => {
    expect(uncountedStanding(phone(0.97), { ...message, phase: "active" }, DEFAULT_POLICY)).toBe("allowed");
    expect(uncountedStanding(phone(0.97), { ...message, phase: "none" }, DEFAULT_POLICY)).toBe("none");
  });

  it("calls a faint number too weak where a strong one would count", () => {
    expect(uncountedStanding(phone(0.3), { ...message, phase: "none" }, DEFAULT_POLICY)).toBe("weak");
    expect(uncountedStanding(phone(0.3), { ...message, phase: "active" }, DEFAULT_POLICY)).toBe("allowed");
  });

  it("follows exceptions: all of it for an enterprise client, only e-mail for a legal need", () => {
    const before = { ...message, phase: "none" } as const;
    expect(uncountedStanding(phone(0.97), { ...before, exceptions: ["enterprise_client"] }, DEFAULT_POLICY)).toBe(
      "allowed",
    );
    expect(uncountedStanding(phone(0.97), { ...before, exceptions: ["legal_need"] }, DEFAULT_POLICY)).toBe("none");
    const email = { ...phone(0.97), kind: "email" as const };
    expect(uncountedStanding(email, { ...before, exceptions: ["legal_need"] }, DEFAULT_POLICY)).toBe("allowed");
  });

  it("never calls paying outside allowed: no phase lifts it", () => {
    const wallet = { ...phone(0.9), kind: "payment_id" as const };
    expect(uncountedStanding(wallet, { ...message, phase: "active" }, DEFAULT_POLICY)).toBe("none");
  });
});

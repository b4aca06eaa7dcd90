import { describe, expect, it } from "vitest";
import { describeFault } from "@/lib/platform/fault";

describe("describeFault", () => {
  it("tells kind, code and place, and nothing of the message, however it is written", () => {
    const error = Object.assign(new RangeError("cannot read 555 0142\n    at ann@example.org (everywhere)"), {
      code: "23514",
      constraint: "users_email",
    });
    const record = describeFault(error);
    expect(record).toMatchObject({ name: "RangeError", code: "23514", constraint: "users_email" });
    expect(record.frames[0]).toContain("fault.test.ts");
    expect(JSON.stringify(record)).not.toMatch(/0142|example\.org/);
  });

  it("follows causes, and takes nothing for a code that is not one", () => {
    const cause = Object.assign(new Error("ann@example.org"), { code: "somebody said ann@example.org" });
    const record = describeFault(new Error("outer", { cause }));
    expect(record.cause).toMatchObject({ name: "Error" });
    expect(record.cause).not.toHaveProperty("code");
    expect(JSON.stringify(record)).not.toContain("example.org");
  });

  it("tells of what is no error no more than its type", () => {
    expect(describeFault("ann@example.org")).toEqual({ name: "string", frames: [] });
  });
});

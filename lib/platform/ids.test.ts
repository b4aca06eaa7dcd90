import { afterEach, describe, expect, it, vi } from "vitest";
import { isUuid, newId } from "@/lib/platform/ids";

/** More than the random bytes that are drawn at a time. */
const MANY = 2_000;

const timeOf = (id: string) => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("newId", () => {
  it("gives UUIDs of version 7, each once", () => {
    const ids = Array.from({ length: MANY }, newId);
    expect(new Set(ids).size).toBe(MANY);
    expect(ids.every((id) => isUuid(id) && id[14] === "7" && /[89ab]/.test(id[19]!))).toBe(true);
  });

  it("leads with the time", () => {
    const before = Date.now();
    const at = timeOf(newId());
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });

  it("orders ids of one millisecond, and those after the clock was set back", () => {
    const now = Date.now() + 1_000;
    const clock = vi.spyOn(Date, "now").mockReturnValue(now);
    const ids = Array.from({ length: MANY }, newId);
    clock.mockReturnValue(now - 5_000);
    ids.push(...Array.from({ length: MANY }, newId));
    clock.mockReturnValue(now + 1);
    ids.push(newId());
    expect([...ids].sort()).toEqual(ids);
    expect(timeOf(ids.at(-1)!)).toBe(now + 1);
  });

  it("shares no random bytes between ids", () => {
    const tails = Array.from({ length: MANY }, () => newId().slice(-10));
    expect(new Set(tails).size).toBe(MANY);
  });
});

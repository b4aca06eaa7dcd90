import { describe, expect, it } from "vitest";
import { joined } from "@/components/case/joined";

const at = (minute: number) => ({
  id: `m${minute}`,
  occurredAt: new Date(Date.UTC(2026, 10, 1, 9, minute)).toISOString(),
  gapBefore: false,
});
const shape = (all: { id: string; gapBefore: boolean }[]) =>
  all.map((one) => `${one.gapBefore ? "|" : ""}${one.id}`).join(" ");

describe("joined", () => {
  it("puts a stretch before what is shown and tells both gaps", () => {
    const main = [at(1), at(40), at(41)];
    const island = { items: [at(10), at(11)], hasBefore: true, hasAfter: true };
    expect(shape(joined(main, island))).toBe("m1 |m10 m11 |m40 m41");
  });

  it("tells no gap where the stretch touches what is shown, nor at the conversation's beginning", () => {
    const touching = { items: [at(10), at(11)], hasBefore: false, hasAfter: true };
    expect(shape(joined([at(11), at(12)], touching))).toBe("m10 m11 m12");
  });

  it("shows each content once, without a stretch too", () => {
    expect(shape(joined([at(1), at(2), at(2)], null))).toBe("m1 m2");
  });
});

import { expect, it } from "vitest";
import { behindHref } from "@/components/insight/behind-href";

it("asks a list for the days and filters of the mark", () => {
  const period = { from: "2026-11-01", to: "2026-11-21" };
  expect(
    behindHref("/enforcement", period, { surface: null, phase: "offer", violation: "scam_script" }, { kind: "warn" }),
  ).toBe("/enforcement?from=2026-11-01&to=2026-11-21&phase=offer&violation=scam_script&kind=warn");
});

import { expect, it } from "vitest";
import { filterInWords } from "@/components/export/filter-words";

const said = (...asked: Parameters<typeof filterInWords>) =>
  filterInWords(...asked).map(({ name, value }) => `${name}: ${value}`);

it("says names and codes in words, one value or several", () => {
  expect(said("cases", { violation: "scam_script", phase: ["none", "offer"], language: "es" })).toEqual([
    "Violation: Scam script",
    "Phase: No contract, Offer",
    "Language: Spanish",
  ]);
  expect(said("enforcements", { kind: "strip_badge,suspend" })).toEqual(["Kind: Strip badge, Suspend"]);
  expect(said("signals", { kind: "meeting_link", detector: "intent" })).toEqual([
    "Kind: Meeting link",
    "Detector: Intent",
  ]);
  expect(said("daily_figures", { to: "2026-11-02" })).toEqual(["To, included: 2026-11-02"]);
});

it("leaves ids, numbers and times as they are, and says a midnight as its day", () => {
  expect(
    said("decisions", {
      account: "acme_client",
      policyVersion: 3,
      from: "2026-11-01T00:00:00.000Z",
      to: "2026-11-02T10:30:00.000Z",
    }),
  ).toEqual(["Account: acme_client", "Policy version: 3", "From: 2026-11-01", "Before: 2026-11-02T10:30:00.000Z"]);
});

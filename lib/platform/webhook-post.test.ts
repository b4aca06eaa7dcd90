import { expect, test } from "vitest";
import { retryAfterMs, verdictOf } from "@/lib/platform/webhook-post";

const NOW = new Date("2026-06-01T10:00:00.000Z");

test.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["Mon, 01 Jun 2026 10:00:30 GMT", 30_000],
  ["Mon, 01 Jun 2026 09:00:00 GMT", 0],
  ["-5", null],
  ["1.5", null],
  ["soon", null],
  ["", null],
  [undefined, null],
])("Retry-After %s waits %s ms", (header, ms) => expect(retryAfterMs(header, NOW)).toBe(ms));

test.each([
  [200, "delivered"],
  [204, "delivered"],
  [299, "delivered"],
  [301, "refused"],
  [400, "refused"],
  [410, "gone"],
  [500, "refused"],
])("%s is %s", (status, verdict) => expect(verdictOf(status)).toBe(verdict));

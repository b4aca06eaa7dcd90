import { expect, it } from "vitest";
import { firstPageOf } from "@/components/ui/pages";
import { PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";

it("opens the desk on the queue for who may open its cases, and on the figures for who may not", () => {
  expect(firstPageOf(PERMISSIONS_BY_ROLE.moderator)?.href).toBe("/queue");
  expect(firstPageOf(PERMISSIONS_BY_ROLE.lead)?.href).toBe("/queue");
  expect(firstPageOf(PERMISSIONS_BY_ROLE.analyst)?.href).toBe("/insights");
  expect(firstPageOf(PERMISSIONS_BY_ROLE.admin)?.href).toBe("/insights");
  expect(firstPageOf(["policy:read"])?.href).toBe("/policies");
});

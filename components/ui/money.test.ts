import { expect, it } from "vitest";
import { signed } from "@/components/ui/money";

it("signs what is more or less than nothing, and nothing else", () => {
  expect([1.24, -0.44, 0, -0, -0.04, 0.04].map(signed)).toEqual(["+1.2", "-0.4", "0.0", "0.0", "0.0", "0.0"]);
});

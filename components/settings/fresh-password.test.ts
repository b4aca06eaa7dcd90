import { expect, it } from "vitest";
import { freshPassword } from "@/components/settings/fresh-password";

it("makes another password each time, of four groups of five unmistakable characters", () => {
  const made = new Set(Array.from({ length: 50 }, freshPassword));
  expect(made.size).toBe(50);
  for (const password of made) {
    expect(password).toMatch(/^[a-zA-Z2-9]{5}(-[a-zA-Z2-9]{5}){3}$/);
    expect(password).not.toMatch(/[loIO]/);
  }
});

import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { seal, unseal } from "@/lib/platform/keyring";

const key = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;
const [one, two] = [key("k1"), key("k2")];

describe("sealing", () => {
  beforeEach(() => {
    vi.stubEnv("DOCKET_KEYS", one);
  });
  afterEach(() => vi.unstubAllEnvs());

  test("what is sealed opens again, and looks different every time", () => {
    const first = seal("webhook-secret", "whsec_x", "row");
    const second = seal("webhook-secret", "whsec_x", "row");
    expect(first.sealed.equals(second.sealed)).toBe(false);
    expect(first.sealed.includes("whsec_x")).toBe(false);
    expect(unseal("webhook-secret", first, "row")).toBe("whsec_x");
  });

  test("it opens under an old key of the ring, and not without it", () => {
    const sealed = seal("webhook-secret", "whsec_x", "row");
    vi.stubEnv("DOCKET_KEYS", `${two},${one}`);
    expect(unseal("webhook-secret", sealed, "row")).toBe("whsec_x");
    expect(seal("webhook-secret", "whsec_x", "row").keyId).toBe("k2");
    vi.stubEnv("DOCKET_KEYS", two);
    expect(() => unseal("webhook-secret", sealed, "row")).toThrow('DOCKET_KEYS lacks the key "k1"');
  });

  test("it does not open in another row, for another purpose, changed, or under another key of the same name", () => {
    const sealed = seal("webhook-secret", "whsec_x", "row");
    expect(() => unseal("webhook-secret", sealed, "another")).toThrow("does not open");
    expect(() => unseal("cursor", sealed, "row")).toThrow("does not open");
    const changed = Buffer.from(sealed.sealed);
    changed[14]! ^= 1;
    expect(() => unseal("webhook-secret", { ...sealed, sealed: changed }, "row")).toThrow("does not open");
    vi.stubEnv("DOCKET_KEYS", key("k1"));
    expect(() => unseal("webhook-secret", sealed, "row")).toThrow("does not open");
  });
});

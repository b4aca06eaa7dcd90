import { describe, expect, it } from "vitest";
import { reasonText } from "@/components/evidence/reason-text";

describe("reason texts", () => {
  it("tell known codes in a sentence", () => {
    expect(reasonText({ code: "intent.with_question", weight: 0.4 })).toBe("Asked as a question");
  });

  it("tell an e-mail address from a wallet's by the chain that only a wallet names", () => {
    expect(reasonText({ code: "address_form", weight: 3 })).toBe("Shaped like an e-mail address");
    expect(reasonText({ code: "address_form", weight: 1, params: { chain: "eth" } })).toBe(
      "Shaped like an address of ETH",
    );
  });

  it("read unknown codes by their words and keep their parameters", () => {
    expect(reasonText({ code: "intent.new_trick", weight: 0.4 })).toBe("New trick");
    expect(reasonText({ code: "vendor_model", weight: 1, params: { model: "v3", rank: 2 } })).toBe(
      "Vendor model (model v3, rank 2)",
    );
  });
});

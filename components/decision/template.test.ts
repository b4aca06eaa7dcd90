import { describe, expect, it } from "vitest";
import { fillTemplate, templateFor, unfilledIn } from "@/components/decision/template";

describe("notices", () => {
  it("fills what is known and names what is not", () => {
    const filled = fillTemplate("Hello {{name}}, until {{until}}.", { name: "Mina" });
    expect(filled.text).toBe("Hello Mina, until {{until}}.");
    expect(filled.unfilled).toEqual(["until"]);
    expect(filled.pieces.filter((piece) => piece.filled).map((piece) => piece.text)).toEqual(["Mina", "{{until}}"]);
  });

  it("never reads a value as a template", () => {
    expect(fillTemplate("{{a}} {{b}}", { a: "{{b}}", b: "x" }).text).toBe("{{b}} x");
  });

  it("finds holes in a text written by hand", () => {
    expect(unfilledIn("until {{until}}")).toEqual(["until"]);
    expect(unfilledIn("until Monday")).toEqual([]);
  });

  it("takes the template written for the violation and the step before the general one", () => {
    const templates = [
      { code: "teach", violation: "contact_info", step: "L1" },
      { code: "contact", violation: "contact_info", step: null },
      { code: "any", violation: null, step: null },
    ];
    expect(templateFor(templates, "contact_info", "L1")?.code).toBe("teach");
    expect(templateFor(templates, "contact_info", "L3")?.code).toBe("contact");
    expect(templateFor(templates, "scam_script", "L4")?.code).toBe("any");
    expect(templateFor([], "scam_script", "L4")).toBeNull();
  });
});

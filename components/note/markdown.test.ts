import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, blocks, type Inline, inline } from "@/components/note/markdown";

const plain = (all: readonly Inline[]): string => all.map((one) => ("text" in one ? one.text : plain(one.of))).join("");

describe("markdown of notes", () => {
  it("knows bold, italic, code and links", () => {
    expect(inline("a **b** *c* `d` [e](https://example.org/x)")).toEqual([
      { kind: "text", text: "a " },
      { kind: "strong", of: [{ kind: "text", text: "b" }] },
      { kind: "text", text: " " },
      { kind: "em", of: [{ kind: "text", text: "c" }] },
      { kind: "text", text: " " },
      { kind: "code", text: "d" },
      { kind: "text", text: " " },
      { kind: "link", text: "e", href: "https://example.org/x" },
    ]);
  });

  it("makes no link of anything but the web and the desk's own pages", () => {
    for (const href of [
      "javascript:alert(1)",
      "data:text/html,x",
      "mailto:a@b.c",
      "//evil.example",
      "/\\evil.example",
    ]) {
      expect(
        inline(`[x](${href})`).some((one) => one.kind === "link"),
        href,
      ).toBe(false);
    }
    expect(inline("[case](/cases/1)")).toEqual([{ kind: "link", text: "case", href: "/cases/1" }]);
  });

  it("keeps markup that somebody types as text", () => {
    expect(inline("<img src=x onerror=alert(1)>")).toEqual([{ kind: "text", text: "<img src=x onerror=alert(1)>" }]);
  });

  it("knows paragraphs, lists, quotes, headings and code", () => {
    const kinds = blocks("# Head\nOne\ntwo\n\n- a\n- b\n\n1. c\n> said\n```\n**x**\n```").map(
      (block: Block) => block.kind,
    );
    expect(kinds).toEqual(["heading", "paragraph", "list", "list", "quote", "code"]);
  });

  it("comes to an end and loses no letter, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "*", "_", "`", "\n", " ", "[", "]", "(", ")", ">", "-", "1", ".", "#"),
        }),
        (text) => {
          const letters = (of: string) => of.replace(/[^a]/g, "").length;
          const shown = blocks(text)
            .map((block) =>
              block.kind === "code" ? block.text : ("items" in block ? block.items : block.lines).map(plain).join(),
            )
            .join();
          // A link that is made of letters alone is none; so every letter is shown, save behind an opening fence.
          expect(letters(shown) === letters(text) || text.includes("```")).toBe(true);
        },
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";
import { readPlain } from "@/lib/domain/reveals/rules";

const TEXT = "call me on 07030000126 tonight";
const SPANS = [{ span: { contentId: "m-1", start: 11, end: 22 }, text: TEXT }];

const reveal = (regions: readonly string[], value: string) =>
  readPlain(
    { id: "00000000-0000-4000-8000-000000000001", kind: "phone" },
    SPANS,
    "message",
    regions,
    (one) => one === value,
    async (input) => detect(input),
  );

describe("a number that is one of two countries", () => {
  it.each([
    [["NG", "GB"], "+2347030000126"],
    [["NG", "GB"], "+447030000126"],
    [["GB", "NG"], "+2347030000126"],
    [["GB", "NG"], "+447030000126"],
    // The account has told another country since.
    [["NG"], "+447030000126"],
  ])("is shown with countries %j as it was read then: %s", async (regions, value) => {
    expect((await reveal(regions, value)).value).toBe(value);
  });

  it("is shown as its text alone where no reading gives what was stored", async () => {
    const shown = await reveal(["NG", "GB"], "+33600000126");
    expect(shown.value).toBeNull();
    expect(shown.pieces.map(({ text }) => text)).toEqual(["07030000126"]);
  });
});

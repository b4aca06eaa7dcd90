import { describe, expect, it } from "vitest";
import { deliveryOf } from "@/lib/domain/attachments/rules";

describe("deliveryOf", () => {
  it("shows a picture as itself", () => {
    expect(deliveryOf({ id: "a1", name: "plan.png", mediaType: "Image/PNG" })).toEqual({
      contentType: "image/png",
      disposition: "inline",
      fileName: "plan.png",
    });
  });

  it.each(["image/svg+xml", "text/html", "application/xhtml+xml", "text/xml", "application/x-anything"])(
    "never lets %s run in the desk's origin",
    (mediaType) => {
      expect(deliveryOf({ id: "a1", name: "x", mediaType })).toMatchObject({
        contentType: "application/octet-stream",
        disposition: "attachment",
      });
    },
  );

  it("takes separators, quotes and direction marks out of the name, and falls back on the id", () => {
    expect(deliveryOf({ id: "a1", name: 'a"b/../\u202Egnp.exe\n', mediaType: "image/png" }).fileName).toBe(
      "a_b_.._" + "_gnp.exe_",
    );
    expect(deliveryOf({ id: "a1", name: "", mediaType: "image/png" }).fileName).toBe("a1");
  });

  it("cuts a long name between two characters, so that a header can carry it", () => {
    const { fileName } = deliveryOf({ id: "a1", name: `${"x".repeat(199)}\u{1f600}.png`, mediaType: "image/png" });
    expect(fileName).toBe("x".repeat(199));
    expect(() => encodeURIComponent(fileName)).not.toThrow();
  });
});

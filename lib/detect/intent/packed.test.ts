import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "@/lib/detect/intent/packed";

describe("packed numbers", () => {
  it("come back as they were, wherever their bytes begin", () => {
    const arrays = fc.array(fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.int32Array()), { maxLength: 8 });
    fc.assert(
      fc.property(arrays, fc.integer({ min: 0, max: 5 }), (given, offset) => {
        const bytes = pack(given);
        const moved = new Uint8Array(bytes.length + offset).subarray(offset);
        moved.set(bytes);
        expect(unpack(moved)).toEqual(given);
      }),
    );
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["another file", new TextEncoder().encode("export const words = 1;")],
    ["bytes of the other order", pack([new Int32Array([1, 2])]).reverse()],
    ["a file cut short", pack([new Int32Array([1, 2, 3])]).subarray(0, 24)],
  ])("are refused in %s", (_, bytes) => {
    expect(() => unpack(bytes)).toThrow("build the desk again");
  });
});

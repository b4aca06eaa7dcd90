import { expect, it } from "vitest";
import { isLive, keepLive, liveCounts } from "@/components/stream/desk-stream";

const counts = (all: number) => ({
  name: "counts" as const,
  data: { views: { all: { count: all, atLeast: false } } },
});

it("keeps the counts that were told last, and none while the stream is lost", () => {
  expect(liveCounts()).toBeNull();
  keepLive(counts(3));
  keepLive(counts(4));
  expect(isLive()).toBe(true);
  expect(liveCounts()).toEqual({ all: { count: 4, atLeast: false } });
  keepLive({ name: "lost" });
  expect(liveCounts()).toBeNull();
});

it("has no counts after it was lost until they are told anew", () => {
  keepLive(counts(3));
  keepLive({ name: "lost" });
  keepLive({ name: "hello", data: { resumed: true } });
  expect(isLive()).toBe(true);
  expect(liveCounts()).toBeNull();
  keepLive(counts(5));
  expect(liveCounts()).toEqual({ all: { count: 5, atLeast: false } });
});

import { describe, expect, it } from "vitest";
import { activeFilters, queueKey, queueQuery, readQueueParams } from "@/components/queue/queue-params";

describe("the queue's address", () => {
  it("carries filters, order and page to the API as they were set", () => {
    const params = readQueueParams("?phase=none,offer&minValue=300&sort=value&cursor=abc&q=usdt");
    expect(queueQuery(params)).toEqual({
      phase: "none,offer",
      minValue: "300",
      sort: "value",
      cursor: "abc",
      q: "usdt",
    });
    expect(activeFilters(params)).toEqual(["phase", "minValue", "q"]);
  });

  it("drops what it does not know instead of failing", () => {
    expect(queueQuery(readQueueParams("?phase=nonsense&sort=size&minScore=high&other=1"))).toEqual({});
  });

  it("knows a view again whatever the order of its parts", () => {
    expect(queueKey(readQueueParams("?q=a&phase=none"))).toBe(queueKey(readQueueParams("?phase=none&q=a")));
  });
});

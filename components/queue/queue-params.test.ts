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

  it("leaves out what the API would refuse, and keeps the ends of what it takes", () => {
    const wrong = "?minScore=7&minValue=-1&assignee=ada&language=english&cursor=abc";
    expect(queueQuery(readQueueParams(`${wrong}&q=${"x".repeat(201)}`))).toEqual({ cursor: "abc" });
    const id = "0193b2c4-0000-7000-8000-000000000001";
    for (const right of ["minScore=1", "minScore=0", "minValue=0", "language=en,es", "q=x"]) {
      expect(queueQuery(readQueueParams(`?${right}`))).toEqual(Object.fromEntries([right.split("=")]));
    }
    for (const assignee of ["me", "none", id]) {
      expect(queueQuery(readQueueParams(`?assignee=${assignee}`))).toEqual({ assignee });
    }
  });

  it("orders what is decided by when it was, unless another order is asked for", () => {
    expect(queueQuery(readQueueParams("?view=decided"))).toEqual({ view: "decided", sort: "decided" });
    expect(queueQuery(readQueueParams("?view=decided&sort=due"))).toEqual({ view: "decided", sort: "due" });
    expect(queueQuery(readQueueParams("?view=decided&status=open"))).toEqual({ view: "decided", status: "open" });
    expect(queueQuery(readQueueParams("?view=escalated"))).toEqual({ view: "escalated" });
  });

  it("knows a view again whatever the order of its parts", () => {
    expect(queueKey(readQueueParams("?q=a&phase=none"))).toBe(queueKey(readQueueParams("?phase=none&q=a")));
  });
});

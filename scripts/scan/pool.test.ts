import { afterAll, describe, expect, it } from "vitest";
import type { Batch } from "./batch";
import { judges } from "./pool";

const record = (id: string, text: string) =>
  JSON.stringify({ id, surface: "message", phase: "none", messages: [{ role: "client", text }] });
const batches: Batch[] = [0, 1, 2, 3].map((sequence) => ({
  sequence,
  lines: [
    { number: 1, text: record(`${sequence}-a`, "write to jane.doe@example.com please") },
    { number: 2, text: sequence === 2 ? "{}" : record(`${sequence}-b`, "the draft is attached") },
  ],
}));

describe("judging batches", () => {
  const threads = judges(2);
  afterAll(() => threads.close());

  it("says the same on threads as in this one, batch for batch", async () => {
    const here = await Promise.all(batches.map((batch) => judges(1).run(batch)));
    expect(await Promise.all(batches.map((batch) => threads.run(batch)))).toEqual(here);
    expect(here[0]?.output[0]).toContain('"code":"contact_info"');
    expect(here[0]?.output[1]).toContain('"violations":[]');
  }, 60_000);

  it("breaks on threads for the reason it breaks for here", async () => {
    const broken = { sequence: 9 } as Batch;
    const reason = await judges(1)
      .run(broken)
      .catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(TypeError);
    await expect(threads.run(broken)).rejects.toThrow((reason as Error).message);
    expect((await threads.run(batches[0] as Batch)).output).toHaveLength(2);
  }, 60_000);

  it("names a line that is no record and judges the rest", async () => {
    const done = await judges(1).run(batches[2] as Batch);
    expect(done.bad).toEqual([{ number: 2, why: expect.stringContaining("id") }]);
    expect(done.output).toHaveLength(1);
  });
});

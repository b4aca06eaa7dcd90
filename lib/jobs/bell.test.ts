import { describe, expect, it } from "vitest";
import { Bell } from "@/lib/jobs/bell";

const never = 60_000;

describe("Bell", () => {
  it("wakes the sleeper", async () => {
    const bell = new Bell();
    const asleep = bell.wait(never, new AbortController().signal);
    bell.ring();
    await asleep;
  });

  it("wakes everybody who sleeps", async () => {
    const bell = new Bell();
    const asleep = [1, 2].map(() => bell.wait(never, new AbortController().signal));
    bell.ring();
    await Promise.all(asleep);
  });

  it("keeps a ring that nobody heard for the next sleeper, once", async () => {
    const bell = new Bell();
    bell.ring();
    bell.ring();
    await bell.wait(never, new AbortController().signal);
    let awake = false;
    const second = bell.wait(never, new AbortController().signal).then(() => {
      awake = true;
    });
    await Promise.resolve();
    expect(awake).toBe(false);
    bell.ring();
    await second;
  });

  it("lets go when the worker is told to stop, also when it was told before", async () => {
    const stop = new AbortController();
    const asleep = new Bell().wait(never, stop.signal);
    stop.abort();
    await asleep;
    await new Bell().wait(never, stop.signal);
  });
});

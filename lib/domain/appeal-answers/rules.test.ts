import { describe, expect, it } from "vitest";
import { checkReduction, daysLeft, type StandingMeasure } from "@/lib/domain/appeal-answers/rules";
import type { SettledMeasure } from "@/lib/domain/decisions/rules";
import type { FieldError } from "@/lib/platform/errors";

describe("a reduction", () => {
  const measure = (over: Partial<SettledMeasure>): SettledMeasure => ({
    kind: "warn",
    badge: null,
    abilities: [],
    durationDays: null,
    meanwhile: [],
    ...over,
  });
  /** As it stands with so many days to go; without, it has not begun. */
  const standing = ({ meanwhile: _, durationDays, ...one }: SettledMeasure, left = durationDays): StandingMeasure => ({
    ...one,
    daysLeft: left ?? Number.POSITIVE_INFINITY,
    mayBind: true,
  });
  const faults = (before: StandingMeasure[], next: SettledMeasure[]) => {
    const errors: FieldError[] = [];
    checkReduction(before, next, errors);
    return errors;
  };
  const paths = (before: StandingMeasure[], next: SettledMeasure[]) => faults(before, next).map((error) => error.path);
  const suspension = measure({ kind: "suspend", durationDays: 30 });
  const restriction = measure({ kind: "restrict", abilities: ["propose", "withdraw"], durationDays: 7 });
  const stripped = measure({ kind: "strip_badge", badge: "Top Rated", durationDays: 90 });

  it("is milder, shorter or a part", () => {
    expect(paths([standing(suspension)], [{ ...suspension, durationDays: 14 }])).toEqual([]);
    expect(paths([standing(suspension)], [restriction])).toEqual([]);
    expect(paths([standing(restriction)], [{ ...restriction, abilities: ["propose"] }])).toEqual([]);
    expect(paths([standing(suspension), standing(stripped)], [stripped])).toEqual([]);
    expect(paths([standing(suspension)], [])).toEqual([]);
    expect(paths([standing({ ...suspension, durationDays: null })], [suspension])).toEqual([]);
  });

  it("is never harsher, longer, wider or another badge", () => {
    expect(paths([standing(restriction)], [suspension])).toEqual(["actions.0"]);
    expect(paths([standing(suspension)], [{ ...suspension, durationDays: null }])).toEqual(["actions.0"]);
    expect(paths([standing(restriction)], [{ ...restriction, abilities: ["propose", "post_job"] }])).toEqual([
      "actions.0",
    ]);
    expect(paths([standing(stripped)], [{ ...stripped, badge: "Rising Talent" }])).toEqual(["actions.0"]);
  });

  it("counts from the answer, so it has the days that are left and no more", () => {
    const served = [standing(suspension, 5)];
    expect(paths(served, [{ ...suspension, durationDays: 29 }])).toEqual(["actions.0"]);
    expect(paths(served, [{ ...suspension, durationDays: 6 }])).toEqual(["actions.0"]);
    expect(paths(served, [{ ...suspension, durationDays: 4 }])).toEqual([]);
  });

  it("of a milder kind is not longer either; a warning has no length", () => {
    const short = [standing({ ...suspension, durationDays: 3 })];
    expect(paths(short, [{ ...restriction, durationDays: null }])).toEqual(["actions.0"]);
    expect(paths(short, [restriction])).toEqual(["actions.0"]);
    expect(paths(short, [{ ...restriction, durationDays: 3 }])).toEqual([]);
    expect(paths(short, [stripped])).toEqual(["actions.0"]);
    expect(paths(short, [measure({})])).toEqual([]);
    expect(paths([standing(suspension, 0.4)], [measure({})])).toEqual([]);
  });

  it("refused says what is allowed", () => {
    const message = (before: StandingMeasure, next: SettledMeasure) => faults([before], [next])[0]?.message;
    expect(message(standing(suspension, 5.5), suspension)).toBe(
      "days count from the answer: at most 5 are left of what was done",
    );
    expect(message(standing(suspension, 0.5), restriction)).toBe(
      "days count from the answer, and less than one is left of what was done: warn, or leave it out",
    );
    expect(message(standing(restriction), suspension)).toBe(
      "goes beyond what was done; nothing harsher than restrict is allowed",
    );
    expect(message(standing(restriction), { ...restriction, abilities: ["post_job"] })).toBe(
      "goes beyond what was done; restrict may take no more than propose, withdraw",
    );
    expect(message(standing(stripped), { ...stripped, badge: "Rising Talent" })).toBe(
      "goes beyond what was done; strip_badge may take no more than Top Rated",
    );
  });

  it("puts nothing in force that waits for a second person whom the answerer may not be", () => {
    const waiting = { ...standing(suspension), mayBind: false };
    expect(faults([waiting], [{ ...suspension, durationDays: 7 }])).toEqual([
      {
        path: "actions.0",
        message: "rests on a measure that waits for a second person, whom you may not be: leave it out, or uphold",
      },
    ]);
    expect(paths([waiting], [{ ...restriction, durationDays: 7 }])).toEqual(["actions.0"]);
    expect(paths([waiting, standing(restriction)], [{ ...restriction, durationDays: 3 }])).toEqual([]);
    expect(paths([waiting], [])).toEqual([]);
  });

  it("changes something, of something that stands", () => {
    expect(paths([standing(suspension)], [suspension])).toEqual(["actions"]);
    expect(paths([standing(suspension, 5.5)], [{ ...suspension, durationDays: 5 }])).toEqual(["actions"]);
    expect(paths([standing(measure({}))], [measure({})])).toEqual(["actions"]);
    expect(paths([], [measure({})])).toEqual(["outcome"]);
  });

  it("reckons what is left from the end, the whole length before it begins, and no end where there is none", () => {
    const now = new Date("2026-06-26T10:00:00Z");
    expect(daysLeft({ durationDays: 30, endsAt: new Date("2026-07-01T22:00:00Z") }, now)).toBe(5.5);
    expect(daysLeft({ durationDays: 30, endsAt: null }, now)).toBe(30);
    expect(daysLeft({ durationDays: null, endsAt: null }, now)).toBe(Number.POSITIVE_INFINITY);
  });
});

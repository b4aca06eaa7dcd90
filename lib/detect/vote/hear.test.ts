import { describe, expect, it } from "vitest";
import type { Candidate } from "@/lib/detect/intent/judge";
import { hearVotes } from "@/lib/detect/vote/hear";
import type { Ballot } from "@/lib/detect/vote/vote";

const place = (start: number, end: number) => ({ start, end });
const vote = (logit: number) => ({ logit, start: 10, end: 30, peak: { start: 12, end: 18 } });
const ballot = (contact: number, payment = -3): Ballot => ({
  start: 0,
  end: 40,
  guarded: false,
  contact: vote(contact),
  payment: vote(payment),
});
const candidate = (logit: number, stance: Candidate["stance"] = null): Candidate => ({
  kind: "solicit_contact",
  start: 5,
  end: 20,
  logit,
  reasons: [{ code: "intent.text_me", weight: logit }],
  script: null,
  stance,
  used: [],
});
const hear = (candidates: Candidate[], ...ballots: Ballot[]) => hearVotes(candidates, ballots, 1, place);

describe("hearing the word model", () => {
  it("adds its share to what phrases say, and says so", () => {
    const [heard] = hear([candidate(0.2)], ballot(1));
    expect(heard?.logit).toBeGreaterThan(0.2);
    expect(heard?.reasons.at(-1)?.code).toBe("intent.words");
    expect(hear([candidate(0.2)], ballot(-1))[0]?.logit).toBeLessThan(0.2);
  });

  it("is bounded: it cannot talk a sure phrase away", () => {
    expect(hear([candidate(3)], ballot(-50))[0]?.logit).toBeGreaterThan(0);
  });

  it("speaks alone where it is sure and phrases are silent, pointing at its strongest words", () => {
    const heard = hear([], ballot(2));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ kind: "solicit_contact", start: 10, end: 30 });
    expect(heard[0]?.reasons[0]).toMatchObject({ code: "intent.words_alone", params: { from: 12, to: 18 } });
    expect(hear([], ballot(0.3))).toEqual([]);
  });

  it("does not say a second time what phrases said", () => {
    expect(hear([candidate(1)], ballot(3))).toHaveLength(1);
  });

  it("must be surer beside a word of refusal or of the platform's own place", () => {
    expect(hear([], { ...ballot(1), guarded: true })).toEqual([]);
    expect(hear([], { ...ballot(2), guarded: true })).toHaveLength(1);
  });

  it("must be surer in what is written for machines", () => {
    expect(hearVotes([], [ballot(1.1)], 1, place, () => true)).toEqual([]);
    expect(hearVotes([], [ballot(2)], 1, place, () => true)).toHaveLength(1);
    expect(hearVotes([], [ballot(1.1)], 1, place)).toHaveLength(1);
  });

  it("asks once whether it is, however many stretches it is sure of", () => {
    let asked = 0;
    const isCode = () => ++asked > 0;
    hearVotes(
      [],
      Array.from({ length: 50 }, () => ballot(2, 2)),
      1,
      place,
      isCode,
    );
    expect(asked).toBe(1);
    hearVotes([], [ballot(-2)], 1, place, isCode);
    expect(asked).toBe(1);
  });

  it("must be surer where phrases hear a refusal", () => {
    expect(hear([candidate(-2, "refusal")], ballot(1.2))).toHaveLength(1);
    expect(hear([candidate(-4, "refusal")], ballot(4))).toHaveLength(2);
  });
});

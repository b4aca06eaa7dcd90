import { expect, it } from "vitest";
import { sliceInWords } from "@/components/insight/slice-words";

it("says each side of a cut in words", () => {
  expect(sliceInWords("violation=contact_info measure=strip_badge")).toBe("Contact info, Strip badge");
  expect(sliceInWords("found_by=user_report")).toBe("A user's report");
  expect(sliceInWords("outcome=overturned")).toBe("Overturned");
  expect(sliceInWords("category=other")).toBe("Something else");
  expect(sliceInWords("violation=")).toBe("not known");
});

it("reads a code that it has no word for as its own words, and leaves a side that it does not know as it is", () => {
  expect(sliceInWords("found_by=trusted_flagger")).toBe("Trusted flagger");
  expect(sliceInWords("season=winter")).toBe("winter");
});

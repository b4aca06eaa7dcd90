import { expect, it } from "vitest";
import { nameOfPart } from "@/components/insight/part-name";

it("says each code in words, and one that has no name as it is", () => {
  expect(nameOfPart("phase", "none")).toBe("No contract");
  expect(nameOfPart("violation", "scam_script")).toBe("Scam script");
  expect(nameOfPart("surface", "job_post")).toBe("Job post");
  expect(nameOfPart("language", "es")).toBe("Spanish");
  expect(nameOfPart("country", "IS")).toBe("Iceland");
  expect(nameOfPart("country", "not a country")).toBe("not a country");
  expect(nameOfPart("policyVersion", "3")).toBe("3");
  expect(nameOfPart("language", "")).toBe("not known");
});

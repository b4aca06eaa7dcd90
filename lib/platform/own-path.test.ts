import { describe, expect, test } from "vitest";
import { ownPath, signInPath } from "@/lib/platform/own-path";

describe("where sign-in leads to", () => {
  test.each([
    "/queue",
    "/queue?status=open&violation=contact_info&q=a%20b",
    "/cases/0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12?message=m%2F1",
    "/queue?next=https://elsewhere.example",
  ])("the page that was asked for: %s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test.each([
    "https://elsewhere.example/queue",
    "//elsewhere.example",
    "///elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    " //elsewhere.example",
    "/.//elsewhere.example",
    "/..//elsewhere.example",
    "/queue/..//elsewhere.example",
    "http:/elsewhere.example",
    "javascript:alert(1)",
    "data:text/html,hello",
    "queue",
    "",
    "/api/auth/signout",
    "/api",
    "/sign-in?callbackUrl=/queue",
    undefined,
    null,
    ["/queue", "//elsewhere.example"],
  ])("the start for anything else: %j", (path) => {
    expect(ownPath(path)).toBe("/");
  });

  test("a name that only begins like theirs is a page", () => {
    expect(ownPath("/apiary")).toBe("/apiary");
  });

  test("sign-in carries the page in its address, and nothing for the start", () => {
    expect(signInPath("/queue?q=a&sort=age")).toBe("/sign-in?callbackUrl=%2Fqueue%3Fq%3Da%26sort%3Dage");
    expect(signInPath("//elsewhere.example")).toBe("/sign-in");
    expect(signInPath("/")).toBe("/sign-in");
    expect(signInPath(null)).toBe("/sign-in");
  });
});

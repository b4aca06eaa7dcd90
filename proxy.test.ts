import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const ask = (path: string) => proxy(new NextRequest(`http://desk.test${path}`));

describe("a request for a page", () => {
  it("may run the scripts of its own answer and no others", () => {
    const policies = [ask("/queue"), ask("/queue")].map((answer) => answer.headers.get("content-security-policy")!);
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
      expect(policy).toContain("frame-ancestors 'none'");
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  it("is told which page was asked for, whatever the browser says of that", () => {
    const request = new NextRequest("http://desk.test/cases/1?tab=x", { headers: { "x-docket-path": "/elsewhere" } });
    expect(proxy(request).headers.get("x-middleware-request-x-docket-path")).toBe("/cases/1?tab=x");
  });

  it.each(["/queue?q=%00", "/accounts/a%00b"])(
    "is refused where its address holds what no database takes: %s",
    (path) => {
      expect(ask(path).status).toBe(400);
      expect(ask(path.replace("%00", "%20")).status).toBe(200);
    },
  );
});

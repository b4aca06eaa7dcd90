import { afterEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/metrics/route";
import { ask } from "@/lib/api/testing/desk";
import { firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
import { noteFact } from "@/lib/platform/desk-facts";
import { testDatabase } from "@/lib/platform/testing/test-database";

testDatabase();
const TOKEN = "a-token-of-an-operator";
const scrape = (authorization?: string) =>
  GET(new Request("http://desk.test/api/metrics", authorization ? { headers: { authorization } } : {}));
const read = async () => {
  const text = await (await scrape(`Bearer ${TOKEN}`)).text();
  return (name: string) => {
    const line = text.split("\n").find((one) => one.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.slice(name.length + 1));
  };
};
afterEach(() => {
  delete process.env["METRICS_TOKEN"];
});

describe("figures for an operator", () => {
  it("are not there without a token set, refused without it or with another, given with it", async () => {
    expect((await scrape(`Bearer ${TOKEN}`)).status).toBe(404);
    process.env["METRICS_TOKEN"] = TOKEN;
    expect((await scrape()).status).toBe(401);
    expect((await scrape("Bearer another-token-of-somebody")).status).toBe(401);
    const given = await scrape(`Bearer ${TOKEN}`);
    expect(given.status).toBe(200);
    expect(given.headers.get("content-type")).toContain("text/plain");
  });

  it("say what waits, and how long the worker has been silent", async () => {
    process.env["METRICS_TOKEN"] = TOKEN;
    await firstPolicy();
    const p = pair();
    await send(...p.describe, p.says("freelancer", "Call +1 212 555 0142", 1), p.says("client", "Good morning.", 2));
    await noteFact("worker");
    const waiting = await read();
    expect(waiting("docket_database_up")).toBe(1);
    expect(waiting("docket_detection_waiting")).toBe(2);
    expect(waiting("docket_detection_oldest_seconds")).toBeGreaterThanOrEqual(0);
    expect(waiting("docket_worker_seen_seconds")).toBeLessThan(30);
    await settle();
    const judged = await read();
    expect(judged("docket_detection_waiting")).toBe(0);
    expect(judged("docket_detection_oldest_seconds")).toBeUndefined();
  });

  it("count the API's requests by operation, without an address in any label", async () => {
    process.env["METRICS_TOKEN"] = TOKEN;
    expect((await ask("GET", "/cases?q=somebody@example.org")).status).toBe(401);
    const text = await (await scrape(`Bearer ${TOKEN}`)).text();
    expect(text).toMatch(/docket_http_request_seconds_count\{operation="[a-zA-Z]+",status="4xx"\} \d+/);
    expect(text).not.toContain("example.org");
  });
});

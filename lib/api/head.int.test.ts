import { beforeAll, expect, test } from "vitest";
import { deskStream } from "@/lib/api/desk-stream";
import { addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import { firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
import { env } from "@/lib/platform/env";

let lead: Staff;
beforeAll(async () => {
  await firstPolicy();
  lead = await addStaff("lead");
  const p = pair();
  await send(...p.describe, p.says("freelancer", "Write to maria.keller@example.org", 1));
  await settle();
});

test("whoever asks for the head alone leaves nothing open: as many files as there are connections, and one more", async () => {
  const body = { dataset: "content", format: "csv" };
  const { id } = (await askJson<{ id: string }>("POST", "/exports", { as: lead, body })).body;
  for (let asked = 0; asked <= env.DATABASE_POOL; asked += 1) {
    const response = await ask("HEAD", `/exports/${id}/file`, { as: lead });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect(response.body).toBeNull();
  }
  expect(await (await ask("GET", `/exports/${id}/file`, { as: lead })).text()).toContain("example.org");
});

test("nor listens to the desk", async () => {
  expect((await ask("HEAD", "/stream", { as: lead })).status).toBe(200);
  expect(deskStream().size).toBe(0);
  deskStream().close();
});

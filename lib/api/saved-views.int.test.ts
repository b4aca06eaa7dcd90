import { beforeAll, describe, expect, test } from "vitest";
import { addStaff, askJson, type Staff } from "@/lib/api/testing/desk";
import { makeCase } from "@/prisma/seed/factories/case";
import { makePolicy } from "@/prisma/seed/factories/staff";

let [ada, ben, lead, admin] = [] as unknown as [Staff, Staff, Staff, Staff];
beforeAll(async () => {
  await makePolicy();
  ada = await addStaff("moderator", "Ada");
  ben = await addStaff("moderator", "Ben");
  lead = await addStaff("lead", "Lena");
  admin = await addStaff("admin");
});

type View = { id: string; name: string; query: Record<string, string>; shared: boolean; editable: boolean };
const namesOf = async (as: Staff) => {
  const { body } = await askJson<{ items: View[] }>("GET", "/saved-views", { as });
  return body.items.map((view) => view.name);
};
const save = (as: Staff, body: object) => askJson<View>("POST", "/saved-views", { as, body });

describe("saved views", () => {
  test("are seen by their owner alone, unless shared", async () => {
    const query = { view: "payments", phase: "none,offer", sort: "due" };
    const own = await save(ada, { name: "  Mine alone ", query });
    expect(own).toMatchObject({ status: 201, body: { name: "Mine alone", shared: false, query, editable: true } });
    await save(ada, { name: "For all", shared: true, query: {} });
    expect(await namesOf(ada)).toEqual(["For all", "Mine alone"]);
    expect(await namesOf(ben)).toEqual(["For all"]);
    expect((await askJson("PATCH", `/saved-views/${own.body.id}`, { as: ben, body: { name: "x" } })).status).toBe(404);
    expect((await askJson("DELETE", `/saved-views/${own.body.id}`, { as: lead })).status).toBe(404);
    expect((await askJson("PATCH", `/saved-views/${own.body.id}`, { as: ada, body: { shared: true } })).status).toBe(
      200,
    );
    expect(await namesOf(ben)).toEqual(["For all", "Mine alone"]);
  });

  test("when shared, are changed and removed by their owner or a lead", async () => {
    const { body } = await save(ada, { name: "Team", shared: true, query: { q: "harbor" } });
    const path = `/saved-views/${body.id}`;
    expect((await askJson("PATCH", path, { as: ben, body: { name: "Ours" } })).status).toBe(403);
    expect((await askJson("DELETE", path, { as: ben })).status).toBe(403);
    expect((await askJson<View>("PATCH", path, { as: lead, body: { name: "Ours" } })).body).toMatchObject({
      name: "Ours",
      query: { q: "harbor" },
      shared: true,
    });
    expect((await askJson("DELETE", path, { as: ada })).status).toBe(204);
    expect((await askJson("DELETE", path, { as: ada })).status).toBe(404);
  });

  test("hold filters that the queue takes, and nothing else", async () => {
    for (const query of [{ phase: "sometime" }, { cursor: "x" }, { colour: "red" }, { minScore: "2" }]) {
      const { status, body } = await askJson<{ errors: { path: string }[] }>("POST", "/saved-views", {
        as: ada,
        body: { name: "Wrong", query },
      });
      expect(status).toBe(422);
      expect(body.errors[0]!.path).toContain("query");
    }
    expect((await save(ada, { name: " ", query: {} })).status).toBe(422);
  });

  test("have a name that their owner gave to no other", async () => {
    const { body } = await save(ada, { name: "Twice", query: {} });
    const again = await save(ada, { name: "twice ", query: {} });
    expect(again).toMatchObject({ status: 422, body: { errors: [{ path: "name" }] } });
    expect((await save(ben, { name: "Twice", query: {} })).status).toBe(201);
    const { body: other } = await save(ada, { name: "Once", query: {} });
    const rename = (id: string, name: string) => askJson("PATCH", `/saved-views/${id}`, { as: ada, body: { name } });
    expect((await rename(other.id, "TWICE")).status).toBe(422);
    expect((await rename(body.id, "TWICE")).status).toBe(200);
  });

  test("are counted with the common views and one's own, as the list would show them", async () => {
    await makeCase({ phase: "paused", language: "sw" });
    await makeCase({
      phase: "paused",
      language: "sw",
      claimedBy: ben.id,
      claimedAt: new Date(),
      claimExpiresAt: new Date(Date.now() + 600_000),
    });
    await makeCase({ phase: "paused", language: "sw", status: "decided" });
    const { body: view } = await save(ben, { name: "Swahili", query: { language: "sw", sort: "oldest" } });
    const counted = await askJson<{ counts: Record<string, object> }>("GET", "/view-counts", { as: ben });
    expect(counted.body.counts).toMatchObject({
      [view.id]: { count: 2, atLeast: false },
      mine: { count: 1, atLeast: false },
    });
    const others = await askJson<{ counts: Record<string, object> }>("GET", "/view-counts", { as: ada });
    expect(others.body.counts).toMatchObject({ all: { count: 2 }, mine: { count: 0 } });
    expect(others.body.counts).not.toHaveProperty(view.id);
    expect((await askJson("GET", "/view-counts", { as: admin })).status).toBe(403);
  });

  test("number fifty a person at most", async () => {
    const eve = await addStaff("moderator");
    for (let n = 0; n < 50; n += 1) expect((await save(eve, { name: `v${n}`, query: {} })).status).toBe(201);
    expect((await save(eve, { name: "one more", query: {} })).status).toBe(422);
  });
});

describe("preferences", () => {
  test("are a person's own, and go back to the desk's way with null", async () => {
    const columns = { order: ["due", "account"], hidden: ["surface"], widths: { account: 240 } };
    const put = (as: Staff, key: string, value: unknown) =>
      askJson("PUT", `/me/preferences/${key}`, { as, body: { value } });
    expect((await put(ada, "queue.columns", columns)).body).toEqual({ "queue.columns": columns });
    expect((await put(ada, "queue.start", { query: { view: "mine" } })).body).toMatchObject({
      "queue.start": { query: { view: "mine" } },
    });
    expect((await askJson("GET", "/me/preferences", { as: ben })).body).toEqual({});
    expect((await put(ada, "queue.columns", null)).body).toEqual({ "queue.start": { query: { view: "mine" } } });
    expect((await put(ada, "queue.columns", { widths: { account: 9 } })).status).toBe(422);
    expect((await put(ada, "queue.colour", {})).status).toBe(422);
    expect((await put(ben, "desk.language", "es")).body).toEqual({ "desk.language": "es" });
    expect((await put(ben, "desk.language", "xx")).status).toBe(422);
    expect((await put(ada, "desk.pictures", { grey: true, blur: false })).body).toMatchObject({
      "desk.pictures": { grey: true, blur: false },
    });
    expect((await put(ada, "desk.pictures", { grey: true })).status).toBe(422);
  });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import { verifyTrail } from "@/lib/domain/audit-verification/data";
import { checkKeyring } from "@/lib/domain/keyring/mutations";
import { contentId, firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
import { sealAll } from "@/lib/domain/testing/sealing";
import { newId } from "@/lib/platform/ids";
import { ringIds } from "@/lib/platform/keyring";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { runWorkerSource } from "@/scripts/setup/worker-program";

const database = testDatabase();
const ring = process.env["DOCKET_KEYS"]!;
const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString("base64")}`;
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

let lead: Staff;
beforeAll(async () => {
  await firstPolicy();
  lead = await addStaff("lead");
});
afterEach(() => {
  process.env["DOCKET_KEYS"] = ring;
  delete process.env["DOCKET_KEYS_FILE"];
});

/** The command as an operator runs it, against this file's database. */
function rotate(more: Record<string, string>, ...args: string[]): { status: number | null; said: string } {
  const done = spawnSync(process.execPath, ["--import", "tsx", "scripts/keys-rotate.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...more },
  });
  return { status: done.status, said: done.stdout + done.stderr };
}

const lookup = async (value: string) =>
  (
    await askJson<{ matches: { accounts: { id: string }[] }[] }>("POST", "/contacts/lookup", {
      as: lead,
      body: { value, reason: "Ring of accounts" },
    })
  ).body;

describe("a keyring that is not this desk's", () => {
  it("is refused with one sentence that names the key, missing or wrong; the right one and a further one pass", async () => {
    await checkKeyring();
    process.env["DOCKET_KEYS"] = key("other", 1);
    await expect(checkKeyring()).rejects.toThrow(/^DOCKET_KEYS lacks the key "test".*put it back/);
    process.env["DOCKET_KEYS"] = key("test", 2);
    await expect(checkKeyring()).rejects.toThrow(/^The key "test" of DOCKET_KEYS is not the one/);
    process.env["DOCKET_KEYS"] = "test:c2hvcnQgc2VjcmV0";
    await expect(checkKeyring()).rejects.toThrow(/32 bytes/);
    process.env["DOCKET_KEYS"] = ring;
    await checkKeyring();
  });

  it("stops the worker before it does anything", () => {
    const worker = spawnSync(process.execPath, runWorkerSource, {
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, DOCKET_KEYS: key("test", 3), LOG_LEVEL: "info" },
    });
    expect(worker.status).toBe(1);
    expect(worker.stderr).toContain('The worker cannot start: The key "test" of DOCKET_KEYS is not the one');
    expect(worker.stdout).not.toContain("worker_started");
  });
});

describe("changing keys", () => {
  it("asks for steps by hand where the ring stands in a variable", () => {
    const { status, said } = rotate({});
    expect(status).toBe(1);
    expect(said).toContain("put a new key at the end of DOCKET_KEYS");
  });

  it("hashes every value anew while lookups match, goes on where it was broken off, and ends the old key", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "docket-ring-"));
    const file = path.join(folder, "keyring");
    const [a, b, gone] = [pair(), pair(), pair()];
    const split = a.says("client", "My number starts with 212 555", 1);
    const lost = gone.says("freelancer", "Write to vanished.value@example.org", 1);
    await send(
      ...[a, b, gone].flatMap((p) => p.describe),
      split,
      a.says("freelancer", "Call +1 212 555 0142 or write to kim.shared@example.org", 2),
      b.says("freelancer", "kim.shared@example.org is my address, t.me/kimshared too", 1),
      lost,
    );
    await settle();
    const before = await rows<{ n: string }>("SELECT count(DISTINCT value_hash) AS n FROM signals");
    expect(Number(before[0]!.n)).toBeGreaterThan(3);

    // Mid-way: both keys in the ring, the new one current, nothing moved yet.
    const next = key("next", 9);
    process.env["DOCKET_KEYS"] = `${ring},${next}`;
    await checkKeyring();
    process.env["DOCKET_KEYS"] = `${next},${ring}`;
    const both = await lookup("kim.shared@example.org");
    expect(JSON.stringify(both)).toContain(a.freelancer);
    expect(JSON.stringify(both)).toContain(b.freelancer);
    // Written again meanwhile: the value has a hash under each key.
    const c = pair();
    await send(...c.describe, c.says("freelancer", "or kim.shared@example.org", 1));
    await settle();
    for (const one of [a, b, c]) {
      expect(JSON.stringify(await lookup("kim.shared@example.org"))).toContain(one.freelancer);
    }

    // One text is gone for good: its value cannot be read again.
    await rows("DELETE FROM evidence WHERE content_external_id = $1", [contentId(lost)]);
    await rows("DELETE FROM contents WHERE external_id = $1", [contentId(lost)]);
    writeFileSync(file, `${next},${ring}\n`, { mode: 0o600 });
    const stuck = rotate({ DOCKET_KEYS_FILE: file });
    expect(stuck.status).toBe(1);
    expect(stuck.said).toMatch(/1 signals and 1 contacts could not: their texts are gone/);
    expect(await rows("SELECT DISTINCT hash_key_id FROM signals WHERE value_hash IS NOT NULL ORDER BY 1")).toEqual([
      { hash_key_id: "next" },
      { hash_key_id: "test" },
    ]);

    const done = rotate({ DOCKET_KEYS_FILE: file }, "--forget");
    expect(done.said).toContain("left the ring");
    expect(done.status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(`${next}\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await rows("SELECT DISTINCT hash_key_id FROM signals WHERE value_hash IS NOT NULL")).toEqual([
      { hash_key_id: "next" },
    ]);
    expect(await rows("SELECT DISTINCT hash_key_id FROM contacts")).toEqual([{ hash_key_id: "next" }]);

    // Under the new key alone: the links stand, the desk starts, the trail holds; the old ring alone is refused.
    process.env["DOCKET_KEYS"] = next;
    await checkKeyring();
    const after = JSON.stringify(await lookup("kim.shared@example.org"));
    for (const one of [a, b, c]) expect(after).toContain(one.freelancer);
    expect(JSON.stringify(await lookup("+1 212 555 0142"))).toContain(a.freelancer);
    await ask("GET", "/me", { as: lead });
    await sealAll();
    expect((await verifyTrail({ kept: [] })).findings).toEqual([]);
    process.env["DOCKET_KEYS"] = ring;
    await expect(checkKeyring()).rejects.toThrow(/lacks the key "next"/);
    process.env["DOCKET_KEYS"] = `${next},${ring}`;
    await checkKeyring();
  }, 120_000);

  it("makes the new key itself where the ring has a file, and running processes follow", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "docket-ring-"));
    const file = path.join(folder, "keyring");
    writeFileSync(file, `${key("next", 9)},${ring}\n`, { mode: 0o600 });
    expect(rotate({ DOCKET_KEYS_FILE: file }, "--forget").status).toBe(0);
    process.env["DOCKET_KEYS_FILE"] = file;
    expect(ringIds()).toEqual(["next"]);
    const p = pair();
    await send(...p.describe, p.says("freelancer", "or write to file.ring@example.org", 1));
    await settle();
    const { status, said } = rotate({ DOCKET_KEYS_FILE: file });
    expect(said).toContain("next left the ring");
    expect(status).toBe(0);
    await new Promise((resume) => setTimeout(resume, 1_100));
    // This process, which was running all the while.
    expect(ringIds()).toEqual(["k2"]);
    expect(JSON.stringify(await lookup("file.ring@example.org"))).toContain(p.freelancer);
    await sealAll();
    const report = await verifyTrail({ kept: [] });
    expect(report.findings).toEqual([]);
    expect(report.underRetiredKeys).toBeGreaterThan(0);

    // Nobody can check any more who wrote under it: so nobody may say that they wrote under it since.
    const id = newId();
    await rows(
      `INSERT INTO audit_events (id, type, actor_kind, actor_id, subject_kind, subject_id, occurred_at, data, mac)
       VALUES ($1, 'case.viewed', 'user', 'u', 'case', 'c', now(), '{}', 'next:' || repeat('0', 64))`,
      [id],
    );
    const found = async () => (await verifyTrail({ kept: [] })).findings[0];
    expect(await found()).toMatchObject({ code: "event_not_ours", eventId: id });
    await sealAll();
    expect(await found()).toMatchObject({ code: "event_not_ours", eventId: id });
  }, 120_000);
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { recordAudit } from "@/lib/domain/audit/mutations";
import type { NewAuditEvent } from "@/lib/domain/audit/schema";
import { verifyTrail } from "@/lib/domain/audit-verification/data";
import { currentHead, getAuditProof, getConsistency, newestHead } from "@/lib/domain/sealing/data";
import { sealNext, tellWitnesses } from "@/lib/domain/sealing/mutations";
import type { AuditHead } from "@/lib/domain/sealing/schema";
import { sealAll } from "@/lib/domain/testing/sealing";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { inTransaction } from "@/lib/platform/transaction";
import { callOf, callOfJob, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();

let ada: StaffActor;
beforeAll(async () => {
  ada = await makeStaff("lead", "Ada");
});

const viewed = (id = newId()): NewAuditEvent => ({ type: "case.viewed", subject: { kind: "case", id }, data: {} });
const record = (...events: NewAuditEvent[]) => inTransaction((tx) => recordAudit(tx, callOf(ada), ...events));
const many = (n: number) => Array.from({ length: n }, () => viewed());
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;
const eventAt = async (position: number) =>
  (await rows<{ event_id: string }>("SELECT event_id FROM audit_leaves WHERE position = $1", [position]))[0]!.event_id;

const SEALED = ["audit_events", "audit_leaves", "audit_nodes", "audit_heads", "audit_keys"];

/** What a superuser may do: triggers off, tables written at will. What was done is undone afterwards. */
async function tampered(
  change: (client: pg.PoolClient) => Promise<unknown>,
  check: () => Promise<void>,
): Promise<void> {
  const superuser = async (work: (client: pg.PoolClient) => Promise<unknown>) => {
    const client = await database.owner.connect();
    try {
      await client.query("BEGIN");
      for (const table of SEALED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await work(client);
      for (const table of SEALED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  };
  const copies = [...SEALED, "audit_seal"];
  for (const table of copies) await database.owner.query(`CREATE TABLE keep_${table} AS SELECT * FROM ${table}`);
  try {
    await superuser(change);
    await check();
  } finally {
    await superuser((client) => restore(client, "keep"));
    for (const table of copies) await database.owner.query(`DROP TABLE keep_${table}`);
  }
}

async function restore(client: pg.PoolClient, from: string): Promise<void> {
  for (const table of ["audit_heads", "audit_keys", "audit_nodes", "audit_leaves", "audit_events", "audit_seal"]) {
    await client.query(`DELETE FROM ${table}`);
  }
  for (const table of ["audit_events", "audit_leaves", "audit_nodes", "audit_keys", "audit_heads", "audit_seal"]) {
    await client.query(`INSERT INTO ${table} SELECT * FROM ${from}_${table}`);
  }
}

const verify = (kept: readonly AuditHead[] = []) => verifyTrail({ kept });
const first = async (kept: readonly AuditHead[] = []) => (await verify(kept)).findings[0];

/** The standalone program, in a process of its own. */
function program(...args: string[]): { status: number | null; said: string } {
  const done = spawnSync(process.execPath, ["scripts/verify-proof.mjs", ...args], { encoding: "utf8" });
  return { status: done.status, said: done.stdout + done.stderr };
}
const folder = mkdtempSync(path.join(tmpdir(), "docket-proof-"));
const written = (name: string, value: unknown) => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};

describe("sealing", () => {
  it("loses nothing and leaves no gap while many write and several seal", async () => {
    const before = Number((await rows<{ n: string }>("SELECT count(*) AS n FROM audit_leaves"))[0]!.n);
    let writing = true;
    const sealers = Array.from({ length: 3 }, async () => {
      while (writing) await sealNext(callOfJob(), 7);
    });
    const writers = Array.from({ length: 8 }, async () => {
      for (let at = 0; at < 12; at += 1) await record(...many(1 + (at % 4)));
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(sealers);
    await sealAll();
    const [counted] = await rows<{ events: string; leaves: string; first: string; last: string }>(
      `SELECT (SELECT count(*) FROM audit_events) AS events, count(*) AS leaves, min(position) AS first, max(position) AS last
       FROM audit_leaves`,
    );
    expect(Number(counted!.leaves) - before).toBe(8 * 3 * (1 + 2 + 3 + 4));
    expect(counted).toEqual({
      events: counted!.leaves,
      leaves: counted!.leaves,
      first: "0",
      last: String(Number(counted!.leaves) - 1),
    });
    expect((await verify()).findings).toEqual([]);
  });

  it("does not pass over a transaction that stays open, and keeps nobody waiting for it", async () => {
    await sealAll();
    const slow = await database.app.connect();
    try {
      await slow.query("BEGIN");
      // What a request does that is slow to commit: its event has the older transaction.
      await slow.query("INSERT INTO desk_facts (key, value) VALUES ('slow', '1')");
      await record(viewed());
      expect(await sealNext(callOfJob())).toBe(0);
      expect((await currentHead()).unsealed.count).toBe(1);
      await slow.query("COMMIT");
    } finally {
      slow.release();
    }
    expect(await sealAll()).toBe(1);
  });

  it("goes on after the database was restored into another cluster, whatever its count of transactions", async () => {
    await sealAll();
    const left = newId();
    await record(viewed(left));
    await tampered(
      async (client) => {
        // A dump carries the old numbers, of what was not sealed yet too; the new cluster counts from far below them.
        await client.query("UPDATE audit_seal SET cluster = 'another', cursor_tx = 4000000000000");
        await client.query("UPDATE audit_events SET tx_id = 4000000000001 WHERE subject_id = $1", [left]);
      },
      async () => {
        await record(viewed(), viewed());
        expect(await sealAll()).toBe(3);
        await record(viewed());
        expect(await sealAll()).toBe(1);
        expect((await verify()).findings).toEqual([]);
      },
    );
    expect(await sealAll()).toBe(1);
  });

  it("hands over to the next key, and stops where the one before is missing", async () => {
    const ring = process.env["DOCKET_KEYS"]!;
    await record(viewed());
    await sealAll();
    const next = `next:${Buffer.alloc(32, 7).toString("base64")}`;
    const stranger = `strange:${Buffer.alloc(32, 8).toString("base64")}`;
    try {
      process.env["DOCKET_KEYS"] = stranger;
      await record(viewed());
      await expect(sealAll()).rejects.toThrow(/DOCKET_KEYS lacks the key "test"/);
      process.env["DOCKET_KEYS"] = `${next},${ring},${stranger}`;
      expect(await sealAll()).toBe(1);
      expect((await verify()).findings).toEqual([]);
      // Without the first key: its heads hold by the handing over.
      process.env["DOCKET_KEYS"] = `${next},${stranger}`;
      const report = await verify();
      expect(report.findings).toEqual([]);
      expect(report.underRetiredKeys).toBeGreaterThan(0);
      // A keyring that knows none of them trusts nothing.
      process.env["DOCKET_KEYS"] = stranger;
      expect((await verify()).findings.map((finding) => finding.code)).toContain("key_not_trusted");
    } finally {
      process.env["DOCKET_KEYS"] = `${next},${ring},${stranger}`;
    }
  });
});

describe("what a superuser does", () => {
  beforeAll(async () => {
    await record(...many(300));
    await sealAll(100);
  });

  it("is not suspected where nothing was done", async () => {
    expect(await verify([(await newestHead())!])).toMatchObject({ findings: [], keptHeads: 1, unsealed: { count: 0 } });
  });

  it.each([
    ["its data", `data = '{"until": 1}'`],
    ["its actor", "actor_id = 'somebody'"],
    ["its time", "occurred_at = occurred_at + interval '1 second'"],
    ["its transaction", "tx_id = tx_id + 1"],
  ])("changing %s is found, at the event", async (_, change) => {
    const id = await eventAt(150);
    await tampered(
      (client) => client.query(`UPDATE audit_events SET ${change} WHERE id = $1`, [id]),
      async () => expect(await first()).toMatchObject({ code: "event_changed", position: 150, eventId: id }),
    );
  });

  it("changing an event and its leaf together is found too", async () => {
    const id = await eventAt(150);
    await tampered(
      async (client) => {
        await client.query("UPDATE audit_events SET actor_id = 'somebody' WHERE id = $1", [id]);
        const { canonicalText, EVENT_TEXT, eventLeaf } = await import("@/lib/domain/sealing/rules");
        const { rows: changed } = await client.query(`SELECT ${EVENT_TEXT} FROM audit_events e WHERE e.id = $1`, [id]);
        expect(canonicalText(changed[0])).toContain("somebody");
        await client.query("UPDATE audit_leaves SET leaf_hash = $2 WHERE event_id = $1", [id, eventLeaf(changed[0])]);
      },
      async () => {
        const { findings } = await verify();
        expect(findings.map((finding) => finding.code)).toEqual(
          expect.arrayContaining(["event_not_ours", "tree_changed", "head_not_of_this_tree"]),
        );
        expect(findings.find((finding) => finding.code === "event_not_ours")).toMatchObject({
          position: 150,
          eventId: id,
        });
      },
    );
  });

  it("removing an event is found, with its leaf or without", async () => {
    const id = await eventAt(120);
    await tampered(
      (client) => client.query("DELETE FROM audit_events WHERE id = $1", [id]),
      async () => expect(await first()).toMatchObject({ code: "event_gone", position: 120, eventId: id }),
    );
    await tampered(
      async (client) => {
        await client.query("DELETE FROM audit_events WHERE id = $1", [id]);
        await client.query("DELETE FROM audit_leaves WHERE event_id = $1", [id]);
      },
      async () => expect(await first()).toMatchObject({ code: "position_missing", position: 120 }),
    );
    await tampered(
      async (client) => {
        await client.query("DELETE FROM audit_events WHERE id = $1", [id]);
        await client.query("DELETE FROM audit_leaves WHERE event_id = $1", [id]);
        await client.query("UPDATE audit_leaves SET position = -position WHERE position > 120");
        await client.query("UPDATE audit_leaves SET position = -position - 1 WHERE position < 0");
      },
      async () => {
        const codes = (await verify()).findings.map((finding) => finding.code);
        expect(codes).toEqual(expect.arrayContaining(["tail_lost", "head_not_of_this_tree"]));
      },
    );
  });

  it("adding an event is found, before it is sealed and after", async () => {
    const id = newId();
    await tampered(
      (client) =>
        client.query(
          `INSERT INTO audit_events (id, type, actor_kind, actor_id, actor_role, subject_kind, subject_id, occurred_at, data, mac)
           SELECT $1, type, actor_kind, actor_id, actor_role, subject_kind, subject_id, occurred_at, data, mac
           FROM audit_events WHERE mac IS NOT NULL ORDER BY tx_id DESC LIMIT 1`,
          [id],
        ),
      async () => {
        expect(await first()).toMatchObject({ code: "event_not_ours", eventId: id });
        await sealAll();
        expect(await first()).toMatchObject({ code: "event_not_ours", eventId: id });
      },
    );
    await tampered(
      (client) =>
        client.query(
          `INSERT INTO audit_events (id, type, actor_kind, actor_id, subject_kind, subject_id, occurred_at, data, tx_id)
           VALUES ($1, 'case.viewed', 'user', 'u', 'case', 'c', now(), '{}', 1)`,
          [id],
        ),
      async () => expect(await first()).toMatchObject({ code: "event_never_sealed", eventId: id }),
    );
  });

  it("reordering events is found", async () => {
    await tampered(
      async (client) => {
        await client.query("UPDATE audit_leaves SET position = -1 WHERE position = 130");
        await client.query("UPDATE audit_leaves SET position = 130 WHERE position = 131");
        await client.query("UPDATE audit_leaves SET position = 131 WHERE position = -1");
      },
      async () => {
        const { findings } = await verify();
        expect(findings.map((finding) => finding.code)).toContain("head_not_of_this_tree");
        expect(findings[0]!.position).toBeLessThanOrEqual(130);
      },
    );
  });

  it("rewriting the trail with its tree and heads is found: nobody else has the key", async () => {
    await tampered(
      async (client) => {
        await client.query(
          "UPDATE audit_heads SET root = sha256(root) WHERE size = (SELECT max(size) FROM audit_heads)",
        );
      },
      async () => {
        const codes = (await verify()).findings.map((finding) => finding.code);
        expect(codes).toEqual(expect.arrayContaining(["head_forged", "head_not_of_this_tree"]));
      },
    );
    await tampered(
      (client) => client.query("UPDATE audit_keys SET public_key = sha256(public_key)"),
      async () =>
        expect((await verify()).findings.map((finding) => finding.code)).toEqual(
          expect.arrayContaining(["key_not_trusted", "head_forged"]),
        ),
    );
  });

  it("taking the first keys away is found by the one that they handed over to", async () => {
    await tampered(
      (client) =>
        client.query(
          "UPDATE audit_keys SET endorsed_by = 'gone' WHERE from_size = (SELECT min(from_size) FROM audit_keys) AND endorsed_by IS NULL",
        ),
      async () => expect(await first()).toMatchObject({ code: "key_not_trusted" }),
    );
  });

  it("removing the events' end alone is found; with leaves and heads only against a kept head", async () => {
    const kept = (await newestHead())!;
    const end = kept.size - 40;
    await tampered(
      (client) =>
        client.query("DELETE FROM audit_events WHERE id IN (SELECT event_id FROM audit_leaves WHERE position >= $1)", [
          end,
        ]),
      async () => expect(await first()).toMatchObject({ code: "event_gone", position: end }),
    );
    const heads = await rows<{ size: string }>("SELECT size FROM audit_heads ORDER BY size DESC OFFSET 1 LIMIT 1");
    const shorter = Number(heads[0]!.size);
    await tampered(
      async (client) => {
        await client.query("DELETE FROM audit_heads WHERE size > $1", [shorter]);
        await client.query(
          "DELETE FROM audit_events WHERE id IN (SELECT event_id FROM audit_leaves WHERE position >= $1)",
          [shorter],
        );
        await client.query("DELETE FROM audit_leaves WHERE position >= $1", [shorter]);
        await client.query("DELETE FROM audit_nodes WHERE (index + 1) * (1::bigint << level) > $1", [shorter]);
        await client.query("UPDATE audit_seal SET size = $1", [shorter]);
      },
      async () => {
        // What cannot be known from the database alone is not claimed.
        expect((await verify()).findings).toEqual([]);
        expect(await first([kept])).toMatchObject({ code: "tail_lost", position: shorter });
      },
    );
  });

  it("restoring an old backup is found against a kept head, also when work went on after it", async () => {
    for (const table of [...SEALED, "audit_seal"]) {
      await database.owner.query(`CREATE TABLE backup_${table} AS SELECT * FROM ${table}`);
    }
    await record(...many(20));
    await sealAll();
    const kept = (await newestHead())!;
    await tampered(
      (client) => restore(client, "backup"),
      async () => {
        expect((await verify()).findings).toEqual([]);
        expect(await first([kept])).toMatchObject({ code: "tail_lost" });
        await record(...many(30));
        await sealAll();
        expect((await verify()).findings).toEqual([]);
        expect(await first([kept])).toMatchObject({ code: "kept_head_not_of_this_tree" });
      },
    );
    expect(await first([kept])).toBeUndefined();
  });

  it("does not believe a kept head that was not signed here", async () => {
    const kept = (await newestHead())!;
    expect(await first([{ ...kept, size: kept.size + 1 }])).toMatchObject({ code: "kept_head_forged" });
    expect(await first([{ ...kept, log: newId() }])).toMatchObject({ code: "kept_head_of_another_trail" });
  });

  it("cannot be done as the application: leaves, nodes, heads and keys are only added to", async () => {
    for (const table of ["audit_leaves", "audit_nodes", "audit_heads", "audit_keys"]) {
      for (const statement of [
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `ALTER TABLE ${table} DISABLE TRIGGER USER`,
      ]) {
        await expect(database.app.query(statement), statement).rejects.toMatchObject({ code: "42501" });
      }
      await expect(database.owner.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: "42501" });
    }
    await expect(database.app.query("DELETE FROM audit_seal")).rejects.toMatchObject({ code: "42501" });
  });
});

describe("proofs, checked without Docket", () => {
  it("tell that an event is in the trail, and fail for any other word of it", async () => {
    const id = await eventAt(77);
    const proof = await getAuditProof(id, null);
    const head = written("head.json", proof.head);
    const good = program("inclusion", written("proof.json", proof), "--head", head, "--key", proof.head.publicKey);
    expect(good).toMatchObject({ status: 0 });
    expect(good.said).toContain("the event is number 77");
    for (const [name, wrong] of Object.entries({
      canonical: { ...proof, canonical: proof.canonical.replace("case.viewed", "case.claimed") },
      position: { ...proof, position: 78 },
      root: { ...proof, head: { ...proof.head, root: "0".repeat(64) } },
      path: { ...proof, path: proof.path.slice(1) },
    })) {
      expect(program("inclusion", written(`${name}.json`, wrong)).status, name).toBe(1);
    }
    expect(program("inclusion", written("proof.json", proof), "--key", "0".repeat(64)).status).toBe(1);
  });

  it("tell that a later head only added to an earlier", async () => {
    const sizes = (await rows<{ size: string }>("SELECT size FROM audit_heads ORDER BY size")).map((row) =>
      Number(row.size),
    );
    const [from, to] = [sizes[Math.floor(sizes.length / 2)]!, sizes.at(-1)!];
    const proof = await getConsistency({ from, to });
    expect(program("consistency", written("c.json", proof), "--from", written("from.json", proof.from)).status).toBe(0);
    const another = { ...proof, from: { ...proof.from, root: "1".repeat(64) } };
    expect(program("consistency", written("c2.json", another)).status).toBe(1);
    expect(program("consistency", written("c.json", proof), "--from", written("x.json", proof.to)).status).toBe(1);
    await expect(getConsistency({ from: to + 5 })).rejects.toMatchObject({ code: "not_found" });
    await expect(getConsistency({ from: to, to: from })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("are not given for what is not sealed, or not there", async () => {
    const id = newId();
    await record(viewed(id));
    const [event] = await rows<{ id: string }>("SELECT id FROM audit_events WHERE subject_id = $1", [id]);
    await expect(getAuditProof(event!.id, null)).rejects.toMatchObject({ code: "conflict" });
    await sealAll();
    expect((await getAuditProof(event!.id, { kind: "case" })).eventId).toBe(event!.id);
    await expect(getAuditProof(event!.id, { kind: "user" })).rejects.toMatchObject({ code: "not_found" });
    await expect(getAuditProof(newId(), null)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("witnesses", () => {
  it("are given each new head once, and again when one of them failed", async () => {
    const heads: string[] = [];
    const witness = { send: async (line: string) => void heads.push(line) };
    await record(viewed());
    await sealAll();
    const broken = { send: () => Promise.reject(new Error("down")) };
    await expect(tellWitnesses([witness, broken])).rejects.toThrow("down");
    expect(await tellWitnesses([witness])).toBe(false);
    await database.owner.query("UPDATE audit_seal SET witness_lease_until = now()");
    expect(await tellWitnesses([witness])).toBe(true);
    expect(await tellWitnesses([witness])).toBe(false);
    expect(heads).toHaveLength(2);
    expect(JSON.parse(heads[1]!)).toEqual(await newestHead());
    await record(viewed());
    await sealAll();
    expect(await tellWitnesses([witness])).toBe(true);
  });
});

describe("months that are past their time", () => {
  it("can be dropped by the owner, on record, and the rest still verifies; without the record it is found", async () => {
    const old = new Date(Date.UTC(2025, 2, 5));
    await database.owner.query(
      `CREATE TABLE audit_events_202503 PARTITION OF audit_events
       FOR VALUES FROM (docket_uuid_floor('2025-03-01Z')::text) TO (docket_uuid_floor('2025-04-01Z')::text)`.replace(
        /docket_uuid_floor\('(.*?)'\)::text/g,
        (_, at: string) =>
          `('${Date.parse(at)
            .toString(16)
            .padStart(12, "0")
            .replace(/^(.{8})/, "$1-")}-0000-0000-000000000000')`,
      ),
    );
    const lone = newId();
    const id = `${old
      .getTime()
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-")}-7000-8000-${lone.slice(-12)}`;
    const { eventMac } = await import("@/lib/domain/sealing/rules");
    const facts = {
      id,
      type: "case.viewed",
      actor_kind: "job",
      actor_id: "factory",
      actor_role: null,
      subject_kind: "case",
      subject_id: lone,
      occurred_at: old.toISOString(),
      request_id: null,
      data: {},
    };
    await database.owner.query(
      `INSERT INTO audit_events (id, type, actor_kind, actor_id, subject_kind, subject_id, occurred_at, data, mac)
       VALUES ($1, 'case.viewed', 'job', 'factory', 'case', $2, $3, '{}', $4)`,
      [id, lone, old, eventMac(facts)],
    );
    await sealAll();
    expect((await verify()).findings).toEqual([]);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ["--import", "tsx", "scripts/audit-drop.ts", ...args], {
        encoding: "utf8",
        env: process.env,
      });
    expect(run("2025-13").status).toBe(1);
    const done = run("2025-04");
    expect(done.stdout + done.stderr).toContain("Dropped audit_events_202503.");
    // The record counts once it is sealed itself, which other databases' open transactions may put off.
    await sealAll();
    expect(await verify()).toMatchObject({ findings: [], droppedOnRecord: 1 });
    await tampered(
      (client) => client.query("UPDATE audit_events SET data = '{\"months\": []}' WHERE type = 'audit.months_dropped'"),
      async () =>
        expect((await verify()).findings).toContainEqual(expect.objectContaining({ code: "event_gone", eventId: id })),
    );
  }, 180_000);
});

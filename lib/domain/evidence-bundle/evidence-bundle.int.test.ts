import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import { verifyTrail } from "@/lib/domain/audit-verification/data";
import { contentId, firstPolicy, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { sealAll } from "@/lib/domain/testing/sealing";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();

const NUMBER = "+1 212 555 0142";
const OTHER = "The other one wrote to anna.other@example.org here";

let lead: Staff;
let moderator: Staff;
let caseId: string;
const p = pair();

beforeAll(async () => {
  await firstPolicy();
  [lead, moderator] = [await addStaff("lead", "Lena Lead"), await addStaff("moderator")];
  const call = p.says("freelancer", `Hello <b>you</b>, call me: ${NUMBER}`, 2);
  await send(...p.describe, p.says("client", OTHER, 1), call);
  await settle();
  await send(
    told.report(
      {
        id: "r-1",
        reporterId: p.client,
        accountId: p.freelancer,
        contentId: contentId(call),
        category: "contact_info",
        note: "He sent me 212 555 0142",
      },
      3,
    ),
  );
  await settle();
  const { rows } = await database.owner.query<{ id: string }>("SELECT id FROM cases WHERE account_id = $1", [
    p.freelancer,
  ]);
  expect(rows).toHaveLength(1);
  caseId = rows[0]!.id;
  await ask("POST", `/cases/${caseId}/claim`, { as: lead });
  const { version } = (await askJson<{ version: number }>("GET", `/cases/${caseId}`, { as: lead })).body;
  const decided = await ask("POST", `/cases/${caseId}/decisions`, {
    as: lead,
    body: {
      outcome: "violation",
      violations: ["contact_info"],
      actions: [{ kind: "warn" }],
      reasonCode: "contact_before_contract",
      note: "Seen before, at 212 555 0142",
      message: "Please stay on the platform.",
      caseVersion: version,
    },
  });
  expect(decided.status).toBe(201);
});

type Files = Record<string, string>;

/** The entries of a stored ZIP, read by hand. */
function unzip(bytes: Buffer): Files {
  const files: Files = {};
  let at = 0;
  while (bytes.readUInt32LE(at) === 0x04034b50) {
    const [size, title] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const name = bytes.toString("utf8", at + 30, at + 30 + title);
    files[name] = bytes.toString("utf8", at + 30 + title, at + 30 + title + size);
    at += 30 + title + size;
  }
  return files;
}

async function bundle(query = "", as = lead) {
  const response = await ask("GET", `/cases/${caseId}/bundle${query}`, { as });
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { bytes, files: unzip(bytes), head: response.headers.get("docket-audit-head")! };
}

describe("the evidence bundle", () => {
  it("holds what was judged, decided and recorded, masked, with a proof for each event", async () => {
    const { files } = await bundle();
    const all = Object.values(files).join("\n");
    for (const secret of ["555 0142", "5550142", "anna.other@"]) expect(all).not.toContain(secret);
    expect(JSON.parse(files["decisions.json"]!)).toMatchObject([{ outcome: "violation", decided_by: lead.id }]);
    expect(JSON.parse(files["evidence.json"]!)).toHaveLength(2);
    expect(files["index.html"]).toContain("Lena Lead");
    expect(files["index.html"]).toContain("Hello &lt;b&gt;you&lt;/b&gt;");
    const proofs = Object.keys(files).filter((name) => name.startsWith("proofs/"));
    expect(proofs.map((name) => JSON.parse(JSON.parse(files[name]!).canonical)[2])).toContain("decision.made");
    const folder = mkdtempSync(path.join(tmpdir(), "docket-bundle-"));
    for (const name of ["verify-proof.mjs", "head.json", proofs[0]!]) {
      writeFileSync(path.join(folder, path.basename(name)), files[name]!);
    }
    const checked = spawnSync(
      process.execPath,
      ["verify-proof.mjs", "inclusion", path.basename(proofs[0]!), "--head", "head.json"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(checked.status, checked.stderr).toBe(0);
    expect(readFileSync(path.join(folder, "head.json"), "utf8")).toContain('"signature"');
  });

  it("is the same byte for byte, whoever looked meanwhile, and another one after a change", async () => {
    const first = await bundle();
    await ask("GET", `/cases/${caseId}`, { as: moderator });
    await sealAll();
    const second = await bundle();
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect((await bundle(`?head=${first.head}`)).bytes.equals(first.bytes)).toBe(true);
    const [decision] = JSON.parse(first.files["decisions.json"]!) as { id: string }[];
    expect((await ask("POST", `/decisions/${decision!.id}/undo`, { as: lead })).status).toBe(200);
    const changed = await bundle();
    expect(changed.bytes.equals(first.bytes)).toBe(false);
    expect(Number(changed.head)).toBeGreaterThan(Number(first.head));
  });

  it("hides others on request: their texts, names, and what they complained of", async () => {
    const { files } = await bundle("?redact=others");
    const shown = ["evidence.json", "accounts.json", "reports.json", "decisions.json", "staff.json", "index.html"]
      .map((name) => files[name])
      .join("\n");
    for (const other of ["The other one", "Lena Lead", lead.id, `"${p.client}"`, "He sent me", "Seen before"]) {
      expect(shown).not.toContain(other);
    }
    expect(shown).toContain(p.freelancer);
    expect(shown).toContain("Please stay on the platform.");
    expect((await bundle()).files["index.html"]).toContain("The other one");
  });

  it("hides what was written when a decision was closed, in the measures too", async () => {
    const reason = "Told by Otto at 212 555 0142";
    const sql = (table: string) => `UPDATE ${table} SET close_reason = $2 WHERE case_id = $1`;
    for (const table of ["decisions", "enforcements"]) await database.owner.query(sql(table), [caseId, reason]);
    const said = async (query = "") => {
      const { files } = await bundle(query);
      return ["decisions.json", "enforcements.json", "index.html"].map((name) => files[name]).join("\n");
    };
    expect(await said()).toContain("Told by Otto");
    expect(await said()).not.toContain("0142");
    expect(await said("?redact=others")).not.toContain("Otto");
    for (const table of ["decisions", "enforcements"]) await database.owner.query(sql(table), [caseId, null]);
  });

  it("is in plain with a reason only, which is kept and not in the trail", async () => {
    const refused = await ask("POST", `/cases/${caseId}/bundle`, { as: lead, body: {} });
    expect(refused.status).toBe(422);
    const answer = await ask("POST", `/cases/${caseId}/bundle`, {
      as: lead,
      body: { reason: "For the court, file 12" },
    });
    expect(answer.status).toBe(200);
    expect(unzip(Buffer.from(await answer.arrayBuffer()))["evidence.json"]).toContain(NUMBER);
    const made = await auditOf("bundle.made", caseId);
    expect(made.at(-1)!.data).toMatchObject({ unmasked: true, redacted: false });
    expect(JSON.stringify(made)).not.toContain("court");
    const { rows } = await database.owner.query("SELECT reason FROM evidence_bundles WHERE unmasked");
    expect(rows).toEqual([{ reason: "For the court, file 12" }]);
  });

  it("hides what a person marked as missed, in the texts and in the stretches that are kept of them", async () => {
    const secret = "two one two, five five five, o one four two";
    const q = pair();
    const said = q.says("freelancer", `Reach me outside, my number is ${secret} okay`, 1);
    await send(...q.describe, said, q.says("freelancer", `And mail to kim@example.org`, 2));
    await settle();
    const [{ id }] = (await database.owner.query("SELECT id FROM cases WHERE account_id = $1", [q.freelancer])).rows;
    const { rows } = await database.owner.query(
      "SELECT text FROM evidence WHERE case_id = $1 AND text LIKE '%Reach me%'",
      [id],
    );
    const text = rows[0]!.text as string;
    const word = "outside";
    const start = text.indexOf(word);
    const of = async () => {
      const answer = await ask("GET", `/cases/${id}/bundle`, { as: lead });
      expect(answer.status).toBe(200);
      return unzip(Buffer.from(await answer.arrayBuffer()));
    };
    // Detection hides the number, and nobody has said anything of this word yet.
    const before = await of();
    expect(before["evidence.json"]).toContain(word);
    const marked = await ask("POST", `/cases/${id}/missed-spans`, {
      as: lead,
      body: { contentId: contentId(said), start, end: start + word.length, kind: "handle", note: "their name there" },
    });
    expect(marked.status).toBe(201);
    const after = await of();
    for (const name of ["evidence.json", "missed.json", "index.html"]) expect(after[name], name).not.toContain(word);
    expect(JSON.parse(after["missed.json"]!)).toMatchObject([{ kind: "handle", marked_by: lead.id, start }]);
    expect(JSON.parse(before["missed.json"]!)).toEqual([]);
  });

  it("is for leads", async () => {
    expect((await ask("GET", `/cases/${caseId}/bundle`, { as: moderator })).status).toBe(403);
    expect((await ask("POST", `/cases/${caseId}/bundle`, { as: moderator, body: { reason: "Curious" } })).status).toBe(
      403,
    );
    expect((await ask("GET", "/cases/0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a10/bundle", { as: lead })).status).toBe(404);
    expect((await ask("GET", `/cases/${caseId}/bundle?head=999999`, { as: lead })).status).toBe(404);
  });

  it("leaves the trail whole", async () => {
    await sealAll();
    expect((await verifyTrail({ kept: [] })).findings).toEqual([]);
  });
});

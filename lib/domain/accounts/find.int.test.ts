import { beforeAll, describe, expect, it, vi } from "vitest";
import { addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import { findAccounts } from "@/lib/domain/accounts/data";
import type { AccountFindings } from "@/lib/domain/accounts/schema";
import { firstPolicy } from "@/lib/domain/testing/marketplace";
import { pool } from "@/lib/platform/db";
import { testDatabase } from "@/lib/platform/testing/test-database";

const MANY = 50_000;

let reader: Staff;
beforeAll(async () => {
  await firstPolicy();
  reader = await addStaff("moderator");
  const { owner } = testDatabase();
  await owner.query(
    `INSERT INTO accounts (id, kind, display_name) SELECT 'zz_' || n, 'client', 'Maker ' || md5(n::text)
     FROM generate_series(1, $1::int) n`,
    [MANY],
  );
  await owner.query(
    `INSERT INTO accounts (id, kind, display_name) VALUES ('fr_varga', 'agency', 'Studio Varga'),
       ('fr_1006', 'freelancer', 'Núria O''Neill-García'), ('fr_10067', 'freelancer', ''),
       ('X%9', 'client', 'Percent'), ('cl_7', 'client', 'Людмила')`,
  );
  await owner.query("VACUUM ANALYZE accounts");
}, 120_000);

const found = async (q: string) => {
  const { status, body } = await askJson<AccountFindings>("GET", `/accounts?q=${encodeURIComponent(q)}`, {
    as: reader,
  });
  expect(status).toBe(200);
  return body.items.map((account) => account.id);
};

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
};
const within = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(within)];

describe("accounts", () => {
  it("are found by the beginnings of words of their name, in any order, case and accent", async () => {
    for (const q of ["Studio Varga", "varga", "VARGA stu", "  var  "]) expect(await found(q)).toContain("fr_varga");
    for (const q of ["nuria garcia", "O'Neill", "García", "neill-g"]) expect(await found(q)).toEqual(["fr_1006"]);
    expect(await found("Люд")).toEqual(["cl_7"]);
    expect(await found("arga")).toEqual([]);
    expect(await found("studio garcia")).toEqual([]);
  });

  it("are found by the beginning of their id, the very id first", async () => {
    expect(await found("fr_1006")).toEqual(["fr_1006", "fr_10067"]);
    expect(await found("FR_100")).toEqual(["fr_10067", "fr_1006"]);
    expect(await found("x%")).toEqual(["X%9"]);
    expect(await found("%")).toEqual([]);
  });

  it("are read by whoever may read one, and by nobody else", async () => {
    expect((await ask("GET", "/accounts?q=varga")).status).toBe(401);
    expect((await ask("GET", "/accounts?q=", { as: reader })).status).toBe(422);
    expect((await askJson("GET", "/accounts?q=varga", { as: reader })).body).toEqual({
      items: [{ id: "fr_varga", displayName: "Studio Varga", kind: "agency" }],
    });
  });

  it.each(["varga", "maker", "m", "zz_4", "nobody of this name"])("are found by index: %s", async (q) => {
    const asked = vi.spyOn(pool(), "query");
    await findAccounts(q, 10);
    const [[text, values]] = asked.mock.calls as unknown as [[string, unknown[]]];
    asked.mockRestore();
    const { rows } = await pool().query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values);
    const reads = within(rows[0]["QUERY PLAN"][0].Plan).filter((node) => node["Relation Name"] === "accounts");
    expect(reads.map((node) => node["Node Type"])).not.toContain("Seq Scan");
    for (const node of reads) {
      expect((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)).toBeLessThanOrEqual(400);
    }
  });
});

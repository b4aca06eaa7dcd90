import { beforeAll, describe, expect, test } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { AccountLinks, ContactMatches, Related } from "@/lib/domain/contacts/schema";
import { firstPolicy, named, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

let moderator: Staff;
let lead: Staff;

beforeAll(async () => {
  await firstPolicy();
  moderator = await addStaff("moderator");
  lead = await addStaff("lead");
});

const links = async (id: string) =>
  (await askJson<AccountLinks>("GET", `/accounts/${id}/links`, { as: moderator })).body;
const lookUp = (as: Staff, body: object) => askJson<ContactMatches>("POST", "/contacts/lookup", { as, body });
async function caseOf(accountId: string): Promise<string> {
  const { rows } = await testDatabase().owner.query("SELECT id FROM cases WHERE account_id = $1 ORDER BY id DESC", [
    accountId,
  ]);
  return rows[0].id;
}

let serial = 100;
/** A number of its own for each test, as tests share a database. */
const number = () => `+1 212 555 0${++serial}`;

describe("GET /accounts/{id}/links", () => {
  test("joins accounts that wrote the same number however disguised, and masks it", async () => {
    const [one, two, third] = [pair(), pair(), pair()];
    const phone = number();
    const digits = phone.replace(/\D/g, "").slice(1);
    await send(
      ...one.describe,
      ...two.describe,
      ...third.describe,
      one.says("client", `Call me at ${phone}`, 1),
      two.says("client", `my number: ${digits.split("").join(" ")}`, 1),
      third.says("client", `Call me at ${number()}`, 1),
    );
    await settle();
    const found = await links(one.client);
    expect(found.accounts.map((each) => [each.id, each.distance])).toEqual([
      [one.client, 0],
      [two.client, 1],
    ]);
    expect(found.values).toHaveLength(1);
    expect(found.values[0]).toMatchObject({ kind: "phone", accounts: 2, atLeast: false });
    expect(found.values[0]!.value).toContain("•");
    expect(JSON.stringify(found)).not.toContain(digits.slice(-4));
    expect(found.accounts[1]!.openCase).toMatchObject({ status: "open" });
    expect((await links(third.client)).accounts).toHaveLength(1);
  });

  test("reaches one step further, through another value, and by device", async () => {
    const [a, b, c] = [pair(), pair(), pair()];
    const [first, second, device] = [number(), number(), named("device")];
    const seat = { kind: "client", deviceHashes: [device] };
    await send(
      ...a.describe,
      ...b.describe,
      told.account({ id: c.client, ...seat }, 0),
      told.account({ id: b.freelancer, ...seat }, 1),
      a.says("client", `Call me at ${first}`, 1),
      b.says("client", `Call me at ${first}`, 1),
      b.says("client", `Or call me at ${second}`, 2),
      c.says("client", `Call me at ${second}`, 1),
    );
    await settle();
    const found = await links(a.client);
    expect(new Map(found.accounts.map((each) => [each.id, each.distance]))).toEqual(
      new Map([
        [a.client, 0],
        [b.client, 1],
        [c.client, 2],
      ]),
    );
    const byDevice = await links(c.client);
    const value = byDevice.values.find((each) => each.kind === "device")!;
    expect(value).toMatchObject({ accounts: 2, value: `••${device.slice(-2)}` });
    expect(byDevice.edges).toContainEqual({ accountId: b.freelancer, valueId: value.id, weak: true });
    expect(JSON.stringify(byDevice)).not.toContain(device);
  });

  test("lets go of a contact once nothing standing says so", async () => {
    const [one, two] = [pair(), pair()];
    const phone = number();
    const said = one.says("client", `Call me at ${phone}`, 1);
    await send(...one.describe, ...two.describe, said, two.says("client", `Call me at ${phone}`, 1));
    await settle();
    expect((await links(two.client)).accounts).toHaveLength(2);
    await send(told.edit((said.data["content"] as { id: string }).id, "Nothing to see here", 5));
    await settle();
    expect((await links(two.client)).accounts).toHaveLength(1);
  });

  test("is cut, and says so, where a value is common", async () => {
    const phone = number();
    const pairs = Array.from({ length: 45 }, () => pair());
    await send(...pairs.flatMap((each) => [...each.describe, each.says("client", `Call me at ${phone}`, 1)]));
    await settle();
    const found = await links(pairs[0]!.client);
    expect(found.values[0]).toMatchObject({ accounts: 40, atLeast: true });
    expect(found.accounts.length).toBeLessThanOrEqual(42);
    expect(found.more).toBe(true);
  });

  test("has an index for each step that it walks", async () => {
    const { owner } = testDatabase();
    await owner.query(`INSERT INTO accounts (id, device_hashes) SELECT 'big-' || i, ARRAY['big-device-' || i / 3]
      FROM generate_series(1, 20000) i`);
    await owner.query(`INSERT INTO contacts (id, kind, value_hash, hash_key_id)
      SELECT gen_random_uuid(), 'phone', decode(md5('big' || i), 'hex'), 'test' FROM generate_series(1, 20000) i`);
    await owner.query(`INSERT INTO account_contacts (account_id, contact_id, score)
      SELECT 'big-' || row_number() OVER (), id, 0.9 FROM contacts WHERE length(value_hash) = 16`);
    await owner.query("ANALYZE accounts, contacts, account_contacts");
    const plan = async (statement: string) => JSON.stringify((await owner.query(`EXPLAIN ${statement}`)).rows);
    expect(
      await plan("SELECT id FROM accounts WHERE device_hashes && ARRAY['big-device-7', 'big-device-9']"),
    ).toContain("accounts_device_hashes_idx");
    expect(await plan("SELECT contact_id FROM account_contacts WHERE account_id = 'big-7'")).toContain(
      "account_contacts_pkey",
    );
    expect(
      await plan("SELECT account_id FROM account_contacts WHERE contact_id = '00000000-0000-4000-8000-000000000001'"),
    ).toContain("account_contacts_contact_id_account_id_idx");
    expect(await plan("SELECT id FROM contacts WHERE value_hash = decode('00', 'hex') AND kind = 'phone'")).toContain(
      "contacts_value_hash_kind_key",
    );
  });
});

describe("POST /contacts/lookup", () => {
  test("finds an account by what it wrote, as a lead; the trail holds the deed and not the value", async () => {
    const one = pair();
    const phone = number();
    await send(...one.describe, one.says("client", `Call me at ${phone}`, 1));
    await settle();
    const { status, body } = await lookUp(lead, { value: phone, reason: "A complaint from outside" });
    expect(status).toBe(200);
    expect(body.matches.map((match) => match.accounts.map((each) => each.id))).toEqual([[one.client]]);
    expect(body.matches[0]!.contact.value).toContain("•");
    const events = await auditOf("contact.looked_up", "contacts");
    const last = events.at(-1)!;
    expect(last).toMatchObject({ actor_id: lead.id, data: { contacts: 1, accounts: 1 } });
    const digits = phone.replace(/\D/g, "");
    const { rows } = await testDatabase().owner.query("SELECT row_to_json(e)::text AS text FROM audit_events e");
    for (const row of rows) expect(row.text).not.toContain(digits);
    const kept = await testDatabase().owner.query("SELECT reason FROM contact_lookups WHERE id = $1", [
      last.data["lookupId"],
    ]);
    expect(kept.rows).toEqual([{ reason: "A complaint from outside" }]);
  });

  test("finds a bare user name under its service, and by kind only what is of that kind", async () => {
    const one = pair();
    const name = `desk_${named("aurora").replace("-", "_")}`;
    await send(...one.describe, one.says("client", `write me on telegram @${name}`, 1));
    await settle();
    expect((await lookUp(lead, { value: `@${name}`, reason: "Named in a complaint" })).body.matches).toHaveLength(1);
    expect(
      (await lookUp(lead, { value: name, kind: "handle", reason: "Named in a complaint" })).body.matches,
    ).toHaveLength(1);
    expect((await lookUp(lead, { value: name, kind: "email", reason: "Named in a complaint" })).body.matches).toEqual(
      [],
    );
  });

  test("a moderator looks up only while holding a case", async () => {
    const one = pair();
    const phone = number();
    await send(...one.describe, one.says("client", `Call me at ${phone}`, 1));
    await settle();
    const fresh = await addStaff("moderator");
    const wanted = { value: phone, reason: "To compare" };
    expect((await lookUp(fresh, wanted)).status).toBe(403);
    await ask("POST", `/cases/${await caseOf(one.client)}/claim`, { as: fresh });
    expect((await lookUp(fresh, wanted)).status).toBe(200);
  });

  test("asks for a reason", async () => {
    expect((await lookUp(lead, { value: "+12125550100", reason: " " })).status).toBe(422);
  });
});

describe("GET /cases/{id}/related", () => {
  test("names who else uses the contact, and what the same situation got", async () => {
    const [one, two] = [pair(), pair()];
    const phone = number();
    await send(
      ...one.describe,
      ...two.describe,
      one.says("client", `Call me at ${phone}`, 1),
      two.says("client", `Call me at ${phone}`, 1),
    );
    await settle();
    const [mine, other] = [await caseOf(one.client), await caseOf(two.client)];
    const before = (await askJson<Related>("GET", `/cases/${mine}/related`, { as: moderator })).body;
    expect(before.contacts[0]).toMatchObject({ kind: "phone", accounts: 2 });
    expect(before.contacts[0]!.others.map((each) => each.id)).toEqual([two.client]);
    const warned = before.similar.got.find((each) => each.outcome === "warn")?.count ?? 0;

    await ask("POST", `/cases/${other}/claim`, { as: moderator });
    const { body: detail } = await askJson<CaseDetail>("GET", `/cases/${other}`, { as: moderator });
    const decided = await ask("POST", `/cases/${other}/decisions`, {
      as: moderator,
      body: {
        outcome: "violation",
        violations: detail.violations,
        actions: [{ kind: "warn" }],
        reasonCode: "contact_before_contract",
        note: "Number before a contract.",
        message: "Please keep contact here.",
        caseVersion: detail.version,
      },
    });
    expect(await decided.json()).toMatchObject({ outcome: "violation" });
    const after = (await askJson<Related>("GET", `/cases/${mine}/related`, { as: moderator })).body;
    expect(after.similar.got.find((each) => each.outcome === "warn")?.count).toBe(warned + 1);
    expect(after.similar.cases.map((each) => each.id)).toContain(other);
    expect(after.similar.sameKinds).toBeGreaterThan(0);
  });
});

describe("GET /accounts/{id}/export", () => {
  test("holds the account's own words in plain and nobody else's; a moderator may not", async () => {
    const one = pair();
    const phone = number();
    await send(
      ...one.describe,
      one.says("client", `Call me at ${phone}`, 1),
      one.says("freelancer", "I would rather keep it all here, thanks", 2),
    );
    await settle();
    await ask("POST", `/accounts/${one.client}/notes`, { as: moderator, body: { body: "Asked **once**." } });
    expect((await ask("GET", `/accounts/${one.client}/export`, { as: moderator })).status).toBe(403);
    const response = await ask("GET", `/accounts/${one.client}/export`, { as: lead });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain("attachment");
    const held = JSON.parse(await response.text()) as Record<string, { text?: string }[]>;
    expect(held["contents"]!.map((each) => each.text)).toEqual([`Call me at ${phone}`]);
    expect(JSON.stringify(held)).not.toContain("I would rather");
    expect(held["cases"]).toHaveLength(1);
    expect(held["notes"]).toHaveLength(1);
    expect(await auditOf("account.exported", one.client)).toMatchObject([
      { actor_id: lead.id, data: { contents: 1, cases: 1, notes: 1 } },
    ]);
    expect((await ask("GET", "/accounts/nobody-here/export", { as: lead })).status).toBe(404);
  });
});

describe("where a signal counts", () => {
  const standings = async (accountId: string) => {
    const { body } = await askJson<CaseDetail>("GET", `/cases/${await caseOf(accountId)}`, { as: moderator });
    return body.contents.map((content) => content.signals.map((signal) => signal.standing));
  };

  test("tells flagged, another case's, and allowed apart", async () => {
    const one = pair();
    await send(
      ...one.describe,
      one.says("client", `Call me at ${number()}`, 1),
      one.says("freelancer", `No, you call me at ${number()}`, 2),
      one.contract("active", 5),
      one.says("client", `As agreed, my number is ${number()}`, 9),
    );
    await settle();
    const { rows } = await testDatabase().owner.query("SELECT id, number FROM cases WHERE account_id = $1", [
      one.freelancer,
    ]);
    const [mine, theirs, later] = await standings(one.client);
    expect(mine!.find((each) => each.kind === "flagged")).toBeDefined();
    expect(theirs).toContainEqual({
      kind: "other_case",
      caseId: rows[0].id,
      caseNumber: rows[0].number,
      status: "open",
    });
    expect(later!.length).toBeGreaterThan(0);
    expect(new Set(later!.map((each) => each.kind))).toEqual(new Set(["allowed"]));
  });
});

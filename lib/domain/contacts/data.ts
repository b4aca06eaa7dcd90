import { candidatesOf, maskDevice, SURE } from "@/lib/domain/contacts/rules";
import type {
  AccountLinks,
  ContactKind,
  ContactMatches,
  LinkedAccount,
  SharedValue,
} from "@/lib/domain/contacts/schema";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { currentPolicy } from "@/lib/domain/policies/data";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { keyedHash, keyedHashes } from "@/lib/platform/keyring";
import { groupBy, recordset } from "@/lib/platform/rows";
import { priorityAt } from "@/lib/policy/priority";

/** How far links are read: values of an account, accounts of a value, accounts and values in all. */
const VALUES_OF_ROOT = 40;
const VALUES_OF_OTHERS = 10;
const ACCOUNTS_OF_VALUE = 40;
const NEAR_ACCOUNTS = 60;
const ALL_ACCOUNTS = 100;
const ALL_VALUES = 80;
/** More accounts than these have a device: it is a shared computer room, and read no further. */
const DEVICE_ACCOUNTS = 60;
const DEVICES = 200;

type Has = { account_id: string; value_id: string; kind: ContactKind; value: string; score: number; rim: boolean };

/** Contacts of the accounts that some other account has too, each with who has it; two index walks a contact. */
async function readShared(db: Tx, accountIds: readonly string[], most: number): Promise<Has[]> {
  if (accountIds.length === 0) return [];
  return db.$queryRaw<Has[]>`
    WITH mine AS (
      SELECT DISTINCT own.contact_id FROM unnest(${[...accountIds]}::text[]) AS a(id)
      CROSS JOIN LATERAL (
        SELECT h.contact_id FROM account_contacts h
        WHERE h.account_id = a.id AND EXISTS (
          SELECT FROM account_contacts o WHERE o.contact_id = h.contact_id AND o.account_id <> a.id
        )
        ORDER BY h.score DESC, h.contact_id LIMIT ${most}
      ) own
      LIMIT ${ALL_VALUES}
    )
    SELECT o.account_id, k.id::text AS value_id, k.kind, coalesce(k.masked_value, '') AS value, o.score,
      o.place > ${ACCOUNTS_OF_VALUE} AS rim
    FROM mine JOIN contacts k ON k.id = mine.contact_id
    CROSS JOIN LATERAL (
      SELECT h.account_id, h.score, row_number() OVER (ORDER BY h.account_id) AS place FROM account_contacts h
      WHERE h.contact_id = k.id ORDER BY h.account_id LIMIT ${ACCOUNTS_OF_VALUE + 1}
    ) o
    ORDER BY k.id, o.account_id`;
}

/** Devices that several of the accounts reached from these share. */
async function readDevices(db: Tx, accountIds: readonly string[]): Promise<Has[]> {
  if (accountIds.length === 0) return [];
  const [mine] = await db.$queryRaw<{ devices: string[] | null }[]>`
    SELECT array_agg(DISTINCT device) AS devices FROM (
      SELECT unnest(device_hashes) AS device FROM accounts WHERE id = ANY(${[...accountIds]}::text[]) LIMIT ${DEVICES}
    ) d`;
  if (!mine?.devices) return [];
  // Found whole before it is cut: with a limit on the search itself the planner trusts its luck and reads the whole table.
  const rows = await db.$queryRaw<{ account_id: string; device: string }[]>`
    WITH found AS MATERIALIZED (SELECT a.id, a.device_hashes FROM accounts a WHERE a.device_hashes && ${mine.devices}::text[])
    SELECT few.id AS account_id, d.device FROM (SELECT * FROM found ORDER BY id LIMIT ${DEVICE_ACCOUNTS + NEAR_ACCOUNTS}) few
    CROSS JOIN LATERAL unnest(few.device_hashes) AS d(device)
    WHERE d.device = ANY(${mine.devices}::text[]) ORDER BY d.device, few.id`;
  return [...groupBy(rows, (row) => row.device)].flatMap(([device, group]) => {
    const ids = [...new Set(group.map((row) => row.account_id))];
    if (ids.length < 2) return [];
    // The hash itself is the marketplace's secret: what the page knows it by is a hash of ours.
    const valueId = `device:${keyedHash("audit-salt", `device ${device}`).hash.toString("hex").slice(0, 24)}`;
    return ids.slice(0, ACCOUNTS_OF_VALUE + 1).map((id, index) => ({
      account_id: id,
      value_id: valueId,
      kind: "device" as const,
      value: maskDevice(device),
      score: 0,
      rim: index === ACCOUNTS_OF_VALUE,
    }));
  });
}

/** Accounts as they stand, by id, with the most urgent case that waits on each; unknown ids are left out. */
async function readLinkedAccounts(db: Tx, ids: readonly string[], at: Date): Promise<Map<string, LinkedAccount>> {
  if (ids.length === 0) return new Map();
  const { data: policy } = await currentPolicy(db);
  const states = await loadAccountStates(db, ids);
  const rows = await db.$queryRaw<
    {
      id: string;
      display_name: string;
      case_id: string | null;
      number: number;
      status: "open" | "snoozed" | "escalated";
      priority_key: number;
    }[]
  >`
    SELECT a.id, a.display_name, w.id AS case_id, w.number, w.status, w.priority_key
    FROM accounts a
    LEFT JOIN LATERAL (
      SELECT c.id, c.number, c.status::text AS status, c.priority_key FROM cases c
      WHERE c.account_id = a.id AND c.status IN ('open', 'snoozed', 'escalated')
      ORDER BY c.priority_key DESC, c.id DESC LIMIT 1
    ) w ON true
    WHERE a.id = ANY(${[...ids]}::text[])`;
  return new Map(
    rows.map((row) => {
      const state = states.get(row.id)!;
      const suspension = state.enforcements.find((one) => one.kind === "suspend" && one.state === "active");
      return [
        row.id,
        {
          id: row.id,
          displayName: row.display_name,
          kind: state.kind,
          status: state.effective.status,
          suspendedSince: suspension?.starts_at?.toISOString() ?? null,
          openCase: row.case_id
            ? {
                id: row.case_id,
                number: row.number,
                status: row.status,
                priority: priorityAt(row.priority_key, at, policy),
              }
            : null,
        },
      ];
    }),
  );
}

function toValue(has: readonly Has[]): SharedValue {
  const [first] = has;
  return {
    id: first!.value_id,
    kind: first!.kind,
    value: first!.value,
    accounts: has.filter((one) => !one.rim).length,
    atLeast: has.some((one) => one.rim),
  };
}

/** What an account shares with others, and with whom; the gravest company first. */
export async function readSharedContacts(
  accountId: string,
  at: Date,
): Promise<(SharedValue & { others: LinkedAccount[] })[]> {
  const db = prisma();
  const has = [...(await readShared(db, [accountId], VALUES_OF_ROOT)), ...(await readDevices(db, [accountId]))];
  const accounts = await readLinkedAccounts(db, [...new Set(has.map((one) => one.account_id))], at);
  const rank = (one: LinkedAccount) => (one.status === "suspended" ? 2 : one.openCase ? 1 : 0);
  return [...groupBy(has, (one) => one.value_id).values()]
    .map((group) => ({
      ...toValue(group),
      others: group
        .filter((one) => !one.rim && one.account_id !== accountId)
        .flatMap((one) => accounts.get(one.account_id) ?? [])
        .sort((a, b) => rank(b) - rank(a) || (b.openCase?.priority ?? 0) - (a.openCase?.priority ?? 0)),
    }))
    .filter((value) => value.others.length > 0)
    .sort((a, b) => rank(b.others[0]!) - rank(a.others[0]!) || b.accounts - a.accounts);
}

/**
 * The accounts that a phone, handle, wallet, address, link or device joins to this one, and, one step further, those
 * joined to them. Values are masked; what is read is bounded at every step and says where it was cut.
 * Errors: `not_found`.
 */
export async function getAccountLinks(accountId: string, at: Date): Promise<AccountLinks> {
  const db = prisma();
  const [known] = await db.$queryRaw<{ id: string }[]>`SELECT id FROM accounts WHERE id = ${accountId}`;
  if (!known) throw new AppError("not_found", "The desk knows no account with this id.");
  const near = [...(await readShared(db, [accountId], VALUES_OF_ROOT)), ...(await readDevices(db, [accountId]))];
  const distance = new Map<string, number>([[accountId, 0]]);
  let more = false;
  const place = (has: readonly Has[], at: number, most: number) => {
    for (const one of has) {
      if (one.rim) more = true;
      else if (!distance.has(one.account_id)) {
        if (distance.size >= most) more = true;
        else distance.set(one.account_id, at);
      }
    }
  };
  place(near, 1, NEAR_ACCOUNTS + 1);
  const first = [...distance.keys()].filter((id) => id !== accountId);
  const seen = new Set(near.map((one) => one.value_id));
  const further = [...(await readShared(db, first, VALUES_OF_OTHERS)), ...(await readDevices(db, first))].filter(
    (one) => !seen.has(one.value_id),
  );
  place(further, 2, ALL_ACCOUNTS);
  const accounts = await readLinkedAccounts(db, [...distance.keys()], at);
  const shown = [...near, ...further].filter((one) => !one.rim && accounts.has(one.account_id));
  const groups = groupBy([...near, ...further], (one) => one.value_id);
  const joining = new Set(
    [...groupBy(shown, (one) => one.value_id)].flatMap(([id, group]) => (group.length > 1 ? [id] : [])),
  );
  return {
    accounts: [...distance].flatMap(([id, steps]) => {
      const account = accounts.get(id);
      return account ? [{ ...account, distance: steps }] : [];
    }),
    values: [...groups.values()].filter((group) => joining.has(group[0]!.value_id)).map(toValue),
    edges: shown
      .filter((one) => joining.has(one.value_id))
      .map((one) => ({
        accountId: one.account_id,
        valueId: one.value_id,
        weak: one.kind === "device" || one.score < SURE,
      })),
    more,
  };
}

/** Accounts by a value in plain, under every key of the ring and every form in which it may have been kept. */
export async function findContacts(db: Tx, value: string, kind: ContactKind | null, at: Date): Promise<ContactMatches> {
  const asked = candidatesOf(value, kind).flatMap((one) =>
    keyedHashes("contact-value", one.value).map((hash) => ({ kind: one.kind, hash: hash.toString("hex") })),
  );
  const written = await db.$queryRaw<Has[]>`
    SELECT o.account_id, k.id::text AS value_id, k.kind, coalesce(k.masked_value, '') AS value, o.score,
      o.place > ${ACCOUNTS_OF_VALUE} AS rim
    FROM (
      SELECT DISTINCT c.id FROM json_to_recordset(${recordset(asked)}::json) AS r(kind text, hash text)
      JOIN contacts c ON c.value_hash = decode(r.hash, 'hex') AND (r.kind IS NULL OR c.kind = r.kind)
    ) wanted JOIN contacts k ON k.id = wanted.id
    CROSS JOIN LATERAL (
      SELECT h.account_id, h.score, row_number() OVER (ORDER BY h.account_id) AS place FROM account_contacts h
      WHERE h.contact_id = k.id ORDER BY h.account_id LIMIT ${ACCOUNTS_OF_VALUE + 1}
    ) o ORDER BY k.id, o.account_id`;
  const devices =
    kind === null || kind === "device"
      ? await db.$queryRaw<{ id: string }[]>`
          WITH found AS MATERIALIZED (SELECT id FROM accounts WHERE device_hashes && ARRAY[${value}])
          SELECT id FROM found ORDER BY id LIMIT ${ACCOUNTS_OF_VALUE + 1}`
      : [];
  const onDevice: Has[] = devices.map(({ id }, index) => ({
    account_id: id,
    value_id: `device:${keyedHash("audit-salt", `device ${value}`).hash.toString("hex").slice(0, 24)}`,
    kind: "device",
    value: maskDevice(value),
    score: 0,
    rim: index === ACCOUNTS_OF_VALUE,
  }));
  const has = [...written, ...onDevice];
  const accounts = await readLinkedAccounts(db, [...new Set(has.map((one) => one.account_id))], at);
  return {
    matches: [...groupBy(has, (one) => one.value_id).values()].map((group) => ({
      contact: { id: group[0]!.value_id, kind: group[0]!.kind, value: group[0]!.value },
      accounts: group.filter((one) => !one.rim).flatMap((one) => accounts.get(one.account_id) ?? []),
      more: group.some((one) => one.rim),
    })),
  };
}

import { BlockList, isIP, isIPv4 } from "node:net";

/**
 * What an address is, for requests to places that somebody typed in. `private` is what a network of one's own uses;
 * `refused` is never spoken to: this host's link, groups, metadata services of clouds, what is set aside or stands for
 * another address in a way that a check of the address alone cannot see through.
 */
export type AddressKind = "public" | "private" | "refused";

type Range = [network: string, prefix: number];

const PRIVATE_4: Range[] = [
  ["10.0.0.0", 8],
  // Shared by a provider's customers.
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
];

const REFUSED_4: Range[] = [
  ["0.0.0.0", 8],
  // Metadata services that lie in other ranges.
  ["100.100.100.200", 32],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  // Groups, what is reserved, and everybody.
  ["224.0.0.0", 3],
];

const PRIVATE_6: Range[] = [
  ["::1", 128],
  ["fc00::", 7],
];

/** Of the whole space only this part is given out; what in it is not a host of its own follows. */
const GLOBAL_6: Range[] = [["2000::", 3]];
const REFUSED_6: Range[] = [
  // Metadata of one cloud, within the private range.
  ["fd00:ec2::254", 128],
  ["2001::", 23],
  ["2001:db8::", 32],
  // Carries an IPv4 address.
  ["2002::", 16],
  ["3fff::", 20],
];

function listOf(family: "ipv4" | "ipv6", ranges: Range[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family);
  return list;
}

const lists = {
  private4: listOf("ipv4", PRIVATE_4),
  refused4: listOf("ipv4", REFUSED_4),
  private6: listOf("ipv6", PRIVATE_6),
  global6: listOf("ipv6", GLOBAL_6),
  refused6: listOf("ipv6", REFUSED_6),
};

function kindOf4(address: string): AddressKind {
  if (lists.refused4.check(address, "ipv4")) return "refused";
  return lists.private4.check(address, "ipv4") ? "private" : "public";
}

/** The IPv4 address that an IPv6 one carries in its last 32 bits (`::ffff:a.b.c.d`, in either spelling), or null. */
export function mappedIn(address: string): string | null {
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (dotted) return dotted;
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const parts = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(canonical);
  if (!parts) return null;
  const [high, low] = [Number.parseInt(parts[1]!, 16), Number.parseInt(parts[2]!, 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** Anything that is not an address is `refused`. */
export function addressKind(text: string): AddressKind {
  const address = text.replace(/%.*$/, "");
  if (isIPv4(address)) return kindOf4(address);
  if (isIP(address) !== 6) return "refused";
  const mapped = mappedIn(address);
  if (mapped) return kindOf4(mapped);
  if (lists.refused6.check(address, "ipv6")) return "refused";
  if (lists.private6.check(address, "ipv6")) return "private";
  return lists.global6.check(address, "ipv6") ? "public" : "refused";
}

export type Refusal = "address_refused" | "https_required";

/** Why an address may not be asked, or null. Plain http only where no stranger's network lies between. */
export function refusalOf(address: string, secure: boolean, allowPrivate: boolean): Refusal | null {
  const kind = addressKind(address);
  if (kind === "public") return secure ? null : "https_required";
  return kind === "private" && allowPrivate ? null : "address_refused";
}

/** Whether an address may be asked at all, as far as that can be told without asking a name server. */
export function refusedUrl(text: string, allowPrivate: boolean): Refusal | null {
  if (!URL.canParse(text)) return "address_refused";
  const { protocol, hostname, username, password } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return "https_required";
  if (username || password) return "address_refused";
  const host = hostname.replace(/^\[|\]$/g, "");
  const secure = protocol === "https:";
  if (isIP(host)) return refusalOf(host, secure, allowPrivate);
  return secure || allowPrivate ? null : "https_required";
}

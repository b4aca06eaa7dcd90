import { isIP } from "node:net";
import { mappedIn } from "@/lib/platform/address-kind";

/**
 * What an address is counted by where attempts are limited. One line of the internet is given 2^64 IPv6 addresses or more:
 * counted one by one, whoever has it is never refused. IPv4 counts as itself, in IPv6's clothes too.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) !== 6) return bare;
  const mapped = mappedIn(bare);
  if (mapped) return mapped;
  const canonical = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  const [left, right] = canonical.split("::").map((part) => part.split(":").filter(Boolean)) as [string[], string[]?];
  const zeros = right ? Array<string>(8 - left.length - right.length).fill("0") : [];
  return `${[...left, ...zeros, ...(right ?? [])].slice(0, 4).join(":")}::/64`;
}

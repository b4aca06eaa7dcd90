import { type CryptoAddress, cryptoAddress } from "@/lib/detect/finders/crypto";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Range } from "@/lib/detect/views/view";

/** How far from the word for the currency its address begins or ends. */
const NEAR = 90;
const MOST_STARTS = 12;
const LONGEST = 95;
/** The signs that addresses begin with, in a group of their own or glued to more. */
const START = /(?<![a-z0-9])(?:bc1|ltc1|0x|[13tlmdr])[a-z0-9]{1,30}(?=[ -][a-z0-9])/g;
const GROUP = /^[ -]([a-z0-9]{1,30})(?![a-z0-9])/;

/**
 * "1A1zP1eP 5QGefi2D MPTf…": addresses of wallets written in groups, near a word for the currency. Only those whose
 * check digits hold over all of the groups: words beside each other make any other form.
 */
export function groupedAddresses(
  message: PreparedMessage,
  text: string,
  named: readonly Anchor[],
): (Range & { exact: string; address: CryptoAddress })[] {
  const found: (Range & { exact: string; address: CryptoAddress })[] = [];
  let starts = 0;
  for (const match of text.matchAll(START)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (!named.some((hit) => hit.end > start - NEAR && hit.start < start + NEAR + LONGEST)) continue;
    if (++starts > MOST_STARTS) break;
    let end = start + match[0].length;
    let length = match[0].length;
    let best: (typeof found)[number] | null = null;
    const next = () => GROUP.exec(text.slice(end, end + 32));
    for (let group = next(); group !== null; group = next()) {
      end += group[0].length;
      length += (group[1] as string).length;
      if (length > LONGEST) break;
      if (length >= 25) {
        const exact = message.asWritten(start, end).replace(/[^0-9A-Za-z]/g, "");
        const address = cryptoAddress(exact);
        if (address?.checked === true) best = { start, end, exact, address };
      }
    }
    if (best !== null) found.push(best);
  }
  return found;
}

import { payFinding } from "@/lib/detect/finders/pay-finding";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { Finding, Scope } from "@/lib/detect/scope";

/** Endings that name services give wallets; `sol` is a program's file as well. */
const WALLET_NAME =
  /(?<![\w.@/-])[a-z0-9][a-z0-9-]{2,40}\.(?:eth|sol|crypto|bnb|nft|wallet|bitcoin|dao|zil|polygon|blockchain|tez|algo|near|ton|arb|lens|stx|btc)(?![\w/-]|\.\w)/g;
const PROGRAM =
  /contract|solidity|repo|audit|deploy|compile|import|hardhat|foundry|truffle|source|\blines\b|router|interface/;
/** How far a wallet's name stands from the word for a currency or a wallet. */
const WIDEST = 60;

/** "kite.eth", "kite.sol": what wallets are called instead of by their address, beside a word for one. */
export function findWalletNames(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  const { text } = scope;
  let seen = 0;
  for (const hit of pay) {
    if (hit.entry.id !== "crypto" || seen++ >= 10) continue;
    const from = Math.max(0, hit.start - WIDEST);
    const window = text.slice(from, hit.end + WIDEST);
    WALLET_NAME.lastIndex = 0;
    for (let match = WALLET_NAME.exec(window); match !== null; match = WALLET_NAME.exec(window)) {
      const start = from + match.index;
      const end = start + match[0].length;
      // The window may cut a longer word.
      if (match.index === 0 && from > 0) continue;
      // The word itself: "deposit-eth.crypto" names nothing twice.
      if (hit.start >= start && hit.end <= end) continue;
      if (match[0].endsWith(".sol") && PROGRAM.test(text)) continue;
      if (found.some((other) => other.start < end && other.end > start)) continue;
      found.push(
        payFinding(scope, start, end, match[0], [
          { code: "wallet_name", weight: 2.2 },
          { code: "service_named", weight: 0.6, params: { service: hit.entry.id } },
        ]),
      );
    }
  }
}

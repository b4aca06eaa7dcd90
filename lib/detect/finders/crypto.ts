import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { base58, base58xrp, bech32, bech32m, createBase58check } from "@scure/base";

export type CryptoAddress = {
  chain: "btc" | "eth" | "ltc" | "trx" | "sol" | "xrp" | "doge" | "bch" | "ton" | "xmr";
  checked: boolean;
};

const base58check = createBase58check(sha256);

function decodes(decode: () => Uint8Array): Uint8Array | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

/** Verifies the checksum in the case of an Ethereum address; all in one case it may hold by design, and mostly says nothing. */
function ethereum(text: string): CryptoAddress | null {
  const hex = text.slice(2);
  if (/^0+$/.test(hex) || new Set(hex.toLowerCase()).size < 6) return null;
  const oneCase = hex === hex.toLowerCase() || hex === hex.toUpperCase();
  const hash = keccak_256(new TextEncoder().encode(hex.toLowerCase()));
  for (let i = 0; i < 40; i++) {
    const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
    const char = hex[i] as string;
    if (/[a-f]/i.test(char) && nibble >= 8 !== (char === char.toUpperCase()))
      return oneCase ? { chain: "eth", checked: false } : null;
  }
  return { chain: "eth", checked: true };
}

function segwit(text: string): CryptoAddress | null {
  const lower = text.toLowerCase();
  const prefix = lower.slice(0, lower.lastIndexOf("1"));
  if (prefix !== "bc" && prefix !== "ltc") return null;
  const valid = [bech32, bech32m].some((codec) => {
    try {
      codec.decode(lower as `${string}1${string}`, 100);
      return true;
    } catch {
      return false;
    }
  });
  return valid ? { chain: prefix === "bc" ? "btc" : "ltc", checked: true } : null;
}

/**
 * Tells a wallet address by its form and checksum. The text must be in its original case. `checked` is false for
 * forms without a checksum (Solana, one-case Ethereum), which then need words around them.
 */
export function cryptoAddress(text: string): CryptoAddress | null {
  if (/^0x[0-9a-fA-F]{40}$/.test(text)) return ethereum(text);
  if (/^(?:bc1|ltc1|BC1|LTC1)[0-9a-zA-Z]{8,87}$/.test(text)) return segwit(text);
  if (/^ln(?:bc|tb)\d{0,12}[munp]?1[02-9ac-hj-np-z]{80,}$/i.test(text)) return { chain: "btc", checked: true };
  if (!/^[1-9A-HJ-NP-Za-km-z]{25,95}$/.test(text)) {
    return /^(?:EQ|UQ)[A-Za-z0-9_-]{46}$/.test(text) ? { chain: "ton", checked: false } : null;
  }
  if (/^r/.test(text) && text.length <= 35) {
    const bytes = decodes(() => base58xrp.decode(text));
    if (bytes !== null && bytes.length === 25 && checksumHolds(bytes)) return { chain: "xrp", checked: true };
  }
  if (text.length <= 36) {
    const bytes = decodes(() => base58check.decode(text));
    if (bytes !== null && bytes.length === 21) {
      const version = bytes[0];
      if (version === 0x00 || version === 0x05) return { chain: "btc", checked: true };
      if (version === 0x30 || version === 0x32) return { chain: "ltc", checked: true };
      if (version === 0x41) return { chain: "trx", checked: true };
      if (version === 0x1e || version === 0x16) return { chain: "doge", checked: true };
      return null;
    }
  }
  if (text.length === 95 && /^[48]/.test(text)) return { chain: "xmr", checked: false };
  if (text.length >= 32 && text.length <= 44 && /[0-9]/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text)) {
    const bytes = decodes(() => base58.decode(text));
    if (bytes !== null && bytes.length === 32) return { chain: "sol", checked: false };
  }
  return null;
}

function checksumHolds(bytes: Uint8Array): boolean {
  const sum = sha256(sha256(bytes.subarray(0, 21)));
  for (let i = 0; i < 4; i++) if (sum[i] !== bytes[21 + i]) return false;
  return true;
}

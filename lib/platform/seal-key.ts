import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { derivedKeys, sha256 } from "@/lib/platform/keyring";

/**
 * Keys that sign what is shown to outsiders (Ed25519). The private half is derived from a key of the ring, so that there
 * is no second secret to keep; the public half is told to everybody.
 */
export type SealKey = {
  /** From the public key: 16 hex digits. */
  id: string;
  ringId: string;
  /** 32 bytes. */
  publicKey: Buffer;
  sign: (text: string) => Buffer;
};

const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI_ED25519 = Buffer.from("302a300506032b6570032100", "hex");

function sealKey(ringId: string, seed: Buffer): SealKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(privateKey).export({ format: "der", type: "spki" }).subarray(SPKI_ED25519.length);
  return {
    id: sealKeyId(publicKey),
    ringId,
    publicKey,
    sign: (text) => sign(null, Buffer.from(text, "utf8"), privateKey),
  };
}

export function sealKeyId(publicKey: Uint8Array): string {
  return sha256(Buffer.from(publicKey)).toString("hex").slice(0, 16);
}

/** The sealing keys of the ring, the current one first. */
export function sealKeys(): [SealKey, ...SealKey[]] {
  const [current, ...older] = derivedKeys("audit-seal").map(({ ringId, key }) => sealKey(ringId, key));
  return [current!, ...older];
}

/** Whether the holder of that public key signed this text. */
export function isSignedBy(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const key: KeyObject = createPublicKey({
    key: Buffer.concat([SPKI_ED25519, publicKey]),
    format: "der",
    type: "spki",
  });
  return verify(null, Buffer.from(text, "utf8"), key, signature);
}

import { checkHost } from "@/lib/detect/finders/hosts";
import type { Finding, Scope } from "@/lib/detect/scope";
import { fromOriginal } from "@/lib/detect/views/view";

const BASE64 = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{14,160}={0,2}(?![A-Za-z0-9+/=])/g;
const NAMED = /base ?-?64|b64/i;
const ADDRESS = /^(?:mailto:)?([a-z0-9][a-z0-9._+-]{0,63})@([a-z0-9.-]{4,80})$/;
const NUMBER = /^\+\d[\d ()-]{7,18}$/;
const MOST = 12;

/**
 * An address or an international number in Base64. All of what is decoded must be one, so that tokens, keys and
 * pictures, which hold other things, are passed over.
 */
export function findEncoded(scope: Scope): Finding[] {
  const { original } = scope.message;
  if (!original.includes("=") && !NAMED.test(original)) return [];
  const found: Finding[] = [];
  let seen = 0;
  for (const match of original.matchAll(BASE64)) {
    if (seen++ >= MOST) break;
    const value = readBase64(match[0]);
    if (value === null) continue;
    found.push({
      kind: value.includes("@") ? "email" : "phone",
      start: fromOriginal(scope.view, match.index),
      end: fromOriginal(scope.view, match.index + match[0].length),
      value,
      decoded: value,
      reasons: [{ code: "encoded", weight: 2.6, params: { form: "base64" } }],
      obfuscations: ["base64"],
    });
  }
  return found;
}

function readBase64(text: string): string | null {
  if (text.replace(/={1,2}$/, "").length % 4 === 1) return null;
  let decoded: string;
  try {
    decoded = atob(text).trim().toLowerCase();
  } catch {
    return null;
  }
  const address = ADDRESS.exec(decoded);
  if (address !== null) {
    const host = checkHost(address[2] ?? "", false);
    return host === null ? null : `${address[1]}@${host.host}`;
  }
  return NUMBER.test(decoded) ? decoded.replace(/[ ()-]/g, "") : null;
}

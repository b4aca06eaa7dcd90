import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { env } from "@/lib/platform/env";

/** Carries the connection's own address past the frame, which hands handlers no socket. Overwritten on every request. */
const PEER_HEADER = "x-docket-peer";

/**
 * Notes on each request of this process's servers which address the connection comes from. X-Forwarded-For alone cannot
 * be believed: anybody can send one, and limits by address would then be limits by whim.
 */
export function notePeerAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    delete request.headers[PEER_HEADER];
    const address = request.socket.remoteAddress;
    if (address) request.headers[PEER_HEADER] = address;
  });
}

/** IPv4 addresses in IPv6's clothes count as themselves. */
function plain(address: string | undefined): string | null {
  const bare = address?.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return bare && isIP(bare) ? bare : null;
}

/**
 * The address a request comes from: the connection's own, or, behind TRUSTED_PROXIES proxies, the one that the outermost
 * of them saw. Null when there is none to believe.
 */
export function addressOf(headers: Headers): string | null {
  const hops = env.TRUSTED_PROXIES;
  if (hops === 0) return plain(headers.get(PEER_HEADER) ?? undefined);
  const chain = (headers.get("x-forwarded-for") ?? "").split(",");
  return plain(chain.at(-hops));
}

import { type NextRequest, NextResponse } from "next/server";
import { ASKED_PATH_HEADER } from "@/lib/platform/own-path";

/**
 * Pages only. Nothing under /api passes here: a proxy would hold whole bodies in memory, cut at 10 MB, and the API sets
 * its own headers.
 */
export const config = { matcher: ["/((?!api/|_next/static/|_next/image|favicon.ico|icon).*)"] };

function contentSecurityPolicy(nonce: string): string {
  // Next's development server evaluates code to tell where it came from; its production code never does.
  const evaluation = process.env["NODE_ENV"] === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    // The components' library sets measures as style attributes, which a nonce cannot cover.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Lets each page run only the scripts that this very answer names, and tells the page its own address. One with U+0000 in
 * it is refused, as by the API: the database takes none, and no page of ours has such an address.
 */
export function proxy(request: NextRequest): NextResponse {
  if (/%00/.test(request.url)) return new NextResponse("This address holds U+0000.\n", { status: 400 });
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // Set whatever the browser sent: only what was really asked for may be gone back to.
  headers.set(ASKED_PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

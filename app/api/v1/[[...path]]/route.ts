import { api } from "@/lib/api/app";
import { addressOf } from "@/lib/platform/peer-address";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

function serve(request: Request): Response | Promise<Response> {
  return api.fetch(request, { address: addressOf(request.headers) });
}

export { serve as DELETE, serve as GET, serve as HEAD, serve as OPTIONS, serve as PATCH, serve as POST, serve as PUT };

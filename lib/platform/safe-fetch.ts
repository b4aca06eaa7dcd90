import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { type Refusal, refusalOf, refusedUrl } from "@/lib/platform/address-kind";

/** Why nothing was answered. Names only: what a resolver or a server said is not repeated. */
export type FetchFailure =
  | Refusal
  | "name_unknown"
  | "connection_refused"
  | "connection_failed"
  | "certificate_refused"
  | "timeout"
  | "answer_unreadable";

export type FetchAnswer = {
  status: number;
  headers: IncomingMessage["headers"];
  /** The beginning of the body, as UTF-8; U+0000 left out, for no database takes it. */
  body: string;
  /** The body was longer, broke off or was still coming when the time was over. */
  truncated: boolean;
  ms: number;
};

export type FetchOutcome = { ok: true; answer: FetchAnswer } | { ok: false; failure: FetchFailure; ms: number };

export type SafeRequest = {
  method: "GET" | "POST";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** For everything together: name, connection, answer and body. */
  timeoutMs: number;
  maxBodyBytes: number;
  /** Lets addresses of one's own network be reached, without TLS too. */
  allowPrivate: boolean;
};

type Resolve = (host: string, options: { all: true; order: "verbatim" }, done: Resolved) => void;
type Resolved = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

class Refused extends Error {
  readonly failure: FetchFailure;
  constructor(failure: FetchFailure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * The lookup of one connection: only addresses that may be reached come out of it, and the socket connects to these and
 * no others. A check before connecting would ask the name server twice, and get two answers where somebody wants it so.
 */
function checkedLookup(secure: boolean, allowPrivate: boolean, resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolve(host, { all: true, order: "verbatim" }, (error, addresses) => {
      if (error) return done(new Refused("name_unknown"), "", 4);
      const family = options.family === 4 || options.family === 6 ? options.family : null;
      const asked = addresses.filter((one) => family === null || one.family === family);
      const allowed = asked.filter((one) => refusalOf(one.address, secure, allowPrivate) === null);
      const [first] = allowed;
      if (!first) {
        const refusal = asked[0] ? refusalOf(asked[0].address, secure, allowPrivate) : null;
        return done(new Refused(refusal ?? "name_unknown"), "", 4);
      }
      if (options.all) (done as unknown as Resolved)(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}

const CERTIFICATE = /^(CERT_|ERR_TLS_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;

function failureOf(error: unknown): FetchFailure {
  if (error instanceof Refused) return error.failure;
  // Several addresses were tried: each has its error, and any will do.
  if (error instanceof AggregateError && error.errors.length > 0) return failureOf(error.errors[0]);
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  if (code === "ECONNREFUSED") return "connection_refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name_unknown";
  if (CERTIFICATE.test(code)) return "certificate_refused";
  return /^HPE_/.test(code) ? "answer_unreadable" : "connection_failed";
}

/**
 * One request to an address that somebody typed in: never to private, link-local or metadata addresses, redirects not
 * followed, one time limit over everything, no more of the body kept than asked for. Once a status has come it is the
 * answer, whatever becomes of the body. Never throws.
 */
export function safeFetch(request: SafeRequest, resolve: Resolve = systemLookup): Promise<FetchOutcome> {
  const began = performance.now();
  const passed = () => Math.round(performance.now() - began);
  const refusal = refusedUrl(request.url, request.allowPrivate);
  if (refusal) return Promise.resolve({ ok: false, failure: refusal, ms: 0 });
  const url = new URL(request.url);
  const secure = url.protocol === "https:";
  return new Promise((settle) => {
    let answer: IncomingMessage | undefined;
    const pieces: Buffer[] = [];
    let size = 0;
    let truncated = false;
    const finish = (failure: FetchFailure | null) => {
      clearTimeout(timer);
      outgoing.destroy();
      if (failure !== null || answer?.statusCode === undefined) {
        settle({ ok: false, failure: failure ?? "connection_failed", ms: passed() });
        return;
      }
      const body = Buffer.concat(pieces).subarray(0, request.maxBodyBytes).toString("utf8").replaceAll("\u0000", "");
      settle({
        ok: true,
        answer: { status: answer.statusCode, headers: answer.headers, body, truncated, ms: passed() },
      });
    };
    const broken = (failure: FetchFailure) => {
      truncated = true;
      finish(answer ? null : failure);
    };
    const outgoing = (secure ? httpsRequest : httpRequest)(url, {
      method: request.method,
      headers: {
        ...request.headers,
        ...(request.body === undefined ? {} : { "content-length": Buffer.byteLength(request.body) }),
      },
      // A connection of its own: one kept from an earlier request would go to an address checked then.
      agent: false,
      lookup: checkedLookup(secure, request.allowPrivate, resolve),
    });
    const timer = setTimeout(() => broken("timeout"), request.timeoutMs);
    outgoing.on("error", (error) => broken(failureOf(error)));
    // Nobody asked to change protocols.
    outgoing.on("upgrade", () => broken("answer_unreadable"));
    outgoing.on("response", (incoming) => {
      answer = incoming;
      incoming.on("data", (piece: Buffer) => {
        pieces.push(piece);
        size += piece.length;
        if (size > request.maxBodyBytes) broken("answer_unreadable");
      });
      incoming.on("end", () => finish(null));
      incoming.on("error", () => broken("answer_unreadable"));
      incoming.on("close", () => broken("answer_unreadable"));
    });
    outgoing.end(request.body);
  });
}

import type { LookupAddress } from "node:dns";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusedUrl } from "@/lib/platform/address-kind";
import { type SafeRequest, safeFetch } from "@/lib/platform/safe-fetch";
import { type Receiver, startReceiver } from "@/lib/platform/testing/receiver";

// A key that guards nothing: the certificate is refused in every test that sees it.
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgDMKCjLBT2pevsNJp
i5GgVa9JXPfAmXXTVvGkqTYVjkGhRANCAAQMX3fmXzMWnntPcVlMZs8JAOjEQ0H/
Qtixm8J6XDaG7j+6Qo8uoHvDSKto6woJm7XvwXyx2dLbCVaqKsMATRef
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBoTCCAUegAwIBAgIUfDZrF1A1vQIfKek6E2ZbECFPi/cwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNcmVjZWl2ZXIudGVzdDAgFw0yNjExMjEwNjU5NThaGA8yMTI2
MTAyODA2NTk1OFowGDEWMBQGA1UEAwwNcmVjZWl2ZXIudGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABAxfd+ZfMxaee09xWUxmzwkA6MRDQf9C2LGbwnpcNobu
P7pCjy6ge8NIq2jrCgmbte/BfLHZ0tsJVqoqwwBNF5+jbTBrMB0GA1UdDgQWBBTS
RzpujRx5u3cb6X1wI1JggVSJ5DAfBgNVHSMEGDAWgBTSRzpujRx5u3cb6X1wI1Jg
gVSJ5DAPBgNVHRMBAf8EBTADAQH/MBgGA1UdEQQRMA+CDXJlY2VpdmVyLnRlc3Qw
CgYIKoZIzj0EAwIDSAAwRQIgJhtCiUbxUQ7/NLzXI96/euwaothDlFJhxqDgu9/e
RUMCIQC2l4iSluUWRNuXAusrcprLqwKOdzjnPE+d2ZhSt0Wchg==
-----END CERTIFICATE-----`;

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer = (_request, response) => response.writeHead(200).end("fine");
});

const request = (over: Partial<SafeRequest> = {}): SafeRequest => ({
  method: "POST",
  url: receiver.url,
  headers: { "content-type": "application/json", "x-one": "1" },
  body: '{"a":"ü"}',
  timeoutMs: 2_000,
  maxBodyBytes: 64,
  allowPrivate: true,
  ...over,
});

/** A name server that says what the test wants, once per question. */
function namesTo(...answers: string[][]) {
  const asked: string[] = [];
  const resolve = (host: string, _options: unknown, done: (error: null, found: LookupAddress[]) => void) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push(host);
    done(
      null,
      answer.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return { asked, resolve };
}

/** Something on loopback that speaks no proper HTTP. */
async function speaks(say: (socket: Socket) => void) {
  const server = createTcpServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => say(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

describe("what is sent and answered", () => {
  test("method, headers and body arrive; status, headers and body come back", async () => {
    const outcome = await safeFetch(request());
    expect(outcome).toMatchObject({ ok: true, answer: { status: 200, body: "fine", truncated: false } });
    expect(receiver.received).toEqual([
      expect.objectContaining({
        path: "/hook",
        body: '{"a":"ü"}',
        headers: expect.objectContaining({ "x-one": "1", "content-length": "10" }),
      }),
    ]);
  });

  test("a redirect is an answer like others: nobody goes there", async () => {
    receiver.answer = (_request, response) => response.writeHead(302, { location: "/elsewhere" }).end();
    expect(await safeFetch(request())).toMatchObject({ ok: true, answer: { status: 302 } });
    expect(receiver.received.map((one) => one.path)).toEqual(["/hook"]);
  });

  test("no more of a body is read than asked for, and no U+0000 kept", async () => {
    let stopped: () => void;
    const gone = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    receiver.answer = (_request, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write(`\u0000${"x".repeat(50_000)}`), 1);
      response.on("close", () => {
        clearInterval(more);
        stopped();
      });
    };
    const outcome = await safeFetch(request());
    expect(outcome).toMatchObject({ ok: true, answer: { status: 200, truncated: true, body: "x".repeat(63) } });
    await gone;
  });
});

describe("servers that lie or sleep", () => {
  test("one that never answers is left when the time is over", async () => {
    receiver.answer = () => {};
    expect(await safeFetch(request({ timeoutMs: 100 }))).toMatchObject({ ok: false, failure: "timeout" });
  });

  test("one that drips its body has answered: its status counts", async () => {
    receiver.answer = (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(drip));
    };
    const outcome = await safeFetch(request({ timeoutMs: 200 }));
    expect(outcome).toMatchObject({ ok: true, answer: { status: 200, truncated: true } });
  });

  test("one that drips its headers has not", async () => {
    const server = await speaks((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const drip = setInterval(() => socket.write("x: y\r\n"), 20);
      socket.on("close", () => clearInterval(drip));
    });
    const outcome = await safeFetch(request({ url: server.url, timeoutMs: 200 }));
    expect(outcome).toMatchObject({ ok: false, failure: "timeout" });
    server.close();
  });

  test("a body shorter than announced breaks off, its status counts", async () => {
    receiver.answer = (_request, response) => {
      response.writeHead(200, { "content-length": "5000" });
      response.write("short");
      setTimeout(() => response.socket?.destroy(), 20);
    };
    const outcome = await safeFetch(request());
    expect(outcome).toMatchObject({ ok: true, answer: { status: 200, body: "short", truncated: true } });
  });

  test("a connection reset before an answer is a failure", async () => {
    receiver.answer = (_request, _response, incoming) => incoming.socket.resetAndDestroy();
    expect(await safeFetch(request())).toMatchObject({ ok: false, failure: "connection_failed" });
  });

  test("what is no HTTP is unreadable", async () => {
    const server = await speaks((socket) => socket.end("220 mail.example ESMTP\r\n"));
    expect(await safeFetch(request({ url: server.url }))).toMatchObject({ ok: false, failure: "answer_unreadable" });
    server.close();
  });

  test("a change of protocol is not followed", async () => {
    const server = await speaks((socket) =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
    );
    expect(await safeFetch(request({ url: server.url }))).toMatchObject({ ok: false, failure: "answer_unreadable" });
    server.close();
  });

  test("headers without end are unreadable", async () => {
    const server = await speaks((socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(100_000)}\r\n\r\n`));
    expect(await safeFetch(request({ url: server.url }))).toMatchObject({ ok: false, failure: "answer_unreadable" });
    server.close();
  });

  test("nobody there is a refused connection", async () => {
    const server = await speaks(() => {});
    server.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await safeFetch(request({ url: server.url }))).toMatchObject({ ok: false, failure: "connection_refused" });
  });
});

describe("where it goes", () => {
  test.each([
    ["https://127.0.0.1/", "address_refused"],
    ["https://2130706433/", "address_refused"],
    ["https://0x7f.1/", "address_refused"],
    ["https://[::1]/", "address_refused"],
    ["https://[::ffff:10.0.0.1]/", "address_refused"],
    ["https://169.254.169.254/latest/meta-data", "address_refused"],
    ["https://user:secret@example.org/", "address_refused"],
    ["http://example.org/", "https_required"],
    ["http://8.8.8.8/", "https_required"],
    ["ftp://example.org/", "https_required"],
    ["nonsense", "address_refused"],
    ["https://example.org/", null],
    ["https://8.8.8.8/", null],
  ])("%s without leave for one's own network: %s", (url, refusal) => {
    expect(refusedUrl(url, false)).toBe(refusal);
  });

  test.each([
    ["http://127.0.0.1:9/", null],
    ["http://10.0.0.1/", null],
    ["http://receiver.internal/", null],
    ["http://8.8.8.8/", "https_required"],
    ["http://169.254.169.254/", "address_refused"],
    ["http://[fe80::1]/", "address_refused"],
    ["http://0.0.0.0/", "address_refused"],
    ["http://user@10.0.0.1/", "address_refused"],
  ])("%s with leave: %s", (url, refusal) => {
    expect(refusedUrl(url, true)).toBe(refusal);
  });

  test("nothing is sent to an address given as such that is refused", async () => {
    const outcome = await safeFetch(request({ allowPrivate: false }));
    expect(outcome).toMatchObject({ ok: false, failure: "address_refused" });
    expect(receiver.received).toEqual([]);
  });

  test.each(["127.0.0.1", "10.1.2.3", "::1", "::ffff:127.0.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1"])(
    "a name that leads to %s is not connected to",
    async (address) => {
      const names = namesTo([address]);
      const url = `https://rebind.test:${receiver.port}/hook`;
      const outcome = await safeFetch(request({ url, allowPrivate: false }), names.resolve);
      expect(outcome).toMatchObject({ ok: false, failure: "address_refused" });
      expect(receiver.received).toEqual([]);
    },
  );

  test("a name that answers well once and badly afterwards is asked once, and that answer is the one connected to", async () => {
    const names = namesTo(["127.0.0.1"], ["169.254.169.254"]);
    const url = `http://rebind.test:${receiver.port}/hook`;
    expect(await safeFetch(request({ url }), names.resolve)).toMatchObject({ ok: true, answer: { status: 200 } });
    expect(names.asked).toEqual(["rebind.test"]);
    expect(await safeFetch(request({ url }), names.resolve)).toMatchObject({ failure: "address_refused" });
    expect(receiver.received).toHaveLength(1);
  });

  test("of several addresses only those that may be reached are tried", async () => {
    const names = namesTo(["169.254.169.254", "127.0.0.1"]);
    const url = `http://several.test:${receiver.port}/hook`;
    expect(await safeFetch(request({ url }), names.resolve)).toMatchObject({ ok: true, answer: { status: 200 } });
    expect(receiver.received[0]!.headers.host).toBe(`several.test:${receiver.port}`);
  });

  test("a name in plain http leads only into one's own network", async () => {
    const names = namesTo(["8.8.8.8"]);
    const outcome = await safeFetch(request({ url: "http://public.test/" }), names.resolve);
    expect(outcome).toMatchObject({ ok: false, failure: "https_required" });
  });

  test("a name nobody knows is told as such", async () => {
    const resolve = (_host: string, _options: unknown, done: (error: Error, found: LookupAddress[]) => void) =>
      done(Object.assign(new Error("no"), { code: "ENOTFOUND" }), []);
    const outcome = await safeFetch(request({ url: "https://nowhere.test/" }), resolve);
    expect(outcome).toMatchObject({ ok: false, failure: "name_unknown" });
  });

  test("the certificate is held against the name, not the address", async () => {
    const asked: string[] = [];
    const server = createTlsServer({
      key: KEY,
      cert: CERTIFICATE,
      SNICallback: (name, done) => {
        asked.push(name);
        done(null);
      },
    });
    server.on("tlsClientError", () => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const names = namesTo(["127.0.0.1"]);
    const outcome = await safeFetch(request({ url: `https://receiver.test:${port}/` }), names.resolve);
    expect(outcome).toMatchObject({ ok: false, failure: "certificate_refused" });
    expect(asked).toEqual(["receiver.test"]);
    server.close();
  });
});

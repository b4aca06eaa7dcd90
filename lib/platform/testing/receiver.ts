import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

export type Received = { path: string; headers: IncomingHttpHeaders; body: string };

export type Receiver = {
  url: string;
  port: number;
  /** Everything that came, in order of coming. */
  received: Received[];
  /** What is done with each request; 204 until told otherwise. */
  answer: (request: Received, response: ServerResponse, incoming: IncomingMessage) => void;
  close: () => Promise<void>;
};

/** An HTTP server on loopback that keeps what it is sent and answers as the test says. */
export async function startReceiver(): Promise<Receiver> {
  const server: Server = createServer((incoming, response) => {
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("error", () => {});
    response.on("error", () => {});
    incoming.on("end", () => {
      const request = {
        path: incoming.url ?? "",
        headers: incoming.headers,
        body: Buffer.concat(pieces).toString("utf8"),
      };
      receiver.received.push(request);
      receiver.answer(request, response, incoming);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received: [],
    answer: (_request, response) => response.writeHead(204).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return receiver;
}

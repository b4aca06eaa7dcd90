import { createServer } from "node:net";
import { PlainError } from "@/scripts/setup/plain-error";

function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}

/** Throws PlainError unless we could listen there. */
export async function needPort(port: number, host: string): Promise<void> {
  const taken = `Port ${port} is taken: stop what listens there, or choose another, as in PORT=${port + 1} npm start.`;
  const problem = await tryToListen(port, host);
  if (problem === "EADDRINUSE") throw new PlainError(taken);
  if (problem === "EACCES") {
    throw new PlainError(`This user may not listen on port ${port}: choose one from 1024, as in PORT=3000 npm start.`);
  }
  if (problem) {
    throw new PlainError(`This machine cannot listen on ${host} (${problem}): set HOST to an address of its own.`);
  }
  // A browser may take localhost for ::1, where somebody else's server would answer in our place.
  if (host === "127.0.0.1" && (await tryToListen(port, "::1")) === "EADDRINUSE") throw new PlainError(taken);
}

/** A port on loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

export async function isFree(port: number): Promise<boolean> {
  return (await tryToListen(port, "127.0.0.1")) === undefined;
}

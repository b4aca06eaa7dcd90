import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { dropTestDatabase } from "@/lib/platform/testing/clone";
import { servePages } from "@/scripts/setup/build";
import { PlainError } from "@/scripts/setup/plain-error";
import { freePort } from "@/scripts/setup/port";
import { endChild, readLines, startNode } from "@/scripts/setup/processes";
import { makeTestDatabase, type TestServer } from "@/scripts/setup/test-server";
import { runWorkerProgram } from "@/scripts/setup/worker-program";

export const testPassword = "docket test password";
export const testApiKey = "docket-test-api-key-0001";

export type TestDesk = {
  url: string;
  /** Of its database, as the desk itself reaches it. */
  databaseUrl: string;
  stop(): Promise<void>;
};

const readyWithin = 15 * 60_000;

type Child = { name: string; process: ReturnType<typeof startNode>; lines: string[] };

function launch(name: string, args: string[], environment: NodeJS.ProcessEnv): Child {
  const child = startNode(args, environment);
  const lines: string[] = [];
  readLines(child, (line) => {
    lines.push(line);
    if (lines.length > 40) lines.shift();
  });
  return { name, process: child, lines };
}

async function finish(child: Child): Promise<void> {
  const code = await new Promise<number | null>((resolve) => child.process.once("close", resolve));
  if (code !== 0) throw new PlainError(`${child.name} failed:\n${child.lines.join("\n")}`);
}

async function untilReady(url: string, children: Child[], signal?: AbortSignal): Promise<void> {
  const until = Date.now() + readyWithin;
  for (;;) {
    signal?.throwIfAborted();
    const dead = children.find((child) => child.process.exitCode !== null || child.process.signalCode !== null);
    if (dead) throw new PlainError(`The test desk's ${dead.name} ended:\n${dead.lines.join("\n")}`);
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > until) {
      const told = answer ? await answer.text() : children.flatMap((child) => child.lines).join("\n");
      throw new PlainError(`The test desk is not ready: ${told}`);
    }
    await wait(200);
  }
}

/**
 * A whole desk for browser tests: a database of its own, worker and web of the production build on a free port, with the
 * demo people and, if wanted, the demo world. Given up on by `signal` it leaves nothing behind and throws.
 */
export async function startTestDesk(
  server: TestServer,
  kind: "fresh" | "demo",
  signal?: AbortSignal,
): Promise<TestDesk> {
  const database = await makeTestDatabase(server.url, kind);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: database.appUrl,
    DIRECT_DATABASE_URL: database.appUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64"),
    NEXTAUTH_URL: url,
    DOCKET_KEYS: `test:${randomBytes(32).toString("base64")}`,
    DEMO: kind === "demo" ? "1" : "0",
    DEMO_PASSWORD: testPassword,
    DEMO_API_KEY: testApiKey,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "warn",
    // The receivers of webhooks stand on this machine.
    WEBHOOK_ALLOW_PRIVATE: "1",
  };
  const children: Child[] = [];
  const begin = (name: string, args: string[]) => {
    const child = launch(name, args, environment);
    children.push(child);
    return child;
  };
  const stop = async () => {
    await Promise.all(children.map((child) => endChild(child.process)));
    await dropTestDatabase(server.url, database.name);
  };
  try {
    signal?.throwIfAborted();
    const loader = launch(
      "demo",
      ["--import", "tsx", `scripts/${kind === "demo" ? "demo" : "demo-people"}.ts`],
      environment,
    );
    signal?.addEventListener("abort", () => endChild(loader.process));
    await finish(loader);
    begin("worker", runWorkerProgram);
    begin("web", servePages(port, "127.0.0.1"));
    await untilReady(url, children, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, databaseUrl: database.appUrl, stop };
}

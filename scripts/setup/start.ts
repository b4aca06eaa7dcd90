import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { checkEnvironment, env, isSet, type Variable } from "@/lib/platform/env";
import { buildDesk, nextProgram, servePages } from "@/scripts/setup/build";
import { lockDataDir, needRoom, readSecrets, ringFile, type Secrets } from "@/scripts/setup/data-dir";
import {
  bringUpToDate,
  type DeskUrls,
  dataDir,
  externalUrls,
  isDemoLoaded,
  oneRoleWarning,
  openEmbedded,
} from "@/scripts/setup/database";
import type { EmbeddedPostgres } from "@/scripts/setup/embedded-postgres";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";
import { needPort } from "@/scripts/setup/port";
import { generateClient } from "@/scripts/setup/prisma-client";
import { endChild, readLines, type Supervised, startNode, supervise } from "@/scripts/setup/processes";
import { printScreen } from "@/scripts/setup/screen";
import { type Shutdown, shutdownOnSignals } from "@/scripts/setup/shutdown";
import { runWorkerProgram, runWorkerSource } from "@/scripts/setup/worker-program";

const readyWithin = 15 * 60_000;
const crashesAtStart = 4;

const say = (line: string) => console.log(line);

type Running = { urls: DeskUrls; environment: () => NodeJS.ProcessEnv };

function address(): string {
  return isSet("NEXTAUTH_URL") ? env.NEXTAUTH_URL.replace(/\/$/, "") : `http://localhost:${env.PORT}`;
}

/** What web and worker are given; never the owner's address, which they have no use for. */
function environmentFor(urls: DeskUrls, secrets: Secrets | undefined, demo: boolean, dev: boolean): NodeJS.ProcessEnv {
  const given: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: urls.appUrl,
    DIRECT_DATABASE_URL: urls.directUrl,
    DATA_DIR: dataDir(),
    PORT: String(env.PORT),
    HOST: env.HOST,
    NEXTAUTH_URL: address(),
    DEMO: demo ? "1" : "0",
  };
  if (secrets) {
    given["NEXTAUTH_SECRET"] = process.env["NEXTAUTH_SECRET"] || secrets.sessionSecret;
    if (!isSet("DOCKET_KEYS") && !isSet("DOCKET_KEYS_FILE")) {
      given["DOCKET_KEYS_FILE"] = ringFile(dataDir(), secrets);
      given["DOCKET_KEYS"] = secrets.keys;
    }
    given["DEMO_PASSWORD"] = env.DEMO_PASSWORD ?? secrets.demoPassword;
    given["DEMO_API_KEY"] = env.DEMO_API_KEY ?? secrets.demoApiKey;
  }
  // The file is the ring; the variable is then only asked whether it is there.
  if (isSet("DOCKET_KEYS_FILE")) given["DOCKET_KEYS"] ||= readFileSync(env.DOCKET_KEYS_FILE!, "utf8").trim();
  delete given["MIGRATE_DATABASE_URL"];
  return given;
}

function needOwnVariables(): void {
  const needed: Variable[] = ["NEXTAUTH_SECRET", "DOCKET_KEYS"];
  // On loopback the address is known; whoever listens wider is reached under a name that we cannot guess.
  if (!["127.0.0.1", "::1", "localhost"].includes(env.HOST)) needed.push("NEXTAUTH_URL");
  const missing = needed.filter((name) => !isSet(name) && !(name === "DOCKET_KEYS" && isSet("DOCKET_KEYS_FILE")));
  if (missing.length === 0) return;
  throw new PlainError(
    `With a DATABASE_URL of your own, set ${missing.join(" and ")} too: every host must share them, so none is made up here (docs/operating.md says how to make them).`,
  );
}

/** Keeps the embedded Postgres running: a crash is said, and it is started again; web and worker follow if it moved. */
function watchDatabase(
  first: EmbeddedPostgres,
  secrets: Secrets,
  running: Running,
  children: Supervised[],
  down: Shutdown,
) {
  let server = first;
  const watch = async () => {
    for (;;) {
      await server.ended;
      if (down.begun) return;
      say("The embedded Postgres ended by itself; starting it again");
      const before = server.port;
      try {
        const again = await openEmbedded(secrets, say);
        server = again.server;
        running.urls = again.urls;
        if (server.port !== before) for (const child of children) child.renew();
      } catch (error) {
        printFailure(error);
        await down.exit(1);
      }
    }
  };
  void watch();
  return () => server.stop();
}

async function migrate(ownerUrl: string): Promise<void> {
  const applied = await bringUpToDate(ownerUrl);
  if (applied.length > 0) say(`Migrated the database: ${applied.join(", ")}`);
}

async function loadDemo(environment: NodeJS.ProcessEnv, down: Shutdown): Promise<void> {
  const child = startNode(["--import", "tsx", "scripts/demo.ts"], environment);
  down.add("demo", () => endChild(child));
  readLines(child, say);
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (code !== 0 && !down.begun) {
    throw new PlainError("The demo world could not be loaded: its reason is above. DEMO=0 npm start goes without it.");
  }
}

async function build(down: Shutdown): Promise<void> {
  const began = Date.now();
  const begins = (stop: () => Promise<void>) => {
    say("Building the pages, which takes a minute or two");
    down.add("build", stop);
  };
  if (await buildDesk({ begins })) say(`Built in ${Math.round((Date.now() - began) / 1000)} s`);
}

async function ask(path: string): Promise<{ ok: boolean; text: string }> {
  // A wildcard is an address to listen on, not one to call.
  const host = env.HOST === "0.0.0.0" ? "127.0.0.1" : env.HOST === "::" ? "[::1]" : env.HOST;
  try {
    const answer = await fetch(`http://${host}:${env.PORT}${path}`, { signal: AbortSignal.timeout(10_000) });
    return { ok: answer.ok, text: await answer.text() };
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) };
  }
}

async function untilAnswers(path: string, children: Supervised[], down: Shutdown): Promise<void> {
  const until = Date.now() + readyWithin;
  for (;;) {
    const answer = await ask(path);
    if (answer.ok || down.begun) return;
    if (children.some((child) => child.crashes() >= crashesAtStart)) {
      throw new PlainError("Docket does not come up: the lines above say what its process died of.");
    }
    if (Date.now() > until) {
      throw new PlainError(`Docket is not ready after 15 minutes: ${path} answers "${answer.text.slice(0, 300)}".`);
    }
    await wait(200);
  }
}

async function run(dev: boolean, down: Shutdown): Promise<void> {
  const external = externalUrls();
  if (external) needOwnVariables();
  const demo = isSet("DEMO") ? env.DEMO === "1" : !external;
  const folder = dataDir();
  const unlock = lockDataDir(folder);
  down.add("lock", unlock);
  await needPort(env.PORT, env.HOST);
  needRoom(folder, existsSync(path.join(folder, "postgres.json")) ? 100e6 : 300e6);
  const secrets = external && !demo ? undefined : readSecrets(folder);
  generateClient();

  let server: EmbeddedPostgres | undefined;
  let urls = external;
  if (!urls) {
    const opened = await openEmbedded(secrets!, say);
    server = opened.server;
    urls = opened.urls;
    down.add("database", () => server?.stop());
  } else if (!isSet("MIGRATE_DATABASE_URL")) console.warn(oneRoleWarning);

  const running: Running = { urls, environment: () => environmentFor(running.urls, secrets, demo, dev) };
  checkEnvironment(running.environment());
  await migrate(urls.ownerUrl);
  if (down.begun) return;

  const children: Supervised[] = [];
  const begin = (name: string, args: string[]) => {
    const child = supervise({ name, args, env: running.environment }, say);
    children.push(child);
    down.add(name, child.stop);
  };
  if (server && secrets) {
    const stop = watchDatabase(server, secrets, running, children, down);
    server = { ...server, stop };
  }
  // While the pages are built; and before the worker, which would judge the demo's past as of now. Loaded already, it only
  // looks after its people and key, which nothing waits for.
  const load = () => loadDemo(running.environment(), down);
  const loadFirst = demo && !(await isDemoLoaded(urls.appUrl));
  await Promise.all([loadFirst && load(), !dev && build(down)]);
  if (down.begun) return;
  begin("worker", dev ? runWorkerSource : runWorkerProgram);
  begin("web", dev ? [nextProgram, "dev", "-p", String(env.PORT), "-H", env.HOST] : servePages(env.PORT, env.HOST));
  await Promise.all([demo && !loadFirst && load(), untilAnswers("/api/health/ready", children, down)]);
  if (down.begun) return;
  printScreen(address(), demo ? secrets : undefined);
  for (const child of children) child.show();
}

/** `npm start`: everything from a clone to a desk that serves, until it is stopped. */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  const down = shutdownOnSignals(say);
  try {
    await run(dev, down);
  } catch (error) {
    if (!down.begun) printFailure(error);
    await down.exit(1);
  }
}

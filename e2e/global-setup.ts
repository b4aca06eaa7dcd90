import type { FullConfig } from "@playwright/test";
import { startTestDesk, type TestDesk, testApiKey, testPassword } from "../scripts/setup/test-desk";
import { startTestServer } from "../scripts/setup/test-server";

const kinds = ["fresh", "demo"] as const;

/** The projects asked for on the command line; all without such an ask. The configuration always names them all. */
function chosen(): readonly (typeof kinds)[number][] {
  const asked = process.argv.flatMap((word, at) => {
    if (word === "--project") return [process.argv[at + 1]];
    return word.startsWith("--project=") ? [word.slice("--project=".length)] : [];
  });
  return asked.length === 0 ? kinds : kinds.filter((kind) => asked.includes(kind));
}

/**
 * Before the browser tests: a desk for each project, on databases of their own. Tests find them by the project's baseURL;
 * DEMO_PASSWORD and DEMO_API_KEY let them in; `DESK_..._DATABASE_URL` is there to let time pass.
 */
export default async function setUp(_config: FullConfig): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const desks: TestDesk[] = [];
  const stop = async () => {
    await Promise.all(desks.map((desk) => desk.stop()));
    await server.stop();
  };
  try {
    await Promise.all(
      chosen().map(async (kind) => {
        const desk = await startTestDesk(server, kind);
        desks.push(desk);
        process.env[`DESK_${kind.toUpperCase()}_URL`] = desk.url;
        process.env[`DESK_${kind.toUpperCase()}_DATABASE_URL`] = desk.databaseUrl;
      }),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  Object.assign(process.env, { DEMO_PASSWORD: testPassword, DEMO_API_KEY: testApiKey });
  return stop;
}

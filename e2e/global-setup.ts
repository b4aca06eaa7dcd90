import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startTestDesk, testApiKey, testPassword } from "../scripts/setup/test-desk";
import { startTestServer } from "../scripts/setup/test-server";
import { tell, tellIn } from "./fixtures/desks";

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
 * Before the browser tests: a desk for each project, on databases of their own. Each project's tests wait for their desk
 * alone, so that the empty one is at work while the demo world is loaded into the other. DEMO_PASSWORD and DEMO_API_KEY
 * let them in.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "docket-desks-"));
  tellIn(folder);
  Object.assign(process.env, { DEMO_PASSWORD: testPassword, DEMO_API_KEY: testApiKey });
  const server = await startTestServer();
  const over = new AbortController();
  const desks = chosen().map(async (kind) => {
    try {
      const desk = await startTestDesk(server, kind, over.signal);
      tell(kind, { url: desk.url, databaseUrl: desk.databaseUrl });
      return desk;
    } catch (error) {
      tell(kind, { failure: error instanceof Error ? error.message : String(error) });
      return null;
    }
  });
  return async () => {
    // Tests of one desk may be over, or broken off, before the other is up.
    over.abort();
    await Promise.all(desks.map(async (desk) => (await desk)?.stop()));
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

import "@/lib/detect/intent/compile-here";
import { disconnect } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { loadDemoWorld } from "@/prisma/seed/demo/load";

const { DEMO_PASSWORD: password, DEMO_API_KEY: apiKey } = env;

try {
  if (!password || !apiKey)
    throw new Error("Set DEMO_PASSWORD and DEMO_API_KEY: the demo people and machine need them.");
  await loadDemoWorld({ now: new Date(), password, apiKey, say: (line) => console.log(line) });
} catch (error) {
  console.error(error instanceof Error ? error.message : "The demo world could not be loaded.");
  process.exitCode = 1;
} finally {
  await disconnect();
}

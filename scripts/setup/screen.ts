import path from "node:path";
import { env } from "@/lib/platform/env";
import { type Secrets, saveSecrets } from "@/scripts/setup/data-dir";
import { dataDir } from "@/scripts/setup/database";

const demoPeople = ["moderator", "moderator2", "lead", "analyst", "admin"].map((name) => `${name}@docket.test`);

/** The demo's password and API key, on the screen once and afterwards where they are kept. */
function demoLines(secrets: Secrets): string[] {
  const kept = path.relative(process.cwd(), path.join(dataDir(), "secrets.json"));
  const told = (own: string | undefined, variable: string, made: string) => {
    if (own) return `as set in ${variable}`;
    return secrets.shown ? `as printed at the first start; kept in ${kept}` : made;
  };
  return [
    `  People    ${demoPeople.slice(0, 3).join("  ")}`,
    `            ${demoPeople.slice(3).join("  ")}`,
    `  Password  ${told(env.DEMO_PASSWORD, "DEMO_PASSWORD", secrets.demoPassword)}`,
    `  API key   ${told(env.DEMO_API_KEY, "DEMO_API_KEY", secrets.demoApiKey)}`,
  ];
}

/** The one screen at the end: where Docket is, who may sign in, how to stop it. */
export function printScreen(address: string, demo: Secrets | undefined): void {
  const lines = ["", "Docket is ready", "", `  Address   ${address}`];
  if (demo) lines.push(...demoLines(demo));
  lines.push(`  API       ${address}/api/v1/docs`, "  Stop      Ctrl-C", "");
  console.log(lines.join("\n"));
  if (demo && !demo.shown) saveSecrets(dataDir(), { ...demo, shown: true });
}

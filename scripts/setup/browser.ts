import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { env } from "@/lib/platform/env";
import { PlainError } from "@/scripts/setup/plain-error";
import { root } from "@/scripts/setup/stamps";

const onThisSystem = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A browser with windows of its own, which each context of a test opens one of, draws parts of each as a page beside ours:
 * that took as long as a test. Given twice, the switch counts as given last, so what Playwright turns off is here again.
 */
const turnedOff = [
  "PreloadTopChromeWebUI",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
];

/** For a browser that looks at nothing but our own pages, as root or in a container too. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${turnedOff.join(",")}`,
];

/** CHROMIUM_PATH, Playwright's own browser, or the system's; undefined when there is none. */
export function findBrowser(): string | undefined {
  const given = env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new PlainError(
      `CHROMIUM_PATH names ${given}, which is not there: correct it, or unset it to have one found.`,
    );
  }
  return [chromium.executablePath(), ...onThisSystem].find((file) => file && existsSync(file));
}

/** Finds a browser, else installs one: Playwright's, or as root Debian's where Playwright's cannot be fetched. */
export async function readyBrowser(say: (line: string) => void): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  say("Installing a browser for the tests");
  const cli = path.join(root, "node_modules/@playwright/test/cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  const fetched = findBrowser();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new PlainError(
    "No browser was found and none could be installed: install Chromium and set CHROMIUM_PATH to it.",
  );
}

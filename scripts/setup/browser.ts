import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { env } from "@/lib/platform/env";
import { PlainError } from "@/scripts/setup/plain-error";
import { root } from "@/scripts/setup/stamps";

/** Draws pages and nothing else: what the others do for windows that nobody sees takes as long again. */
const shells = ["/usr/bin/chromium-headless-shell"];

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
export function findBrowser({ shell = false } = {}): string | undefined {
  const given = env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new PlainError(
      `CHROMIUM_PATH names ${given}, which is not there: correct it, or unset it to have one found.`,
    );
  }
  const known = [...(shell ? shells : []), chromium.executablePath(), ...onThisSystem, ...shells];
  return known.find((file) => file && existsSync(file));
}

/** Installs one of Debian's packages, as root and where there is one to be had; whether it is there shows afterwards. */
function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const apt = (minutes: number, ...args: string[]) =>
    spawnSync("apt-get", ["-o", "Acquire::http::Timeout=15", "-o", "DPkg::Lock::Timeout=30", ...args], {
      stdio: "inherit",
      timeout: minutes * 60_000,
    });
  apt(1, "update");
  // Room enough that it is never cut short halfway: without a network it ends by itself.
  apt(10, "install", "-y", "--no-install-recommends", name);
}

/**
 * Finds a browser for tests, else installs one: Debian's shell without windows, Playwright's, or Debian's other. Where
 * nobody works (`CI`) the shell is fetched beside a browser with windows too: it saves more time than that takes.
 */
export async function readyBrowser(say: (line: string) => void): Promise<string> {
  const found = findBrowser({ shell: true });
  const isGiven = Boolean(env.CHROMIUM_PATH) || (found !== undefined && shells.includes(found));
  if (found && (isGiven || !process.env["CI"])) return found;
  say("Installing a browser for the tests");
  installPackage("chromium-headless-shell");
  const now = findBrowser({ shell: true });
  if (now) return now;
  const cli = path.join(root, "node_modules/@playwright/test/cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  if (!findBrowser()) installPackage("chromium");
  const installed = findBrowser();
  if (installed) return installed;
  throw new PlainError(
    "No browser was found and none could be installed: install Chromium and set CHROMIUM_PATH to it.",
  );
}

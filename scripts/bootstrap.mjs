// The first stage of `npm start` and `npm test`: it runs on a bare clone, so it imports nothing that must be installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statfsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const leastNode = [20, 19];
const installedBytes = 1.5e9;

/** One sentence, exit 1. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  refuse(`Docket needs Node ${leastNode.join(".")} or newer, this is ${process.versions.node}: install a newer Node.`);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own record of what it installed, written last,
 * so an install that was cut short shows. Packages for other platforms are optional and may be missing.
 */
function isInstalled() {
  const wanted = readJson("package-lock.json")?.packages;
  const present = readJson("node_modules/.package-lock.json")?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional, devOptional, peer }]) => {
    if (place === "") return true;
    const found = present[place];
    if (!found) return Boolean(optional || devOptional || peer);
    return found.version === version && existsSync(path.join(root, place));
  });
}

function install() {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < installedBytes) {
    refuse("The disk is full: installing and building take 1.5 GB; free some space and start again.");
  }
  console.log("Installing the parts that package-lock.json names");
  // Not `npm ci`: it refuses a lock that lacks other platforms' optional parts, and a registry mirror without them makes such
  // locks. --no-save leaves the lock as it is, which also pins what is installed.
  // --ignore-scripts: nothing needs its install script, and one of them would try a download from elsewhere.
  const args = [
    "install",
    "--no-save",
    "--ignore-scripts",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] })
    : spawnSync("npm", args, {
        cwd: root,
        stdio: ["ignore", "inherit", "inherit"],
        shell: process.platform === "win32",
      });
  if (done.signal) refuse(`Installing was ended by ${done.signal}; start again to go on.`);
  if (done.status !== 0) {
    refuse(
      "Installing failed (npm's reason is above): check that the package registry can be reached, then try again.",
    );
  }
}

/** Checks Node, installs what is missing and lets TypeScript be imported. */
export async function bootstrap() {
  checkNode();
  process.chdir(root);
  if (!isInstalled()) install();
  const { register } = await import("tsx/esm/api");
  register();
}

import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { root } from "@/scripts/setup/stamps";

export type Plan = {
  name: string;
  /** Arguments to node. */
  args: string[];
  env: () => NodeJS.ProcessEnv;
};

export type Supervised = {
  /** Ends it for good, politely first. */
  stop(): Promise<void>;
  /** Ends it to be started again at once, with a fresh environment. */
  renew(): void;
  /** From now on its lines are shown as they come; until then they are kept, to be shown if it fails. */
  show(): void;
  /** How often it ended by itself. */
  crashes(): number;
  /** The last lines it wrote. */
  lastLines(): string[];
};

const linesKept = 60;
const longestPause = 30_000;
/** A process that lived this long did not fail at its start: its next crash is a first one. */
const settled = 60_000;
const politeFor = 10_000;

function runs(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null && child.pid !== undefined;
}

/** The whole group: a process may have children of its own. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // Gone in between.
  }
}

export async function endChild(child: ChildProcess): Promise<void> {
  if (!runs(child)) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), politeFor);
  await gone;
  clearTimeout(timer);
  signalGroup(child, "SIGKILL");
}

/** Starts a node process in its own group (Ctrl-C reaches us alone) that ends when we are killed. */
export function startNode(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const watch = pathToFileURL(path.join(root, "scripts", "end-with-parent.mjs")).href;
  return spawn(process.execPath, ["--import", watch, ...args], {
    cwd: root,
    env: { ...env, DOCKET_PARENT: String(process.pid) },
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

export function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on("line", onLine);
  }
}

/** Runs a process for as long as we do: says when it ends by itself and starts it again, with growing pauses. */
export function supervise(plan: Plan, say: (line: string) => void): Supervised {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let renewing = false;
  let shown = false;
  let crashes = 0;
  let inARow = 0;
  const kept: string[] = [];

  const begin = () => {
    timer = undefined;
    const began = Date.now();
    const current = startNode(plan.args, plan.env());
    child = current;
    readLines(current, (line) => {
      kept.push(line);
      if (kept.length > linesKept) kept.shift();
      if (shown) console.log(`${plan.name} | ${line}`);
    });
    let over = false;
    const ended = (how: string) => {
      if (over) return;
      over = true;
      // What it left running would hold its port.
      signalGroup(current, "SIGKILL");
      if (stopping) return;
      if (renewing) {
        renewing = false;
        begin();
        return;
      }
      crashes += 1;
      inARow = Date.now() - began > settled ? 1 : inARow + 1;
      const pause = Math.min(longestPause, 500 * 2 ** (inARow - 1));
      if (!shown) for (const line of kept.slice(-15)) console.error(`${plan.name} | ${line}`);
      say(`The ${plan.name} process ended by itself (${how}); starting it again in ${pause / 1000} s`);
      timer = setTimeout(begin, pause);
    };
    current.once("error", (error) => ended(error.message));
    current.once("exit", (code, signal) => ended(signal ? `by ${signal}` : `exit code ${code}`));
  };
  begin();

  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      if (child) await endChild(child);
    },
    renew() {
      if (!child || !runs(child)) return;
      renewing = true;
      child.kill("SIGTERM");
    },
    show() {
      shown = true;
    },
    crashes: () => crashes,
    lastLines: () => [...kept],
  };
}

import { printFailure } from "@/scripts/setup/plain-error";

type Stop = { name: string; run: () => Promise<void> | void };

export type Shutdown = {
  /** Says how to end something; ended in the opposite order of their saying. */
  add(name: string, run: Stop["run"]): void;
  /** Ends everything and exits. */
  exit(code: number): Promise<never>;
  readonly begun: boolean;
};

/**
 * Everything that must be ended, in order, whatever ends us: Ctrl-C, SIGTERM, an error, or npm being killed. A signal that
 * comes again within two seconds is the same one (the terminal and npm both send it); a later one ends at once.
 */
export function shutdownOnSignals(say: (line: string) => void): Shutdown {
  const stops: Stop[] = [];
  let ending: Promise<never> | undefined;
  let began = 0;

  const end = async (code: number): Promise<never> => {
    began = Date.now();
    for (let next = stops.pop(); next; next = stops.pop()) {
      try {
        await next.run();
      } catch (error) {
        console.error(`Stopping the ${next.name} failed`);
        printFailure(error);
      }
    }
    process.exit(code);
  };
  const exit = (code: number): Promise<never> => {
    ending ??= end(code);
    return ending;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (!ending) say("Stopping");
      else if (Date.now() - began > 2000) process.exit(1);
      void exit(0);
    });
  }
  if (process.env["npm_lifecycle_event"]) {
    // Some shells stay between npm and us and do not pass signals on: without npm nobody could stop us.
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) void exit(0);
    }, 1000).unref();
  }
  return {
    add: (name, run) => void stops.push({ name, run }),
    exit,
    get begun() {
      return ending !== undefined;
    },
  };
}

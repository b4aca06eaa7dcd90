import { Worker } from "node:worker_threads";
import { env } from "@/lib/platform/env";

/** A thread that does not answer by then that it is there will not. */
const START_MS = 60_000;

/** The thread of this task, and of no other, did not live to answer; the next task gets a fresh one. */
export class ThreadLost extends Error {
  override readonly name = "ThreadLost";

  constructor(
    readonly reason: "time_limit" | "memory_limit" | "failed",
    cause?: unknown,
  ) {
    super(`The thread was lost: ${reason}.`, { cause });
  }
}

/** All threads work and as many tasks wait as may. */
export class ThreadsBusy extends Error {
  override readonly name = "ThreadsBusy";

  constructor() {
    super("More was given to do at once than there are threads and places to wait.");
  }
}

/** A bound that is not given is not held. */
export type ThreadOptions = {
  /** A module that calls `serveTasks`. */
  file: URL | string;
  size: number;
  /** Tasks that may wait for a thread. */
  waiting: number;
  /** A thread that has nothing to do for so long is ended, with the memory it takes. */
  idleMs: number;
  /** For one task, from when a thread has it. */
  limitMs?: number;
  /** Of a thread's own heap; buffers beside it count in the process's size. */
  heapMb?: number;
  /** A process that has grown by so much during a task ends the task's thread. */
  growthBytes?: number;
};

class Thread<Task, Answer> {
  private worker: Worker | null = null;
  private ready: Promise<Worker> | null = null;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly options: ThreadOptions) {}

  private start(): Promise<Worker> {
    const { file, heapMb } = this.options;
    const worker = new Worker(/* turbopackIgnore: true */ file, {
      execArgv: [],
      ...(heapMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
      // It reads what strangers wrote and needs no secret of ours.
      env: { NODE_ENV: env.NODE_ENV },
      stdout: false,
      stderr: false,
    });
    this.worker = worker;
    // One that breaks while nobody waits for it must not end the process.
    worker.on("error", () => {});
    worker.on("exit", () => this.forget(worker));
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.forget(worker);
        void worker.terminate();
        reject(new Error("the thread did not start"));
      }, START_MS);
      const ended = (error: unknown) => {
        clearTimeout(late);
        this.forget(worker);
        reject(error instanceof Error ? error : new Error("the thread ended before it could work"));
      };
      worker.once("message", () => {
        clearTimeout(late);
        worker.off("error", ended);
        worker.off("exit", ended);
        resolve(worker);
      });
      worker.once("error", ended);
      worker.once("exit", ended);
    });
  }

  private forget(worker: Worker): void {
    if (this.worker === worker) this.worker = this.ready = null;
  }

  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = this.ready = null;
    await worker?.terminate();
  }

  async run(task: Task, transfer: readonly ArrayBuffer[]): Promise<Answer> {
    clearTimeout(this.idle);
    this.ready ??= this.start();
    const worker = await this.ready;
    try {
      return await this.ask(worker, task, transfer);
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      // With nothing to do it keeps no process alive.
      worker.unref();
      this.idle = setTimeout(() => void this.end(), this.options.idleMs);
      this.idle.unref();
    }
  }

  private ask(worker: Worker, task: Task, transfer: readonly ArrayBuffer[]): Promise<Answer> {
    const { limitMs, growthBytes } = this.options;
    const before = process.memoryUsage.rss();
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off("message", told);
        worker.off("error", broken);
        worker.off("exit", ended);
      };
      const fail = (reason: ThreadLost["reason"], cause?: unknown) => {
        settle();
        reject(new ThreadLost(reason, cause));
      };
      const told = ({ answer }: { answer: Answer }) => {
        settle();
        resolve(answer);
      };
      const broken = (error: NodeJS.ErrnoException) =>
        fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory_limit" : "failed", error);
      const ended = () => fail("failed");
      const timer = limitMs === undefined ? undefined : setTimeout(() => fail("time_limit"), limitMs);
      const grown = () => {
        if (growthBytes !== undefined && process.memoryUsage.rss() - before > growthBytes) fail("memory_limit");
      };
      const watch = growthBytes === undefined ? undefined : setInterval(grown, 100);
      worker.on("message", told);
      worker.on("error", broken);
      worker.on("exit", ended);
      worker.ref();
      try {
        worker.postMessage(task, transfer);
      } catch (error) {
        fail("failed", error);
      }
    });
  }
}

type Waiting<Task, Answer> = {
  task: Task;
  transfer: readonly ArrayBuffer[];
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
};

/**
 * Threads that do tasks, each started when it is first needed and doing one at a time; tasks wait in the order they came.
 * One that takes too long or too much is ended with its thread, whatever it is doing.
 */
export class ThreadPool<Task, Answer> {
  private readonly threads: readonly Thread<Task, Answer>[];
  /** The one that worked last is taken first, so that those nobody needs come to their end. */
  private readonly free: Thread<Task, Answer>[];
  private readonly queue: Waiting<Task, Answer>[] = [];
  private closed = false;

  constructor(private readonly options: ThreadOptions) {
    this.threads = Array.from({ length: options.size }, () => new Thread<Task, Answer>(options));
    this.free = [...this.threads];
  }

  /** Takes what is in `transfer` over. Errors: ThreadsBusy; ThreadLost; any other once the pool is closed. */
  async run(task: Task, transfer: readonly ArrayBuffer[] = []): Promise<Answer> {
    if (this.closed) throw new Error("The threads have been ended.");
    if (this.free.length === 0 && this.queue.length >= this.options.waiting) throw new ThreadsBusy();
    return new Promise<Answer>((resolve, reject) => {
      this.queue.push({ task, transfer, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    while (this.free.length > 0 && this.queue.length > 0) void this.give(this.free.pop()!, this.queue.shift()!);
  }

  private async give(
    thread: Thread<Task, Answer>,
    { task, transfer, resolve, reject }: Waiting<Task, Answer>,
  ): Promise<void> {
    try {
      resolve(await thread.run(task, transfer));
    } catch (error) {
      // Ended by us, which says nothing of the task.
      reject(this.closed ? new Error("The threads were ended while they worked.") : error);
    }
    this.free.push(thread);
    this.next();
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new Error("The threads have been ended."));
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}

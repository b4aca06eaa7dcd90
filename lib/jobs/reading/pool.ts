import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { nothingRead, READING_LIMITS, type Reading } from "@/lib/domain/readings/schema";
import { env } from "@/lib/platform/env";

/** A thread that has nothing to do for so long is ended, with the 170 MB that the reader of letters takes. */
const IDLE_MS = 60_000;
/** Of a thread's own heap; the pictures and pages beside it are watched by the process's size. */
const HEAP_MB = 512;
/** A process that has grown by so much while a file is read has a bomb in it. */
const GROWTH_BYTES = 1_536 * 1024 * 1024;
const START_MS = 60_000;

/** What came of a reading: `lost` where its thread ended, which may not be the file's fault. */
export type PoolResult = { reading: Reading; lost: boolean };

class Thread {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;

  private start(): Promise<Worker> {
    const worker = new Worker(new URL("./thread.mjs", import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      // It reads strangers' files and needs no secret of ours.
      env: { NODE_ENV: env.NODE_ENV },
      stdout: false,
      stderr: false,
    });
    // One that breaks while nobody waits for it must not end the process; the next file gets a fresh one.
    worker.on("error", () => {});
    worker.on("exit", () => {
      if (this.worker === worker) this.worker = null;
    });
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the thread did not start")), START_MS);
      const ended = (error: unknown) => {
        clearTimeout(late);
        reject(error instanceof Error ? error : new Error("the thread ended before it could read"));
      };
      worker.once("message", () => {
        clearTimeout(late);
        worker.off("error", ended);
        worker.off("exit", ended);
        this.worker = worker;
        // With nothing to read it keeps no process alive; while it reads, its timer does.
        worker.unref();
        resolve(worker);
      });
      worker.once("error", ended);
      worker.once("exit", ended);
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.idle);
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  async read(bytes: Uint8Array, hardMs: number): Promise<PoolResult> {
    clearTimeout(this.idle);
    const worker = this.worker ?? (await this.start());
    const before = process.memoryUsage.rss();
    const result = await new Promise<PoolResult>((resolve) => {
      const settle = (value: PoolResult) => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off("message", told);
        worker.off("error", broken);
        worker.off("exit", ended);
        resolve(value);
      };
      const fail = (reason: "time_limit" | "memory_limit" | "failed") => {
        settle({ reading: nothingRead("unknown", reason), lost: true });
      };
      const told = ({ reading }: { reading: Reading }) => settle({ reading, lost: false });
      const broken = (error: NodeJS.ErrnoException) =>
        fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory_limit" : "failed");
      const ended = () => fail("failed");
      const timer = setTimeout(() => fail("time_limit"), hardMs);
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > GROWTH_BYTES) fail("memory_limit");
      }, 100);
      worker.on("message", told);
      worker.on("error", broken);
      worker.on("exit", ended);
      worker.postMessage(bytes, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
    });
    if (result.lost) await this.end();
    else {
      this.idle = setTimeout(() => void this.end(), IDLE_MS);
      this.idle.unref();
    }
    return result;
  }
}

/**
 * Threads that read files, started when first needed. Each reads one file at a time and is ended when it takes too long
 * or too much, whatever it is doing; libraries for files are loaded there and nowhere else.
 */
export class ReadingPool {
  private readonly free: Thread[];
  readonly size: number;
  private readonly threads: readonly Thread[];
  private closed = false;

  constructor(
    size = Math.min(4, Math.max(1, availableParallelism() - 1)),
    private readonly hardMs: number = READING_LIMITS.hardMs,
  ) {
    this.size = size;
    this.threads = Array.from({ length: size }, () => new Thread());
    this.free = [...this.threads];
  }

  /** Takes the bytes over. Never more at once than the pool's size. Throws once the pool is closed, whatever was read. */
  async read(bytes: Uint8Array): Promise<PoolResult> {
    if (this.closed) throw new Error("The readers have been ended.");
    const thread = this.free.pop();
    if (!thread) throw new Error("More files were given to read at once than there are threads.");
    try {
      const result = await thread.read(bytes, this.hardMs);
      // Ended by us, which says nothing of the file: it is read again when its lease is over.
      if (this.closed && result.lost) throw new Error("The readers were ended while they read.");
      return result;
    } finally {
      this.free.push(thread);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}

import { availableParallelism } from "node:os";
import { nothingRead, READING_LIMITS, type Reading } from "@/lib/domain/readings/schema";
import { ThreadLost, ThreadPool } from "@/lib/platform/thread-pool";

/** The reader of letters takes 170 MB. */
const IDLE_MS = 60_000;
/** The pictures and pages beside a thread's heap are watched by the process's size. */
const HEAP_MB = 512;
/** A process that has grown by so much while a file is read has a bomb in it. */
const GROWTH_BYTES = 1_536 * 1024 * 1024;

/** What came of a reading: `lost` where its thread ended, which may not be the file's fault. */
export type PoolResult = { reading: Reading; lost: boolean };

/** Threads that read files, no more files at once than there are threads; libraries for files are loaded there and nowhere else. */
export class ReadingPool {
  readonly size: number;
  private readonly threads: ThreadPool<Uint8Array, Reading>;

  constructor(size = Math.min(4, Math.max(1, availableParallelism() - 1)), limitMs: number = READING_LIMITS.hardMs) {
    this.size = size;
    this.threads = new ThreadPool({
      file: new URL("./thread.mjs", import.meta.url),
      size,
      waiting: 0,
      idleMs: IDLE_MS,
      limitMs,
      heapMb: HEAP_MB,
      growthBytes: GROWTH_BYTES,
    });
  }

  /** Takes the bytes over. Throws where all threads read, and once the pool is closed: that file is read again when its lease is over. */
  async read(bytes: Uint8Array): Promise<PoolResult> {
    try {
      const transfer = bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
      return { reading: await this.threads.run(bytes, transfer), lost: false };
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error;
      return { reading: nothingRead("unknown", error.reason), lost: true };
    }
  }

  close(): Promise<void> {
    return this.threads.close();
  }
}

import { Worker } from "node:worker_threads";
import { type Batch, type Done, scanBatch } from "./batch";

/** Judges batches, on threads or in this one. */
export type Judges = { run(batch: Batch): Promise<Done>; close(): Promise<void> };

/** `jobs` 1 works in the calling thread: a second one would only add the cost of copying texts. */
export function judges(jobs: number): Judges {
  if (jobs === 1) return { run: async (batch) => scanBatch(batch), close: async () => undefined };
  return new Pool(jobs);
}

type Task = { batch: Batch; resolve: (done: Done) => void; reject: (error: Error) => void };

/** Worker threads that take one batch at a time. */
class Pool implements Judges {
  private readonly workers: Worker[] = [];
  private readonly idle: Worker[] = [];
  private readonly queue: Task[] = [];
  private readonly running = new Map<Worker, Task>();

  constructor(size: number) {
    for (let i = 0; i < size; i++) {
      const worker = new Worker(new URL("./worker.mjs", import.meta.url), { execArgv: [] });
      worker.on("message", (done: Done) => this.settle(worker, (task) => task.resolve(done)));
      worker.on("error", (error) => this.settle(worker, (task) => task.reject(error)));
      this.workers.push(worker);
      this.idle.push(worker);
    }
  }

  run(batch: Batch): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.queue.push({ batch, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private settle(worker: Worker, tell: (task: Task) => void): void {
    const task = this.running.get(worker);
    this.running.delete(worker);
    this.idle.push(worker);
    if (task !== undefined) tell(task);
    this.next();
  }

  private next(): void {
    while (this.queue.length > 0 && this.idle.length > 0) {
      const task = this.queue.shift() as Task;
      const worker = this.idle.pop() as Worker;
      this.running.set(worker, task);
      worker.postMessage(task.batch);
    }
  }
}

import { parentPort } from "node:worker_threads";

/** A thread's side of its pool: one task at a time, and the answer back. What `work` throws ends the thread. */
export function serveTasks<Task, Answer>(work: (task: Task) => Answer | Promise<Answer>): void {
  const port = parentPort;
  if (port === null) throw new Error("This runs in a thread of a pool.");
  const answer = async (task: Task) => port.postMessage({ answer: await work(task) });
  port.on("message", (task: Task) => void answer(task));
  port.postMessage({ ready: true });
}

import { parentPort } from "node:worker_threads";
import { readFile } from "@/lib/jobs/reading/read-file";

/** The thread's side of the pool: one file at a time, and its reading back. What it throws ends the thread. */
const port = parentPort;
if (port === null) throw new Error("This runs in a thread of the pool.");
port.on("message", (bytes: Uint8Array) => {
  void readFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).then((reading) => {
    port.postMessage({ reading });
  });
});
port.postMessage({ ready: true });

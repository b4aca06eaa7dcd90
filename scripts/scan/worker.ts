import "@/lib/detect/intent/compile-here";
import { parentPort } from "node:worker_threads";
import { type Batch, scanBatch } from "./batch";

parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(scanBatch(batch)));

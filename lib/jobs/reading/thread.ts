import { readFile } from "@/lib/jobs/reading/read-file";
import { serveTasks } from "@/lib/platform/serve-tasks";

serveTasks((bytes: Uint8Array) => readFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));

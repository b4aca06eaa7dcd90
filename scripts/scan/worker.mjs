// Threads do not take over the loader that reads TypeScript: this one brings its own.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");

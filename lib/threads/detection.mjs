import { register } from "tsx/esm/api";

// A thread does not inherit the loader of its process, nor what compiles its lexicons.
register();
await import("../detect/intent/compile-here.ts");
await import("./detection.ts");

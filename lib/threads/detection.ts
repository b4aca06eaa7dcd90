import { fileURLToPath } from "node:url";
import { detect } from "@/lib/detect/detect";
import { readCompiledBy } from "@/lib/detect/intent/compiled";
import { type OperatorPattern, withPatterns } from "@/lib/detect/patterns";
import type { DetectInput } from "@/lib/detect/types";
import { filesIn } from "@/lib/platform/folder-files";
import { serveTasks } from "@/lib/platform/serve-tasks";

// Beside the built thread; one that is read from its source has none there, and is started with what makes them.
readCompiledBy(filesIn(fileURLToPath(new URL("./lexicons", import.meta.url))));

/** `patterns` as JSON: what comes with a task is a new object each time, and patterns are compiled once for each object. */
export type DetectionTask = { inputs: readonly DetectInput[]; patterns: string };

let known: { json: string; patterns: readonly OperatorPattern[] } = { json: "[]", patterns: [] };

// Its lexicons are read before it says that it is there: that is no task's time.
detect({ surface: "message", messages: [{ role: "unknown", text: "The draft is ready for you." }] });

serveTasks(({ inputs, patterns }: DetectionTask) => {
  if (patterns !== known.json) known = { json: patterns, patterns: JSON.parse(patterns) };
  return inputs.map(withPatterns(detect, known.patterns));
});

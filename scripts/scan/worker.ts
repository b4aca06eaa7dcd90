import "@/lib/detect/intent/compile-here";
import { serveTasks } from "@/lib/platform/serve-tasks";
import { scanBatch } from "./batch";

serveTasks(scanBatch);

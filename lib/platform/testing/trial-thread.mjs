import { threadId } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { serveTasks } = await import("../serve-tasks.ts");

/** Does as it is told: "die" ends it, "hang" keeps it at work for good; anything else is answered with the thread's number. */
serveTasks((task) => {
  if (task === "die") throw new Error("told to");
  while (task === "hang");
  return { task, threadId };
});

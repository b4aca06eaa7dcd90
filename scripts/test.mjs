import { bootstrap } from "./bootstrap.mjs";

await bootstrap();
const { runChecks } = await import("./setup/test-run.ts");
await runChecks(process.argv.slice(2));

import { bootstrap } from "./bootstrap.mjs";

await bootstrap();
const { start } = await import("./setup/start.ts");
await start({ dev: process.argv.includes("--dev") });

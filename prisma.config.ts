import { defineConfig } from "prisma/config";
import { env } from "./lib/platform/env";
import { shadowInitScript } from "./scripts/setup/shadow-init";

export default defineConfig({
  schema: "prisma/schema",
  // Only because initShadowDb asks for it; no table is managed elsewhere.
  experimental: { externalTables: true },
  migrations: { path: "prisma/migrations", initShadowDb: shadowInitScript },
  datasource: { url: env.MIGRATE_DATABASE_URL },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone with an odd offset: code that takes the machine's zone for UTC fails here rather than at a reader's.
process.env["TZ"] = "Asia/Kathmandu";

const root = fileURLToPath(new URL(".", import.meta.url));
const elsewhere = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**", "bench/peers/**"];

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    // Two cores are what continuous integration has; more workers there only wait for each other.
    maxWorkers: "100%",
    // The files of one worker share their modules: loading them anew for each took longer than half of the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, "**/*.int.test.ts"],
          setupFiles: "./lib/detect/intent/compile-here.ts",
          // Room for a busy machine, never an aim.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["**/*.int.test.ts"],
          exclude: elsewhere,
          globalSetup: "./scripts/setup/vitest-database.ts",
          setupFiles: ["./lib/platform/testing/integration-setup.ts", "./lib/detect/intent/compile-here.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

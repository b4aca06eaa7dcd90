import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/setup/browser";

const executablePath = findBrowser({ shell: true });

export default defineConfig({
  testDir: "e2e/specs",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // On a machine that others load too, one slip in ninety tests must not cost the whole run; a test that needed a second
  // try is counted and named at the run's end, so that it is mended. Where people work it fails at once.
  retries: process.env["CI"] ? 1 : 0,
  workers: 2,
  // Room for a busy machine, never an aim: a test waits for what it names and ends as soon as that is there.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["list"], ["json"]] : [["list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    // Nothing to wait for while a panel moves into place.
    contextOptions: { reducedMotion: "reduce" },
    // Recording slows every test: it is asked for when a failure is looked into.
    trace: process.env["TRACE"] ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: browserFlags },
  },
  projects: [
    // An empty desk: specs post their own stories.
    { name: "fresh", testDir: "e2e/specs/fresh" },
    // The demo world, loaded.
    { name: "demo", testDir: "e2e/specs/demo" },
  ],
});

import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/setup/browser";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e/specs",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // A test that needs a second try is broken.
  retries: 0,
  workers: 2,
  // Room for a busy machine, never an aim: a test waits for what it names and ends as soon as that is there.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["list"], ["json"]] : [["list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    // Recording slows every test: it is asked for when a failure is looked into.
    trace: process.env["TRACE"] ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: browserFlags },
  },
  projects: [
    // An empty desk: specs post their own stories.
    { name: "fresh", testDir: "e2e/specs/fresh", use: { baseURL: process.env["DESK_FRESH_URL"] } },
    // The demo world, loaded.
    { name: "demo", testDir: "e2e/specs/demo", use: { baseURL: process.env["DESK_DEMO_URL"] } },
  ],
});

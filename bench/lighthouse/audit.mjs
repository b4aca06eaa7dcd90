// One run of Lighthouse with its desktop preset over a page, loaded by bench/lighthouse.ts when `npm ci` was run in this folder.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";

const CATEGORIES = ["performance", "accessibility", "best-practices"];
const METRICS = {
  "first-contentful-paint": 1,
  "largest-contentful-paint": 1,
  "total-blocking-time": 1,
  "speed-index": 1,
  "cumulative-layout-shift": 1_000,
};

/** Scores, metrics and the audits that lost points, of `address` opened with `headers`, in a browser of its own. */
export async function audit(browser, address, headers) {
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const { lhr } = await lighthouse(
      address,
      { port: chrome.port, logLevel: "error", output: "json", onlyCategories: CATEGORIES, extraHeaders: headers },
      desktop,
    );
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(address).pathname) {
      throw new Error(`${address} led to ${lhr.finalDisplayedUrl}.`);
    }
    const scored = CATEGORIES.flatMap((id) => lhr.categories[id].auditRefs.filter((ref) => ref.weight > 0));
    const below = [...new Set(scored.map((ref) => ref.id))]
      .map((id) => lhr.audits[id])
      .filter((one) => one.score !== null && one.score < 1)
      .map((one) => [
        one.id,
        one.displayValue,
        ...(one.details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet),
      ])
      .map((words) => words.filter(Boolean).join(": "));
    return {
      scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(lhr.categories[id].score * 100)])),
      metrics: Object.fromEntries(
        Object.entries(METRICS).map(([id, unit]) => [id, Math.round(lhr.audits[id].numericValue * unit) / unit]),
      ),
      machine: Math.round(lhr.environment.benchmarkIndex),
      below,
    };
  } finally {
    chrome.kill();
  }
}

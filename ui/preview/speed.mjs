// How fast the window stays in Chromium with thousands of rows that change, on the mock of Rust: built as it is delivered.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

const WAIT_MS = 120_000;
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

/**
 * The figures; `null` where there is no Chromium. `begin` is what begins to measure in the page, `found` what gives the figures.
 *
 * @param {number} workstations
 * @param {{ begin: string, found: string }} measure
 */
export async function inChromium(workstations, { begin, found }) {
  if (!executablePath) return null;
  const root = here("..");
  const outDir = here("../node_modules/.speed");
  await build({
    root,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: [here("speed.html")] } },
  });
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(
      new URL(`preview/speed.html?workstations=${workstations}`, server.resolvedUrls?.local[0]).href,
    );
    await page.locator("[data-testid=app][data-ready=true]").waitFor({ timeout: WAIT_MS });
    await page.evaluate(begin);
    await page.waitForFunction(found, undefined, { timeout: WAIT_MS, polling: 500 });
    const figures = await page.evaluate(found);
    if (figures.failed) throw new Error(figures.failed);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    return { ...figures, page_heap_mib: Math.round(usedSize / 2 ** 20) };
  } finally {
    await browser.close();
    await server.close();
  }
}

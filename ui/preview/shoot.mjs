// Opens the built window in Chromium with a fleet from the fixture, goes through every view and state, checks each
// with axe, and takes pictures:  npm run build && npm run preview -- <folder for the pictures> [name …]

import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { createServer, preview } from "vite";
import { scenes } from "./scenes.mjs";

const [folder = "preview-pictures", ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

// The policy of the real window.
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const modules = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: "custom",
  logLevel: "error",
});
/** @type {typeof import("./fixture")} */
const fixture = /** @type {never} */ (await modules.ssrLoadModule("/preview/fixture.ts"));
const server = await preview({
  preview: { port: 4173, strictPort: true, host: "127.0.0.1", headers: { "Content-Security-Policy": CSP } },
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const mock = readFileSync(new URL("./mock.js", import.meta.url), "utf8");
let bad = 0;

for (const scene of scenes) {
  if (only.length > 0 && !only.some((o) => scene.name.includes(o))) continue;
  const [width, height] = scene.size ?? [1280, 800];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scene.dark ? "dark" : "light",
    bypassCSP: false,
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (e) => errors.push(String(e)));
  page.on("console", (m) => m.type() === "error" && errors.push(m.text()));
  const now = Date.now();
  const fleet = scene.fleet ? scene.fleet(fixture, now) : fixture.mixedFleet(now);
  await page.addInitScript({
    content: `window.__fixture = ${JSON.stringify({ fleet, info: scene.info ?? {}, mute: scene.mute ?? false })};\n${mock}`,
  });
  await page.goto("http://127.0.0.1:4173/");
  if (!scene.mute) await page.locator("[data-testid=app][data-ready=true]").waitFor();
  const began = performance.now();
  await scene.act?.(page, fleet, fixture);
  const took = Math.round(performance.now() - began);
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${folder}/${scene.name}.png` });
  // The policy forbids an injected script, the debugger's own evaluation is not bound by it.
  const cdp = await context.newCDPSession(page);
  await cdp.send("Runtime.evaluate", { expression: axe });
  const found = await page.evaluate(async () => {
    const result = await /** @type {any} */ (window).axe.run({ exclude: [".tip"] });
    return result.violations.map(
      (/** @type {any} */ v) =>
        `${v.id}: ${v.nodes
          .slice(0, 3)
          .map((/** @type {any} */ n) => n.html.slice(0, 140))
          .join(" | ")}`,
    );
  });
  const overflow = await page.evaluate(
    () =>
      document.documentElement.scrollWidth > innerWidth ||
      document.documentElement.scrollHeight > innerHeight,
  );
  if (found.length > 0 || errors.length > 0 || overflow) bad++;
  console.log(
    `${scene.name} ${took} ms`,
    found.length ? found : "axe ok",
    errors.length ? errors : "",
    overflow ? "OVERFLOW" : "",
  );
  await context.close();
}
await browser.close();
await server.close();
await modules.close();
process.exitCode = bad > 0 ? 1 : 0;

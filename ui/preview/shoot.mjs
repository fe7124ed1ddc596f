// Plays every scene in Chromium under the policy of the real window and checks each: no error, nothing that does not
// fit, and what axe finds; in other languages also that no text is cut off or lies over another, and in the
// pseudo-language that every text comes from a catalog. With a folder it takes pictures too, in both schemes, in high
// contrast, in three sizes and at 150 %:
//   npm run scenes                      every scene once, and in the pseudo-language in two sizes; the main ones in every language
//   npm run scenes -- FOLDER [name …]   pictures of all scenes, or of those whose names contain a given text (help, pseudo)
//   npm run scenes -- FOLDER ru [name …]   pictures of the main scenes, or of the given ones, in a language

import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { faultsOfTexts } from "./texts.mjs";

const LOCALES = new URL("../../src-tauri/crates/messages/locales/", import.meta.url);
const languages = readdirSync(LOCALES).filter((tag) => tag !== "en");
const [folder, ...given] = process.argv.slice(2);
const asked = given.filter((word) => languages.includes(word));
const only = given.filter((word) => !languages.includes(word));
/** What an operator sees first and most. */
const MAIN = [
  ...[
    "fleet-busy",
    "fleet-failing",
    "fleet-why",
    "fleet-batch",
    "table",
    "circuits",
    "operations",
    "activity",
  ],
  ...["form", "settings", "create", "modify-many", "doctor", "import-preview", "menu", "menu-workstation"],
  ...["palette", "help", "bell", "repair", "demo", "empty"],
];
/** @type {readonly { suffix: string, size: [number, number], dark?: true, contrast?: true, language?: string }[]} */
const forms = [
  { suffix: "", size: [1280, 800] },
  { suffix: "-dark", size: [1280, 800], dark: true },
  { suffix: "-contrast", size: [1280, 800], dark: true, contrast: true },
  { suffix: "-small", size: [900, 560] },
  { suffix: "-middle", size: [1024, 700] },
  // 1280 × 800 with everything at 150 %.
  { suffix: "-zoomed", size: [853, 533] },
  ...["pseudo", ...languages].flatMap((language) => inLanguage(language)),
];

/** @param {string} language @returns {{ suffix: string, size: [number, number], language: string }[]} */
function inLanguage(language) {
  return [
    { suffix: `-${language}`, size: [1280, 800], language },
    { suffix: `-${language}-small`, size: [900, 560], language },
  ];
}

/** Whether a scene is played in this form. @param {string} scene @param {(typeof forms)[number]} form */
function isPlayed(scene, { suffix, language }) {
  const named = only.some((word) => `${scene}${suffix}`.includes(word));
  if (language && language !== "pseudo") {
    if (folder && !asked.includes(language)) return false;
    return only.length > 0 ? named : MAIN.includes(scene);
  }
  if (asked.length > 0) return false;
  return only.length === 0 || named;
}
/** What is played where no pictures are taken. */
const checked = forms.filter(({ suffix, language }) => suffix === "" || language);
/** How many scenes are played at the same time. */
const SIDE_BY_SIDE = 3;

const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const executablePath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));
if (!executablePath) {
  console.log("SKIPPED: the scenes need Chromium (Debian: apt-get install chromium), or CHROMIUM=its path");
  process.exit(0);
}

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const outDir = here("../node_modules/.preview");
await build({
  logLevel: "error",
  build: { outDir, emptyOutDir: true, rolldownOptions: { input: [here("index.html"), here("scene.html")] } },
});
const server = await preview({
  logLevel: "error",
  build: { outDir },
  preview: { port: 0, host: "127.0.0.1", headers: { "Content-Security-Policy": CSP } },
});
const base = new URL("preview/", server.resolvedUrls?.local[0]).href;
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
const axe = readFileSync(here("../node_modules/axe-core/axe.min.js"), "utf8");
if (folder) mkdirSync(folder, { recursive: true });

/** @param {string} scene @param {(typeof forms)[number]} form */
async function play(scene, { suffix, size: [width, height], dark, contrast, language }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    forcedColors: contrast ? "active" : "none",
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const wrong = [];
  /** @type {string[]} */
  const notes = [];
  page.on("pageerror", (e) => wrong.push(String(e)));
  page.on("console", (m) => {
    // The played clicks select what is under them, which may have been drawn anew meanwhile.
    if (m.text().startsWith("addRange():")) return;
    if (m.type() === "error" || m.type() === "warning") wrong.push(m.text());
    if (m.type() === "info") notes.push(m.text());
  });
  await page.goto(`${base}scene.html?name=${scene}${language ? `&language=${language}` : ""}`);
  await page.locator("html:not([data-scene=playing])").waitFor();
  await page.waitForTimeout(150);
  if (folder) await page.screenshot({ path: `${folder}/${scene}${suffix}.png` });
  // The policy forbids an injected script; the debugger's own evaluation is not bound by it.
  const cdp = await context.newCDPSession(page);
  await cdp.send("Runtime.evaluate", { expression: axe });
  const found = await page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run(
      { exclude: [".tooltip"] },
      { resultTypes: ["violations"] },
    );
    return violations.map(
      (/** @type {any} */ v) =>
        `${v.id}: ${v.nodes
          .slice(0, 3)
          .map((/** @type {any} */ n) => n.html.slice(0, 140))
          .join(" | ")}`,
    );
  });
  wrong.push(...found);
  const overflows = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return scrollWidth > innerWidth || scrollHeight > innerHeight;
  });
  if (overflows) wrong.push("the page is larger than the window");
  if (language) wrong.push(...(await page.evaluate(faultsOfTexts, language === "pseudo")));
  await context.close();
  const about = [...notes, ...wrong].map((line) => `\n    ${line}`).join("");
  if (about || folder) console.log(`${wrong.length ? "FAILED" : "ok"} ${scene}${suffix}${about}`);
  return wrong.length === 0;
}

const listed = await browser.newPage();
await listed.goto(base);
const names = await listed.locator("#scenes a").allTextContents();
await listed.close();
const runs = names
  .flatMap((name) => (folder ? forms : checked).map((form) => /** @type {const} */ ([name, form])))
  .filter(([name, form]) => isPlayed(name, form));
let failed = 0;
const waiting = [...runs];
await Promise.all(
  Array.from({ length: SIDE_BY_SIDE }, async () => {
    for (let run = waiting.shift(); run; run = waiting.shift()) if (!(await play(...run))) failed++;
  }),
);
await browser.close();
await server.close();
console.log(`scenes: ${runs.length - failed} of ${runs.length} as they should be`);
process.exitCode = failed > 0 || runs.length === 0 ? 1 : 0;

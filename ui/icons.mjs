// Draws every raster icon of the product from the SVG sources in ../icons.
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const icons = fileURLToPath(new URL("../icons/", import.meta.url));
const cli = fileURLToPath(new URL("node_modules/@tauri-apps/cli/tauri.js", import.meta.url));
const repository = fileURLToPath(new URL("..", import.meta.url));
const kept =
  /^(app|tray-.*)\.svg$|^tray-.*\.png$|^(32x32|128x128|128x128@2x)\.png$|^icon\.(ico|icns)$|^README\.md$/;

execFileSync(process.execPath, [cli, "icon", "icons/app.svg", "-o", "icons"], {
  cwd: repository,
  stdio: "inherit",
});
for (const name of readdirSync(icons)) {
  if (!kept.test(name)) rmSync(icons + name, { recursive: true });
}
for (const state of ["ok", "attention", "open"]) {
  const svg = readFileSync(`${icons}tray-${state}.svg`, "utf8");
  // Windows' task bar takes 16 pixels at 100 %, and 20, 24, 32 and 48 at 125, 150, 200 and 300 %.
  for (const size of [16, 20, 24, 32, 48]) {
    const image = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
    writeFileSync(`${icons}tray-${state}-${size}.png`, image.asPng());
  }
}
// The same drawing in the window's title and about box.
copyFileSync(`${icons}app.svg`, fileURLToPath(new URL("public/favicon.svg", import.meta.url)));

// Opens LDFleet's window, waits until it shows the demo's workstations, and keeps a picture: node window.mjs PROGRAM PICTURE
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { until, withWindow } from "./driver.mjs";

const [program, file] = process.argv.slice(2);
await withWindow(program, ["--demo"], async ({ run, shows, picture }) => {
  for (const workstation of ["WS-01", "WS-02", "WS-03", "WS-04", "WS-05", "WS-06"])
    await until(workstation, () => shows(workstation));
  await until("its emulators", () => run('return document.querySelectorAll("[role=row]").length > 1'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await picture());
});
console.log(`ok: the window shows the demo's six workstations; ${file}`);
process.exit(0);

// How large LDFleet is, how soon its window shows something, and what it costs while nobody does anything, on Linux, with a demo of
// twenty workstations: node measure.mjs PROGRAM REPORT [PACKAGE...]. The figures mean something on an idle computer only: the load
// of the last minute stands beside them.
import { statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { loadavg } from "node:os";

import { until, withWindow } from "./driver.mjs";
import { below, mebibytes, nameOf, seconds } from "./processes.mjs";

const IDLE_S = 30;
const [program, report, ...packages] = process.argv.slice(2);
const load = loadavg()[0];

const figures = await withWindow(program, ["--demo", "--workstations", "20"], async ({ run, begun, driver }) => {
  const data = await until("emulators", () =>
    run('return document.querySelectorAll("[role=row]").length > 1 && Date.now()'),
  );
  const paint = await run(
    'return performance.timeOrigin + (performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN)',
  );
  // All twenty have answered, and what begins with the window is over.
  await new Promise((next) => setTimeout(next, 20_000));
  const all = below(driver);
  const host = all.filter((pid) => basename(program).startsWith(nameOf(pid)));
  const page = all.filter((pid) => !host.includes(pid));
  const before = [seconds(host), seconds(page)];
  await new Promise((next) => setTimeout(next, IDLE_S * 1000));
  const percent = (pids, from) => Number((((seconds(pids) - from) / IDLE_S) * 100).toFixed(2));
  return {
    start_to_first_paint_ms: Number.isFinite(paint) ? Math.round(paint - begun) : null,
    start_to_first_data_ms: data - begun,
    idle_cpu_percent: { host: percent(host, before[0]), page: percent(page, before[1]) },
    idle_memory_mib: { host: mebibytes(host), page: mebibytes(page) },
  };
});
const sizes = Object.fromEntries([program, ...packages].map((file) => [basename(file), statSync(file).size]));
writeFileSync(report, `${JSON.stringify({ release: { load, bytes: sizes, demo_of_20: figures } }, null, 2)}\n`);
process.exit(0);

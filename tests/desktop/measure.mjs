// How large LDFleet is, how soon its window shows something, and what it costs while nobody does anything, on Linux, with a demo of
// twenty workstations: node measure.mjs PROGRAM REPORT [PACKAGE...]. The figures mean something on an idle computer only: the load
// of the last minute stands beside them.
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { loadavg } from "node:os";

import { until, withWindow } from "./driver.mjs";

const IDLE_S = 30;
const TICKS_PER_S = 100;
const [program, report, ...packages] = process.argv.slice(2);
const load = loadavg()[0];

const read = (pid, file) => readFileSync(`/proc/${pid}/${file}`, "utf8");
// Fields after the program's name, which may hold spaces: the parent is the second, times in user and system the 12th and 13th.
const stat = (pid) => read(pid, "stat").replace(/^.*\) /s, "").split(" ");
function below(ancestor) {
  const parents = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(Number(pid), Number(stat(pid)[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [ancestor];
  for (const pid of found) found.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  return found.slice(1);
}
const seconds = (pids) => pids.reduce((sum, pid) => sum + Number(stat(pid)[11]) + Number(stat(pid)[12]), 0) / TICKS_PER_S;
const mebibytes = (pids) =>
  Math.round(pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(pid, "smaps_rollup"))[1]), 0) / 1024);

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
  const host = all.filter((pid) => basename(program).startsWith(read(pid, "comm").trim()));
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

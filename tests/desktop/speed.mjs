// How fast the window stays with 20,000 rows, and what it costs with 200 workstations at rest: the real program in the system's web
// view over simulated workstations of another process, and the same page in Chromium. node speed.mjs PROGRAM SIMULATOR REPORT
// [WORKSTATIONS]. The figures mean something on an idle computer only: the load of the last minute stands beside them.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";

import { inChromium } from "../../ui/preview/speed.mjs";
import { until, withWindow } from "./driver.mjs";
import { below, mebibytes, nameOf, seconds } from "./processes.mjs";
import { begin, found } from "./speed-in-page.mjs";

const EMULATORS = 20;

const IDLE_S = Number(process.env.IDLE_S ?? 60);
const ARRIVAL_MS = 300_000;
const [program, simulator, report, given = "1000"] = process.argv.slice(2);
const workstations = Number(given);
// Fewer only for a look at whether it runs.
const AT_REST = Math.min(200, workstations);
const load = loadavg()[0];
const folders = [];
const pause = (ms) => new Promise((next) => setTimeout(next, ms));

/** Simulated workstations in a process of their own, as a table that can be imported. */
async function withMachines(number, use) {
  const args = ["--workstations", String(number), "--emulators", String(EMULATORS)];
  const machines = spawn(simulator, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const lines = createInterface({ input: machines.stdout })[Symbol.asyncIterator]();
    const rows = ["name,address,port,account,password,ldconsole"];
    for (let n = 1; n <= number; n++) {
      const { value, done } = await lines.next();
      const [, port, user, password, ldconsole] =
        /^127\.0\.0\.1:(\d+) user=(\S+) password=(\S+) ldconsole=(.*?)(?: sha256=.*)?$/.exec(value ?? "") ?? [];
      if (done || !port) throw new Error(`the simulator said: ${value}`);
      rows.push(`WS-${String(n).padStart(4, "0")},127.0.0.1,${port},${user},${password},${ldconsole}`);
    }
    return await use(rows.join("\n"));
  } finally {
    machines.kill();
  }
}

/** What the form of an import says of all rows. */
const FORM = {
  name: "",
  address: "",
  port: "5985",
  connection: {
    transport: "http",
    trust: "system",
    caFile: "",
    fingerprint: "",
    login: "ntlm",
    connectLimit: "",
    listLimit: "",
  },
  user: "",
  ldconsole: "",
  dataFolder: "",
  startThrough: "desktop",
  boots: "1",
  killWhenStuck: false,
  notes: "",
};

/** Opens the window, imports the table and waits until the workstations are online. */
async function withFleet(number, use) {
  return await withMachines(number, (table) =>
    withWindow(program, [], async (window) => {
      const { run, invoke } = window;
      await until("the window", () => run('return document.querySelector("[data-testid=app]")?.dataset.ready'));
      const preview = await invoke("read_import", { source: { kind: "text", text: table }, form: FORM });
      const rows = preview.rows.map((_, at) => at);
      await invoke("apply_import", {
        consent: { id: preview.id, rows, passwords: true, replace: false },
        form: FORM,
        password: "",
      });
      const end = Date.now() + ARRIVAL_MS;
      let online = 0;
      while (online < number && Date.now() < end) {
        await pause(3000);
        const count = '({ workstations }) => workstations.filter(({ link }) => link === "online").length';
        online = await invoke("snapshot", {}, count);
      }
      const found = await use({ ...window, online });
      await ended(window.driver);
      return found;
    }, home()),
  );
}

/** Folders of its own for a program, which then has a list of its own. */
function home() {
  const folder = mkdtempSync(join(tmpdir(), "ldfleet-speed-"));
  folders.push(folder);
  return { XDG_CONFIG_HOME: join(folder, "config"), XDG_DATA_HOME: join(folder, "data") };
}

/** Ends the program: the next one would hand over to it. */
async function ended(driver) {
  const { host } = parts(driver);
  for (const pid of host) process.kill(pid);
  await until("the end of the program", () => parts(driver).host.length === 0);
}

function parts(driver) {
  const all = below(driver);
  const host = all.filter((pid) => basename(program).startsWith(nameOf(pid)));
  return { host, page: all.filter((pid) => !host.includes(pid)) };
}

const atRest = await withFleet(AT_REST, async ({ driver, online }) => {
  // What is asked once of each workstation is over.
  await pause(30_000);
  const { host, page } = parts(driver);
  const before = [seconds(host), seconds(page)];
  await pause(IDLE_S * 1000);
  const fraction = (pids, from) => Number(((seconds(pids) - from) / IDLE_S).toFixed(4));
  return { online, host: fraction(host, before[0]), page: fraction(page, before[1]) };
});
console.log("at rest", atRest);
const webkit = await withFleet(workstations, async ({ run, driver, online }) => {
  await run(begin());
  const figures = await until("the figures", () => run(`return ${found}`));
  if (figures.failed) throw new Error(figures.failed);
  const { host, page } = parts(driver);
  return { online, ...figures, page_memory_mib: mebibytes(page), host_memory_mib: mebibytes(host) };
});
console.log("WebKit", webkit);
const chromium = await inChromium(workstations, { begin: begin(), found });
console.log("Chromium", chromium);
const figures = { load, webkit, chromium, [`idle_core_fraction_of_${AT_REST}`]: atRest };
writeFileSync(report, `${JSON.stringify({ window_20000: figures }, null, 2)}\n`);
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
process.exit(0);

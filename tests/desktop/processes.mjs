// What processes cost, as Linux counts it.
import { readFileSync, readdirSync } from "node:fs";

const TICKS_PER_S = 100;

const read = (pid, file) => readFileSync(`/proc/${pid}/${file}`, "utf8");
// Fields after the program's name, which may hold spaces: the parent is the second, times in user and system the 12th and 13th.
const stat = (pid) => read(pid, "stat").replace(/^.*\) /s, "").split(" ");

/** Those that a process has started, and those that they have. */
export function below(ancestor) {
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

/** The name of a process' program, cut off by the system. */
export const nameOf = (pid) => read(pid, "comm").trim();

/** The processors' time that they have used. */
export const seconds = (pids) =>
  pids.reduce((sum, pid) => sum + Number(stat(pid)[11]) + Number(stat(pid)[12]), 0) / TICKS_PER_S;

/** The memory that they have, each's part of what is shared. A process that may not be looked into says what is resident. */
export const mebibytes = (pids) => Math.round(pids.reduce((sum, pid) => sum + kibibytes(pid), 0) / 1024);

function kibibytes(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(read(pid, "smaps_rollup"))[1]);
  } catch {
    return Number(/^VmRSS:\s+(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0);
  }
}

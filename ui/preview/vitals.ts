// How workstations are, to look at and to test with.

import type { EmulatorSettings, Snapshot, Vitals, VitalsPoint, Workstation } from "../src/ipc/bindings";
import { message, ms } from "../src/messages/say";

const GB = 2 ** 30;
const DAY = 86_400_000;

/** In good health: the n-th workstation has figures of its own. */
export function vitals(n: number, now: number, extra: Partial<Vitals> = {}): Vitals {
  return {
    at: now - 20_000,
    cpuPercent: 18 + ((n * 23) % 60),
    processors: 16,
    memory: { total: 32 * GB, free: (9 + (n % 7)) * GB },
    disks: [
      { drive: "C:", space: { total: 465 * GB, free: (120 + n) * GB }, ldplayer: true },
      { drive: "D:", space: { total: 931 * GB, free: 596 * GB }, ldplayer: false },
    ],
    bootedAt: now - DAY * (1 + (n % 9)) - 3_600_000,
    windows: { build: n % 4 === 0 ? 22631 : 19045, server: false },
    ldplayer: "9.1.34.0",
    loggedOn: { desktops: 1, users: [{ name: "operator", connected: true }] },
    noStart: null,
    gaps: [],
    warnings: [],
    ...extra,
  };
}

/** Nothing was heard yet. */
export const silent: Vitals = {
  at: null,
  cpuPercent: null,
  processors: null,
  memory: null,
  disks: [],
  bootedAt: null,
  windows: null,
  ldplayer: null,
  loggedOn: null,
  noStart: null,
  gaps: [],
  warnings: [],
};

export const asSet: EmulatorSettings = {
  cpus: 4,
  memoryMb: 4096,
  manufacturer: "samsung",
  model: "SM-G9910",
  root: false,
  adb: "local",
};

/** An hour: one value a minute, with a gap in the middle. */
export function hour(now: number): VitalsPoint[] {
  return Array.from({ length: 60 }, (_, minute) => {
    const gap = minute > 24 && minute < 30;
    return {
      at: now - (60 - minute) * 60_000,
      cpuPercent: gap ? null : Math.round(40 + 25 * Math.sin(minute / 6) + (minute % 5) * 3),
      memoryUsed: gap ? null : (14 + minute / 10) * GB,
      memoryTotal: gap ? null : 32 * GB,
      diskFree: 121 * GB,
    };
  });
}

/** Changes the first workstations of a fleet that answer to what is to be looked at. */
export function withVitals(fleet: Snapshot, now: number): Snapshot {
  const cases: Partial<Vitals>[] = [
    {
      cpuPercent: 97,
      memory: { total: 32 * GB, free: 0.8 * GB },
      ldplayer: "9.0.75.0",
      disks: [{ drive: "C:", space: { total: 465 * GB, free: 7.2 * GB }, ldplayer: true }],
      warnings: [
        { about: "cpu", sentence: message("vitals-busy", { percent: 90, time: ms(300_000) }) },
        {
          about: "memory",
          sentence: message("vitals-little-memory", {
            free: message("units-megabytes", { megabytes: 819 }),
            total: message("units-gigabytes", { whole: 32, tenth: 0 }),
          }),
        },
        {
          about: "disk",
          sentence: message("vitals-little-disk", {
            drive: "C:",
            free: message("units-gigabytes", { whole: 7, tenth: 2 }),
            total: message("units-gigabytes", { whole: 465, tenth: 0 }),
          }),
        },
      ],
    },
    {
      loggedOn: { desktops: 0, users: [] },
      noStart: message("vitals-nobody"),
      cpuPercent: null,
      gaps: [{ part: "version", why: message("vitals-missing"), answeredAt: null }],
      ldplayer: null,
    },
    {
      loggedOn: { desktops: 1, users: [{ name: "мария", connected: false }] },
      noStart: message("vitals-disconnected", { name: "мария" }),
      cpuPercent: null,
      processors: null,
      gaps: [
        { part: "programs", why: message("vitals-denied"), answeredAt: now - 1_800_000 },
        { part: "system", why: message("vitals-slow"), answeredAt: now - 600_000 },
      ],
    },
  ];
  let next = 0;
  const changed = (workstation: Workstation): Workstation => {
    if (workstation.link !== "online" || next >= cases.length) return workstation;
    return { ...workstation, vitals: { ...workstation.vitals, ...cases[next++] } };
  };
  return { ...fleet, workstations: fleet.workstations.map(changed) };
}

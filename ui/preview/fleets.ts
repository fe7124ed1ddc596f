// Other fleets than the one that shows every state once.

import type { Snapshot } from "../src/ipc/bindings";
import { message } from "../src/messages/say";
import { circuit, circuits, emulator, mixedFleet, timeouts, workstation } from "./fixture";

/** Many workstations, most of them well, for speed. */
export function largeFleet(now: number, size: number): Snapshot {
  const list = Array.from({ length: size }, (_, i) => {
    const n = i + 1;
    const emulators = Array.from({ length: 20 }, (_, k) =>
      emulator(k, (k * 3 + n) % 6 === 0 ? "stopped" : "running"),
    );
    if (n % 40 !== 0) return workstation(n, now, { emulators });
    return workstation(n, now, {
      emulators,
      link: "blocked",
      circuits: circuits(circuit("network", "open", { failures: timeouts(now), since: now - 19_000 })),
      problem: {
        sentence: message("errors-unreachable", { name: `WS-${n}` }),
        detail: null,
        since: now - 19_000,
      },
    });
  });
  return {
    seq: 1,
    timing: { threshold: 3, windowMs: 60_000, openMs: 60_000, pollMs: 15_000, shortened: false },
    workstations: list,
    operations: [],
    diagnoses: [],
    activity: { kept: true, problems: [], entries: 0, notices: 0 },
    tags: [],
    views: [],
    savedPlans: [],
    savedCommands: [],
    plans: [],
    waiting: [],
    watches: [],
    watched: [],
    maintenance: [],
    schedules: [],
    listProblem: null,
  };
}

/** At one address another computer answers, and two rows are one computer. */
export function otherComputerFleet(now: number): Snapshot {
  const fleet = mixedFleet(now);
  const swapped = workstation(1, now, {
    link: "failing",
    computer: "FARM-PC-01",
    stranger: "FARM-PC-02",
    listedAt: now - 200_000,
    problem: {
      sentence: message("errors-other-computer", {
        found: "FARM-PC-02",
        name: "WS-01",
        expected: "FARM-PC-01",
      }),
      detail: "FARM-PC-01 was expected, FARM-PC-02 answers",
      since: now - 180_000,
    },
    emulators: [emulator(0, "ready"), emulator(1, "stopped")],
  });
  const twins = [2, 3].map((n) =>
    workstation(n, now, {
      computer: "FARM-PC-07",
      sameComputer: [n === 2 ? "WS-03" : "WS-02"],
      emulators: [emulator(0, "ready")],
    }),
  );
  return { ...fleet, workstations: [swapped, ...twins, ...fleet.workstations.slice(3)] };
}

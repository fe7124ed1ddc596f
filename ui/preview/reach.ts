// A fleet that was asked the same adb command, and in which some workstations are off on purpose.

import type { Operation, PlanItem, PlanPreview, Snapshot, WorkstationPlanForm } from "../src/ipc/bindings";
import { message } from "../src/messages/say";
import { mixedFleet, operation } from "./fixture";
import { LIMITS } from "./plans";

/** The plan that asked it. */
export const ASKED_PLAN = 7;

export const COMMANDS = [
  { id: "stop", name: "Force-stop", command: "shell am force-stop {package}", parameters: ["package"] },
  { id: "disk", name: "Free space", command: "shell df -h /data", parameters: [] },
];

const SAME = "Filesystem  Size  Used Avail Use%\n/dev/block  30G   9G   21G  30%";
const FULL = "Filesystem  Size  Used Avail Use%\n/dev/block  30G   29G  1G   97%";

/** One emulator's answer: most say the same. */
function answer(snapshot: Snapshot, at: number, now: number): Operation {
  const [on] = snapshot.workstations;
  if (!on) throw new Error("the fixture has workstations");
  const failed = at === 11;
  const output = at === 4 || at === 7 ? FULL : SAME;
  const made = operation(on, at % on.emulators.length, "adb", failed ? "failed" : "succeeded", now, {
    subject: message("asked-with", { what: "shell df -h /data" }),
    output: failed ? null : output,
    result: failed ? message("results-not-listed-yet") : null,
  });
  return { ...made, id: 500 + at, title: `farm-${String(at).padStart(3, "0")}` };
}

export function askedFleet(now: number): Snapshot {
  const fleet = mixedFleet(now);
  const operations = Array.from({ length: 24 }, (_, at) => answer(fleet, at, now));
  const [plan] = [
    { waiting: 0, underWay: 0, succeeded: 23, failed: 1, refused: 0, cancelled: 0, unknown: 0 },
  ];
  const workstations = fleet.workstations.map((w) =>
    w.id === "ws5" ? { ...w, account: "verified" as const, link: "off" as const, problem: null } : w,
  );
  return {
    ...fleet,
    workstations,
    operations: [...operations.reverse(), ...fleet.operations],
    savedCommands: COMMANDS,
    plans: [
      {
        id: ASKED_PLAN,
        operation: "adb",
        subject: message("asked-with", { what: "shell df -h /data" }),
        name: "",
        origin: "person",
        state: "ended",
        paused: null,
        tally: plan as Snapshot["plans"][number]["tally"],
        held: 0,
        leftOut: 0,
        workstations: 3,
        addedAt: now - 90_000,
        endedAt: now - 30_000,
        expiresAt: now,
        timeLeftMs: null,
        limits: LIMITS,
        boots: false,
        problem: null,
      },
    ],
  };
}

/** The items of the plan that asked it. */
export function askedItems(): PlanItem[] {
  return Array.from({ length: 24 }, (_, at) => ({
    number: at,
    target: { workstation: "ws1", emulator: at, title: `farm-${String(at).padStart(3, "0")}` },
    workstationName: "WS-01",
    state: at === 11 ? ("failed" as const) : ("succeeded" as const),
    why: null,
    held: false,
    operation: 500 + at,
  }));
}

/** What a plan for these workstations would do: a few at once. */
export function workstationPreview({ form }: { form: WorkstationPlanForm }): PlanPreview {
  const items = form.workstations.length;
  const waves = Math.ceil(items / 5);
  return {
    items,
    workstations: items,
    leftOut: [],
    replaced: 0,
    held: 0,
    waves: Array.from({ length: waves }, (_, at) => ({
      items: Math.min(5, items - at * 5),
      workstations: Math.min(5, items - at * 5),
      beginsMs: at * 150_000,
    })),
    lengthMs: waves * 150_000,
    reckonedFrom: 0,
    boots: false,
    limits: form.limits ?? { ...LIMITS, inFleet: "5" },
  };
}

// Plans as Rust shows them, for the preview.

import type {
  LimitsForm,
  Plan,
  PlanForm,
  PlanItem,
  PlanItemState,
  PlanPreview,
  SavedPlan,
  Snapshot,
} from "../src/ipc/bindings";
import { message } from "../src/messages/say";
import type { Message } from "../src/messages/say";
import { mixedFleet } from "./fixture";

export const LIMITS: LimitsForm = {
  perWorkstation: "2",
  inFleet: "40",
  settle: "5",
  cpu: "90",
  memory: "2048",
  canary: "0",
  stopAfter: "10",
  whenBack: "30",
  order: "spread",
};

/** What a plan for these would do. */
export function planPreview({ form }: { form: PlanForm }): PlanPreview {
  const { targets } = form;
  const many = targets.kind === "emulators" ? targets.emulators : [];
  const workstations = new Set(many.map((to) => to.workstation)).size;
  const items = targets.kind === "emulators" ? many.length : 800;
  const on = Math.max(workstations, targets.kind === "emulators" ? 1 : 200);
  const waves = Math.max(1, Math.ceil(items / (2 * on)));
  return {
    items,
    workstations: on,
    leftOut:
      items > 9
        ? [
            {
              why: message("plans-left-number-already", { number: 14 }),
              number: 14,
              titles: ["farm-002", "farm-003", "farm-009"],
            },
            {
              why: message("plans-left-number-asked", { number: 2 }),
              number: 2,
              titles: ["farm-005", "farm-006"],
            },
          ]
        : [],
    replaced: items > 9 ? 1 : 0,
    held: items > 9 ? 3 : 0,
    waves: Array.from({ length: waves }, (_, at) => ({
      items: Math.min(2 * on, items - at * 2 * on),
      workstations: on,
      beginsMs: at * 52_000,
    })),
    lengthMs: waves * 52_000,
    reckonedFrom: form.request.kind === "start" ? 30 : 0,
    boots: form.request.kind === "start" || form.request.kind === "restart",
    limits: form.limits ?? LIMITS,
  };
}

function plan(id: number, now: number, how: Partial<Plan>): Plan {
  return {
    id,
    operation: "start",
    subject: null,
    name: "",
    origin: "person",
    state: "running",
    paused: null,
    tally: { waiting: 0, underWay: 0, succeeded: 0, failed: 0, refused: 0, cancelled: 0, unknown: 0 },
    held: 0,
    leftOut: 0,
    workstations: 12,
    addedAt: now - 300_000,
    endedAt: null,
    expiresAt: now + 1_500_000,
    timeLeftMs: null,
    limits: LIMITS,
    boots: true,
    problem: null,
    ...how,
  };
}

const WHY: Record<PlanItemState, Message | null> = {
  waiting: message("plans-waits-full", { limit: 2 }),
  underWay: null,
  succeeded: null,
  failed: null,
  refused: message("plans-ended-not-back"),
  cancelled: message("plans-ended-asked"),
  unknown: message("plans-found-not-done"),
};

/** Some items in one of these states. */
export function planItems({ states }: { states: readonly PlanItemState[] }): PlanItem[] {
  const [state = "waiting"] = states;
  return Array.from({ length: 40 }, (_, number) => ({
    number,
    target: { workstation: "ws2", emulator: number, title: `farm-${String(number).padStart(3, "0")}` },
    workstationName: `WS-${String((number % 12) + 1).padStart(2, "0")}`,
    state,
    why: state === "waiting" && number % 7 === 0 ? message("plans-waits-unreachable") : WHY[state],
    held: state === "waiting" && number % 7 === 0,
    operation: null,
  }));
}

/** Plans that are saved: for a filter, and for emulators that were chosen. */
export const SAVED: readonly SavedPlan[] = [
  {
    id: "morning",
    name: "Morning",
    targets: { kind: "filter", filter: "#pvp state:stopped" },
    request: { kind: "start" },
    limits: LIMITS,
  },
  {
    id: "night",
    name: "Everything to bed before the nightly updates",
    targets: { kind: "filter", filter: "" },
    request: { kind: "stop" },
    limits: { ...LIMITS, inFleet: "200" },
  },
  {
    id: "shop",
    name: "Shop accounts",
    targets: {
      kind: "emulators",
      emulators: [0, 1, 2].map((n) => ({ workstation: "ws2", emulator: n, title: `farm-00${n}` })),
    },
    request: { kind: "restart" },
    limits: LIMITS,
  },
];

/** A fleet with a plan that runs, one that stands, and one that has ended. */
export function plannedFleet(now: number): Snapshot {
  const fleet = mixedFleet(now);
  const none = { waiting: 0, underWay: 0, succeeded: 0, failed: 0, refused: 0, cancelled: 0, unknown: 0 };
  return {
    ...fleet,
    plans: [
      plan(1, now, {
        operation: "installApp",
        subject: message("asked-with", { what: "C:\\apk\\game-2.14.apk" }),
        state: "ended",
        boots: false,
        tally: { ...none, succeeded: 188, failed: 3, refused: 9, unknown: 1 },
        workstations: 20,
        endedAt: now - 60_000,
      }),
      plan(2, now, {
        operation: "stop",
        boots: false,
        state: "interrupted",
        paused: message("plans-paused-restart"),
        tally: { ...none, succeeded: 40, waiting: 24, unknown: 2 },
      }),
      plan(3, now, {
        name: "Morning",
        tally: { ...none, succeeded: 96, failed: 1, underWay: 24, waiting: 79 },
        held: 9,
        leftOut: 14,
        timeLeftMs: 260_000,
      }),
    ],
    savedPlans: [...SAVED],
    waiting: fleet.workstations.slice(0, 5).map(({ id, emulators }) => ({
      workstation: id,
      emulators: emulators
        .filter(({ health }) => health === "stopped")
        .map(({ index, title }, at) => ({
          emulator: index,
          title,
          plan: 3,
          operation: "start" as const,
          why:
            at % 2 === 0
              ? message("plans-waits-full", { limit: 2 })
              : message("plans-waits-cpu", { percent: "97", limit: "90" }),
        })),
    })),
  };
}

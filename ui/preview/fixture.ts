// A fleet to look at and to test with: every state that Rust can send, in plausible words.

import type {
  Layer,
  Circuit,
  CircuitState,
  Emulator,
  Failure,
  Health,
  Operation,
  OperationKind,
  OperationStatus,
  Repair,
  Snapshot,
  Transition,
  Workstation,
} from "../src/ipc/bindings";
import { message, ms, type Message } from "../src/messages/say";
import { withTags } from "./tags";
import { asSet, vitals, silent } from "./vitals";
import { usualConnection } from "../src/workstations/connection";

export * from "./diagnosis";
export * from "./fleets";

const LAYERS: readonly Layer[] = ["network", "windows", "ldconsole", "emulator"];

/** A sentence that Rust has no message for. */
export const plain = (text: string): Message => message("plain-text", { text });

/** A circuit in `state`; the rest follows from it unless given. */
export function circuit(layer: Layer, state: CircuitState = "closed", extra: Partial<Circuit> = {}): Circuit {
  const outage = state === "open" || state === "halfOpen";
  return {
    layer,
    state,
    since: null,
    failures: [],
    nextCheckInMs: outage ? (state === "open" ? 41_000 : 0) : null,
    checking: false,
    refused: 0,
    note: null,
    history: [],
    ...extra,
  };
}

/** All four circuits, closed but for those given. */
export function circuits(...others: Circuit[]): Circuit[] {
  return LAYERS.map((layer) => others.find((c) => c.layer === layer) ?? circuit(layer));
}

const BECAUSE: Record<Health, Message> = {
  stopped: message("ldplayer-rule-nothing-there"),
  starting: message("ldplayer-rule-window-just-opened"),
  booting: message("ldplayer-rule-android-boots"),
  running: message("ldplayer-rule-not-asked"),
  ready: message("ldplayer-rule-answers"),
  lost: message("ldplayer-rule-answers-unlisted"),
  stuck: message("ldplayer-rule-android-never-started"),
  zombie: message("ldplayer-rule-machine-dead"),
  unknown: message("ldplayer-rule-started-without-anything"),
};

const REPAIRS: Partial<Record<Health, Repair>> = {
  stuck: {
    kind: "endVbox",
    sentence: message("fleet-repair-several-stuck"),
  },
  zombie: {
    kind: "kill",
    sentence: message("fleet-repair-crashed"),
  },
};

/** When this page was opened. */
const SEEN_FROM = Date.now();

export function emulator(index: number, health: Health, extra: Partial<Emulator> = {}): Emulator {
  const window = health !== "stopped" && health !== "unknown" && health !== "lost";
  const machine = window && health !== "starting" && health !== "zombie";
  return {
    index,
    title: `farm-${String(index).padStart(3, "0")}`,
    tags: [],
    health,
    since: SEEN_FROM - (index % 7) * 1_900_000,
    because: BECAUSE[health],
    pid: window ? 4100 + index * 212 : null,
    vmPid: machine ? 9300 + index * 148 : null,
    screen: index % 5 === 4 ? { width: 720, height: 1280, dpi: 320 } : { width: 1280, height: 720, dpi: 240 },
    busy: null,
    repair: REPAIRS[health] ?? null,
    memory: machine ? (1400 + ((index * 211) % 900)) * 2 ** 20 : null,
    settings: index % 4 === 3 ? null : asSet,
    endedAlone: null,
    inFront: null,
    ...extra,
  };
}

export function workstation(n: number, now: number, extra: Partial<Workstation> = {}): Workstation {
  const name = `WS-${String(n).padStart(2, "0")}`;
  return {
    id: `ws${n}`,
    name,
    tags: [],
    settings: {
      address: `10.20.0.${(n % 250) + 10}`,
      port: 5985,
      connection: { ...usualConnection },
      user: "FARM\\ldfleet",
      ownAccount: false,
      ldconsole: "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe",
      dataFolder: "",
      startThrough: "desktop",
      boots: 1,
      killWhenStuck: false,
      notes: "",
    },
    link: "online",
    problem: null,
    account: "verified",
    computer: name,
    stranger: null,
    sameComputer: [],
    otherWatchers: [],
    emulators: Array.from({ length: 14 }, (_, i) =>
      emulator(i + (i > 8 ? 2 : 0), (i * 7 + n) % 5 < 4 ? (i % 2 ? "ready" : "running") : "stopped"),
    ),
    listedAt: now - 4000 - n * 150,
    unreadableRows: [],
    unreadableCount: 0,
    roundTripMs: 24 + ((n * 37) % 190),
    vitals: vitals(n, now),
    circuits: circuits(),
    ...extra,
  };
}

let nextOperation = 1;

export function operation(
  on: Workstation,
  index: number,
  kind: OperationKind,
  status: OperationStatus,
  requestedAt: number,
  extra: Partial<Operation> = {},
): Operation {
  const over = status !== "queued" && status !== "running";
  return {
    id: nextOperation++,
    workstation: on.id,
    workstationName: on.name,
    emulator: index,
    title: on.emulators.find((e) => e.index === index)?.title ?? `farm-${String(index).padStart(3, "0")}`,
    kind,
    status,
    phase: null,
    phaseSince: requestedAt,
    result: null,
    subject: null,
    detail: null,
    output: null,
    refusedBy: null,
    requestedAt,
    endedAt: over ? requestedAt + 9000 : null,
    cancellable: !over,
    plan: null,
    ...extra,
  };
}

export const timeouts = (now: number, operation = message("circuits-op-list")): Failure[] => [
  { at: now - 61_000, operation, what: "timeout", answer: "a request was not answered in time" },
  { at: now - 45_000, operation, what: "timeout", answer: "a request was not answered in time" },
  { at: now - 19_000, operation, what: "refused", answer: "the connection was refused" },
];

const history = (now: number, ...past: readonly (readonly [number, CircuitState, string])[]): Transition[] =>
  past.map(([ago, to, cause]) => ({ at: now - ago, to, cause: plain(cause) }));

/** Twelve workstations that show every state once. */
export function mixedFleet(now: number): Snapshot {
  nextOperation = 1;
  const refused = { account: "refused", link: "blocked" } as const;
  const passwordProblem = {
    sentence: message("fleet-shared-password-refused", { user: "FARM\\render", name: "WS-04" }),
    detail: "HTTP 401 Unauthorized\nWWW-Authenticate: Negotiate\nSEC_E_LOGON_DENIED (0x8009030C)",
    since: now - 312_000,
  };
  const busy = workstation(1, now, { name: "WS-01" });
  const list: Workstation[] = [
    busy,
    workstation(2, now, {
      link: "failing",
      listedAt: now - 94_000,
      problem: {
        sentence: message("errors-no-answer", { name: "WS-02" }),
        detail: "connect 10.20.0.12:5985: timed out",
        since: now - 47_000,
      },
      circuits: circuits(circuit("network", "closed", { failures: timeouts(now).slice(0, 2) })),
    }),
    workstation(3, now, {
      link: "blocked",
      listedAt: now - 205_000,
      problem: {
        sentence: message("errors-connection-refused", { name: "WS-03" }),
        detail: "connect 10.20.0.13:5985: connection refused (os error 10061)",
        since: now - 120_000,
      },
      circuits: circuits(
        circuit("network", "open", {
          since: now - 19_000,
          failures: timeouts(now),
          refused: 7,
          history: history(
            now,
            [19_000, "open", "the check failed"],
            [20_000, "halfOpen", "the waiting time was over"],
            [80_000, "open", "3 failures within 60 s"],
          ),
        }),
      ),
    }),
    workstation(4, now, {
      ...refused,
      settings: {
        address: "render-04.farm.example",
        port: 5985,
        connection: { ...usualConnection },
        user: "FARM\\render",
        ownAccount: false,
        ldconsole: "D:\\LDPlayer9\\ldconsole.exe",
        dataFolder: "",
        startThrough: "desktop",
        boots: 1,
        killWhenStuck: false,
        notes: "",
      },
      listedAt: now - 330_000,
      problem: passwordProblem,
    }),
    workstation(5, now, {
      account: "missing",
      link: "connecting",
      listedAt: null,
      emulators: [],
      roundTripMs: null,
      vitals: silent,
      settings: {
        address: "10.20.0.15",
        port: 5985,
        connection: { ...usualConnection },
        user: "WS-05\\operator",
        ownAccount: false,
        ldconsole: "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe",
        dataFolder: "",
        startThrough: "desktop",
        boots: 1,
        killWhenStuck: false,
        notes: "",
      },
      problem: {
        sentence: message("fleet-password-missing", { user: "WS-05\\operator", name: "WS-05" }),
        detail: null,
        since: now - 900_000,
      },
    }),
    workstation(6, now, {
      circuits: circuits(
        circuit("emulator", "open", {
          since: now - 30_000,
          nextCheckInMs: 31_000,
          refused: 2,
          failures: [
            {
              at: now - 150_000,
              operation: message("circuits-op-start"),
              what: "Android was not up after 5 min",
              answer: "",
            },
            {
              at: now - 90_000,
              operation: message("circuits-op-start"),
              what: "Android was not up after 5 min",
              answer: "",
            },
            {
              at: now - 30_000,
              operation: message("circuits-op-start"),
              what: "the window closed by itself",
              answer: "",
            },
          ],
          history: history(now, [30_000, "open", "3 failures within 60 s"]),
        }),
      ),
      problem: {
        sentence: message("errors-ldconsole-crashed", { name: "WS-06" }),
        detail: null,
        since: now - 30_000,
      },
      emulators: [
        emulator(0, "running"),
        emulator(1, "running"),
        emulator(2, "stuck"),
        emulator(3, "zombie"),
        emulator(4, "stopped"),
        emulator(5, "stopped"),
        emulator(6, "unknown"),
        emulator(8, "lost"),
        emulator(7, "booting"),
      ],
    }),
    workstation(7, now, {
      circuits: circuits(
        circuit("ldconsole", "halfOpen", {
          since: now - 2000,
          checking: true,
          failures: [],
          history: history(
            now,
            [2000, "halfOpen", "the waiting time was over"],
            [62_000, "open", "3 failures within 60 s"],
          ),
        }),
      ),
      link: "blocked",
      listedAt: now - 80_000,
      problem: {
        sentence: message("errors-ldconsole-timeout", { name: "WS-07", after: ms(15_000) }),
        detail: "list2: no output within 15 s",
        since: now - 75_000,
      },
    }),
    workstation(8, now, {
      circuits: circuits(
        circuit("network", "isolated", {
          since: now - 3_600_000,
          note: "Disk is being replaced, back on Friday (Mira)",
          refused: 3,
          history: history(now, [
            3_600_000,
            "isolated",
            "by hand: Disk is being replaced, back on Friday (Mira)",
          ]),
        }),
      ),
      link: "blocked",
      listedAt: now - 3_610_000,
      problem: {
        sentence: message("errors-cancelled", { name: "WS-08" }),
        detail: null,
        since: now - 3_600_000,
      },
    }),
    workstation(9, now, {
      circuits: circuits(
        circuit("windows", "disabled", {
          since: now - 600_000,
          note: "Testing the new driver (Jonas)",
          history: history(now, [600_000, "disabled", "by hand: Testing the new driver (Jonas)"]),
        }),
      ),
    }),
    workstation(10, now, {
      link: "connecting",
      account: "unverified",
      listedAt: null,
      emulators: [],
      roundTripMs: null,
      vitals: silent,
    }),
    workstation(11, now, {
      unreadableRows: ["12,farm;012,0,0", "garbage␀row"].map((row) =>
        message("emulators-unreadable-row", { row, reason: message("values-row-numbers") }),
      ),
      unreadableCount: 2,
    }),
    workstation(12, now, {
      name: "WS-12 second room, rack with a rather long name",
      emulators: [],
      roundTripMs: 1420,
    }),
  ];
  const at = (n: number) => list[n - 1] as Workstation;
  const operations = [
    operation(at(3), 2, "start", "succeeded", now - 400_000, {
      result: message("results-ready", { took: ms(38_000) }),
      endedAt: now - 362_000,
    }),
    operation(at(6), 4, "start", "failed", now - 330_000, {
      result: message("results-not-up", { limit: ms(300_000), health: message("ldplayer-booting") }),
      detail:
        "launch --index 4\nexit code 0\nlist2 after 300 s: 4,farm-004,65820,132014,0,4948,9892,1280,720,240",
      endedAt: now - 30_000,
    }),
    operation(at(3), 4, "stop", "unknown", now - 100_000, {
      result: message("results-both", {
        first: message("results-lost-stop", { name: "WS-03" }),
        then: message("results-is-now", { health: message("ldplayer-ready") }),
      }),
      detail: "quit --index 4\nread: connection reset by peer",
      endedAt: now - 82_000,
    }),
    operation(at(3), 5, "start", "refused", now - 15_000, {
      result: message("circuits-refused-open", {
        circuit: message("circuits-of", { layer: message("circuits-layer-network"), name: "WS-03" }),
      }),
      refusedBy: "network",
      endedAt: now - 15_000,
    }),
    operation(busy, 7, "restart", "cancelled", now - 50_000, {
      result: message("results-cancelled"),
      endedAt: now - 48_000,
    }),
    operation(busy, 3, "stop", "succeeded", now - 40_000, {
      result: message("results-stopped", { took: ms(6_000) }),
      endedAt: now - 34_000,
    }),
    operation(busy, 0, "adb", "succeeded", now - 45_000, {
      subject: message("asked-with", { what: "shell pm list packages -3" }),
      result: message("apps-adb-ended", { took: ms(1_000) }),
      output: "package:com.android.chrome\npackage:com.example.game\npackage:com.topjohnwu.magisk\n",
      endedAt: now - 44_000,
    }),
    operation(busy, 12, "clone", "running", now - 44_000, {
      subject: message("asked-as", { title: "farm-012-2" }),
      phase: message("phases-copy"),
      cancellable: false,
    }),
    operation(busy, 5, "start", "running", now - 31_000, {
      phase: message("phases-android-boots"),
      phaseSince: now - 23_000,
    }),
    operation(busy, 6, "restart", "running", now - 8_000, { phase: message("phases-sent") }),
    operation(busy, 8, "stop", "queued", now - 2_000),
  ];
  operations.sort((a, b) => a.requestedAt - b.requestedAt).forEach((o, i) => (o.id = i + 1));
  busy.emulators = busy.emulators.map((e) => {
    const current = operations.find(
      (o) => o.workstation === busy.id && o.emulator === e.index && o.endedAt === null,
    );
    const health: Health =
      e.index === 5
        ? "booting"
        : e.index === 3
          ? "stopped"
          : e.index === 6 || e.index === 8
            ? "running"
            : e.health;
    return { ...emulator(e.index, health), busy: current?.status === "running" ? current.id : null };
  });
  return withTags({
    seq: 100,
    timing: { threshold: 3, windowMs: 60_000, openMs: 60_000, pollMs: 15_000, shortened: false },
    workstations: list,
    operations: operations.sort((a, b) => b.id - a.id),
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
  });
}

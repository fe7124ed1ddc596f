// The words, shapes and tones of every state. Nothing else in the window names a state.

import type {
  AppInfo,
  Category,
  Circuit,
  CircuitState,
  DemoFault,
  Emulator,
  Health,
  Operation,
  OperationKind,
  OperationStatus,
  Workstation,
} from "./bindings";

/** A tone is a colour that means something. */
export type Tone = "ok" | "warn" | "bad" | "busy" | "held" | "off";

/** A glyph's outline, so that a state can be told without its colour. */
export type Shape =
  | "dot"
  | "ring"
  | "arc"
  | "triangle"
  | "square"
  | "cross"
  | "check"
  | "key"
  | "question"
  | "minus"
  | "barred";

export interface State {
  readonly word: string;
  readonly shape: Shape;
  readonly tone: Tone;
  readonly explain: string;
}

export const CATEGORIES: readonly Category[] = ["network", "workstation", "external", "emulator"];

export interface CategoryWords {
  readonly name: string;
  readonly letter: string;
  /** What it stands for, to follow «circuit for». */
  readonly covers: string;
}

export const CATEGORY: Record<Category, CategoryWords> = {
  network: {
    name: "Network",
    letter: "N",
    covers: "reaching the workstation over the network",
  },
  workstation: {
    name: "Workstation",
    letter: "W",
    covers: "Windows on the workstation and its remote shell",
  },
  external: {
    name: "LDPlayer tool",
    letter: "L",
    covers: "ldconsole.exe, the tool of LDPlayer that lists and controls emulators",
  },
  emulator: {
    name: "Emulator actions",
    letter: "E",
    covers: "starting, stopping and restarting emulators",
  },
};

export interface CircuitWords {
  readonly word: string;
  readonly tone: Tone;
  readonly explain: string;
}

export const CIRCUIT: Record<CircuitState, CircuitWords> = {
  closed: { word: "Closed", tone: "ok", explain: "Requests pass." },
  open: {
    word: "Open",
    tone: "bad",
    explain: "Too many failures: requests are refused until the next check.",
  },
  halfOpen: { word: "Half-open", tone: "warn", explain: "One check decides whether requests pass again." },
  isolated: { word: "Isolated", tone: "held", explain: "Closed off by a person until released." },
  disabled: {
    word: "Disabled",
    tone: "off",
    explain: "Not watched: requests pass whatever happens.",
  },
};

const LINK: Record<Workstation["link"], State> = {
  connecting: {
    word: "Connecting",
    shape: "arc",
    tone: "busy",
    explain: "Nothing has been heard from this workstation yet.",
  },
  online: { word: "Online", shape: "dot", tone: "ok", explain: "The last listing succeeded." },
  failing: {
    word: "Not answering",
    shape: "triangle",
    tone: "warn",
    explain: "The last attempt failed. What is shown is older.",
  },
  blocked: {
    word: "Blocked",
    shape: "square",
    tone: "bad",
    explain: "Nothing is sent to this workstation at present.",
  },
};

const ISOLATED: State = {
  word: "Isolated",
  shape: "square",
  tone: "held",
  explain: "Closed off by a person: nothing is sent until it is released.",
};

const PASSWORD_REFUSED: State = {
  word: "Password refused",
  shape: "key",
  tone: "bad",
  explain: "The password was refused. Nothing is sent with it until a person acts.",
};

const PASSWORD_MISSING: State = {
  word: "Password needed",
  shape: "key",
  tone: "warn",
  explain: "No password is known for this account. Enter one.",
};

/** The one state that an operator should see first. */
export function workstationState(w: Workstation): State {
  if (w.account === "refused") return PASSWORD_REFUSED;
  if (w.account === "missing") return PASSWORD_MISSING;
  if (w.link === "blocked" && culprit(w)?.state === "isolated") return ISOLATED;
  return LINK[w.link];
}

export const HEALTH: Record<Health, State> = {
  stopped: { word: "Stopped", shape: "ring", tone: "off", explain: "No window and no virtual machine." },
  starting: {
    word: "Starting",
    shape: "arc",
    tone: "busy",
    explain: "The window is open, the virtual machine is not there yet.",
  },
  booting: {
    word: "Booting",
    shape: "arc",
    tone: "busy",
    explain: "The virtual machine runs, Android is not up yet.",
  },
  running: { word: "Running", shape: "dot", tone: "ok", explain: "Android is up." },
  stuck: {
    word: "Stuck",
    shape: "triangle",
    tone: "warn",
    explain: "Starting for longer than a start takes.",
  },
  zombie: {
    word: "Crashed",
    shape: "cross",
    tone: "bad",
    explain: "The window says running, but its virtual machine is gone.",
  },
  unknown: {
    word: "Unclear",
    shape: "question",
    tone: "warn",
    explain: "A combination that is not known.",
  },
};

export const OPERATION: Record<OperationStatus, State> = {
  queued: {
    word: "Queued",
    shape: "ring",
    tone: "busy",
    explain: "Waits for its turn; nothing has been sent.",
  },
  running: { word: "Running", shape: "arc", tone: "busy", explain: "Under way." },
  succeeded: { word: "Succeeded", shape: "check", tone: "ok", explain: "Its effect was seen." },
  failed: { word: "Failed", shape: "cross", tone: "bad", explain: "Its effect did not come about." },
  refused: {
    word: "Refused",
    shape: "barred",
    tone: "bad",
    explain: "Not sent: a circuit or the account forbids it.",
  },
  cancelled: { word: "Cancelled", shape: "minus", tone: "off", explain: "Given up on the operator's word." },
  unknown: {
    word: "Unclear",
    shape: "question",
    tone: "warn",
    explain: "The connection broke after the command was sent.",
  },
};

export const KIND: Record<OperationKind, string> = {
  start: "Start",
  stop: "Stop",
  restart: "Restart",
  kill: "End by force",
  delete: "Delete",
  clone: "Clone",
  rename: "Rename",
  modify: "Modify",
  installApp: "Install app",
  uninstallApp: "Uninstall app",
  startApp: "Start app",
  stopApp: "Stop app",
  adb: "Run adb",
  setLocation: "Set location",
  setProperty: "Set property",
  backup: "Back up",
  restore: "Restore",
  restoreConfig: "Restore settings",
  create: "Create",
  globalSettings: "Change global settings",
  arrangeWindows: "Arrange windows",
  endVbox: "End VirtualBox service",
};

/** What a row's buttons do. */
export type Lifecycle = "start" | "stop" | "restart";

export const KINDS: readonly Lifecycle[] = ["start", "stop", "restart"];

export const DEMO_FAULT: Record<DemoFault, { readonly name: string; readonly explain: string }> = {
  none: { name: "Works as it should", explain: "Recover from any fault below" },
  refuse: { name: "Refuses connections", explain: "As a machine that is switched off" },
  hang: { name: "Never answers", explain: "Accepts connections, then silence" },
  wrongPassword: { name: "Refuses the password", explain: "As after a password change" },
  slow: { name: "Slow", explain: "Answers after two seconds" },
  ldconsoleMissing: { name: "LDPlayer tool missing", explain: "No ldconsole.exe where it is expected" },
};

export function isFinal(status: OperationStatus): boolean {
  return status !== "queued" && status !== "running";
}

/** Ended in a way that a person should look at. */
export function endedBadly(status: OperationStatus): boolean {
  return status === "failed" || status === "refused" || status === "unknown";
}

/** Why a button for `kind` would make no sense now; `null` where it does. */
export function whyNot(kind: Lifecycle, emulator: Emulator, current: Operation | undefined): string | null {
  if (current)
    return `${KIND[current.kind]} is ${current.status === "queued" ? "queued" : "under way"} for this emulator.`;
  if (kind === "start") {
    if (emulator.health === "running") return "It is running already.";
    if (emulator.health === "starting" || emulator.health === "booting") return "It is starting already.";
    if (emulator.health === "stuck") return "It is stuck while starting: stop or restart it.";
    if (emulator.health === "zombie") return "Its window is still open: stop or restart it.";
    return null;
  }
  if (emulator.health === "stopped") {
    return kind === "stop" ? "It is stopped already." : "It is stopped: start it instead.";
  }
  return null;
}

/** The circuit that explains a workstation's trouble: the lowest layer that does not let requests pass. */
export function culprit(w: Workstation): Circuit | undefined {
  return w.circuits.find((c) => c.state === "open" || c.state === "halfOpen" || c.state === "isolated");
}

/** How much a workstation needs a person: 0 not at all, larger is worse. */
export function trouble(w: Workstation): number {
  if (w.account === "refused" || w.account === "missing") return 6;
  if (w.link === "blocked") return culprit(w)?.state === "isolated" ? 3 : 5;
  if (w.link === "failing") return 4;
  if (w.circuits.some((c) => c.state !== "closed")) return 3;
  if (w.emulators.some((e) => e.health === "zombie" || e.health === "stuck")) return 2;
  if (w.problem || w.unreadableRows.length > 0 || w.emulators.some((e) => e.health === "unknown")) return 1;
  return 0;
}

/** `1 workstation`, `2 workstations`. */
export function count(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The first letter large: for words that begin a line. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where a password goes that is typed now. */
export function passwordHint(info: AppInfo | null | undefined): string {
  return info?.passwordsNotKept
    ? "Kept until LDFleet is closed, never in a file"
    : "Kept in this computer's password store, never in a file";
}

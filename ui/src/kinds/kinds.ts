// What can be asked for: its name, and when it makes sense. Nothing else in the window names an operation.

import type {
  Emulator,
  EmulatorRequest,
  Health,
  Operation,
  OperationKind,
  WorkstationRequest,
} from "../ipc/bindings";

/** What can be asked of an emulator. */
export type EmulatorKind = EmulatorRequest["kind"];

/** What can be asked of a workstation's LDPlayer as a whole. */
export type WorkstationKind = WorkstationRequest["kind"];

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
  adbDebugging: "Switch ADB debugging",
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

/** The actions on emulators as a menu shows them, in groups. */
export const GROUPS: readonly { readonly name: string; readonly kinds: readonly EmulatorKind[] }[] = [
  { name: "Run", kinds: ["start", "stop", "restart", "kill"] },
  { name: "Apps", kinds: ["installApp", "startApp", "stopApp", "uninstallApp"] },
  { name: "Device", kinds: ["adb", "setLocation", "setProperty"] },
  {
    name: "Emulator",
    kinds: ["rename", "modify", "adbDebugging", "clone", "backup", "restore", "restoreConfig"],
  },
  { name: "Delete", kinds: ["delete"] },
];

/** Whether something is asked or confirmed before `kind` is sent to so many emulators. */
export function asksFirst(kind: EmulatorKind, emulators: number): boolean {
  if (kind === "start") return false;
  return (kind !== "stop" && kind !== "restart") || emulators > 1;
}

/** Makes sense for one emulator at a time, because no two may have the same title. */
export function onlyForOne(kind: EmulatorKind): boolean {
  return kind === "rename" || kind === "clone";
}

/** Whether Android is up, as far as is known. */
export function isUp(health: Health): boolean {
  return health === "running" || health === "ready" || health === "lost";
}

type Against = Partial<Record<Health, string>>;

const STARTED: Against = {
  running: "It is running already.",
  ready: "It is running already.",
  starting: "It is starting already.",
  booting: "It is starting already.",
  stuck: "It is stuck while starting: stop or restart it.",
  zombie: "Its window is still open: stop or restart it.",
  lost: "Android still answers: stop or restart it.",
};

const NOT_STOPPED: Against = {
  running: "It is running: stop it first.",
  ready: "It is running: stop it first.",
  starting: "It is starting: stop it first.",
  booting: "It is starting: stop it first.",
  stuck: "It is stuck while starting: stop it first.",
  zombie: "Its window is still open: stop it first.",
  lost: "Android still answers: stop it first.",
  unknown: "It is not clear whether it is stopped: stop it first.",
};

const NOT_UP: Against = {
  stopped: "It is stopped: start it first.",
  starting: "Android is not up yet.",
  booting: "Android is not up yet.",
  stuck: "Android does not come up: restart it first.",
  zombie: "Its virtual machine is gone: restart it first.",
};

const AGAINST: Record<EmulatorKind, Against> = {
  start: STARTED,
  stop: { stopped: "It is stopped already." },
  restart: { stopped: "It is stopped: start it instead." },
  kill: { stopped: "It is stopped: there is nothing to end." },
  delete: NOT_STOPPED,
  clone: NOT_STOPPED,
  rename: NOT_STOPPED,
  modify: NOT_STOPPED,
  installApp: NOT_UP,
  uninstallApp: NOT_UP,
  startApp: NOT_UP,
  stopApp: NOT_UP,
  adb: NOT_UP,
  setLocation: NOT_UP,
  setProperty: NOT_UP,
  adbDebugging: NOT_STOPPED,
  backup: NOT_STOPPED,
  restore: NOT_STOPPED,
  restoreConfig: NOT_STOPPED,
};

/** Why `kind` would make no sense now; `null` where it does. */
export function whyNot(
  kind: EmulatorKind,
  emulator: Emulator,
  current: Operation | undefined,
): string | null {
  if (current) {
    const how = current.status === "queued" ? "queued" : "under way";
    const out = kind === "kill" && current.cancellable ? " Cancel it first." : "";
    return `${KIND[current.kind]} is ${how} for this emulator.${out}`;
  }
  if (emulator.busy !== null) return "Something else is working on this emulator.";
  return AGAINST[kind][emulator.health] ?? null;
}

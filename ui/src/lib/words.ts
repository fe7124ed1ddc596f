// The words, shapes and tones of every state. Nothing else in the window names a state.

import type {
  AppInfo,
  Category,
  Circuit,
  CircuitState,
  DemoFault,
  Health,
  OperationStatus,
  RepairKind,
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
    word: "Failing",
    shape: "triangle",
    tone: "warn",
    explain: "The last listing failed. What is shown is older.",
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

/** Names in a row, at most five of them. */
export function names(all: readonly string[]): string {
  const shown = all.slice(0, 5).join(", ");
  return all.length > 5 ? `${shown} and ${all.length - 5} more` : shown;
}

/** The one state that an operator should see first. */
export function workstationState(w: Workstation): State {
  if (w.account === "refused") return PASSWORD_REFUSED;
  if (w.account === "missing") return PASSWORD_MISSING;
  if (w.link === "blocked" && culprit(w)?.state === "isolated") return ISOLATED;
  if (w.stranger !== null) {
    const explain = `${w.stranger} answers at its address, not ${w.computer ?? "the computer before"}.`;
    return { word: `${w.stranger} answers`, shape: "triangle", tone: "bad", explain };
  }
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
  ready: { word: "Ready", shape: "dot", tone: "ok", explain: "Android is up and answers." },
  lost: {
    word: "Lost",
    shape: "barred",
    tone: "warn",
    explain: "Android answers although the listing shows it as stopped.",
  },
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

/** What a repair is called on a button. */
export const REPAIR: Record<RepairKind, string> = {
  kill: "End by force",
  restoreConfig: "Restore settings",
  endVbox: "End VirtualBox",
};

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

/** The circuit that explains a workstation's trouble: the lowest layer that does not let requests pass. */
export function culprit(w: Workstation): Circuit | undefined {
  return w.circuits.find((c) => c.state === "open" || c.state === "halfOpen" || c.state === "isolated");
}

const UNCLEAR: readonly Health[] = ["unknown", "lost"];

/** How much a workstation needs a person: 0 not at all, larger is worse. */
export function trouble(w: Workstation): number {
  if (w.account === "refused" || w.account === "missing") return 6;
  if (w.link === "blocked") return culprit(w)?.state === "isolated" ? 3 : 5;
  if (w.link === "failing") return 4;
  if (w.circuits.some((c) => c.state !== "closed")) return 3;
  if (w.emulators.some((e) => e.repair || e.health === "zombie" || e.health === "stuck")) return 2;
  if (w.problem || w.unreadableRows.length > 0 || w.emulators.some((e) => UNCLEAR.includes(e.health)))
    return 1;
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

// The words for an emulator's state and for what repairs it.

import type { Health, RepairKind } from "../ipc/bindings";
import type { State } from "./state";

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
    explain: "Android answers, but LDPlayer lists the emulator as stopped.",
  },
  stuck: {
    word: "Stuck",
    shape: "triangle",
    tone: "warn",
    explain: "It has been starting for longer than a start takes.",
  },
  zombie: {
    word: "Crashed",
    shape: "cross",
    tone: "bad",
    explain: "LDPlayer lists it as running, but its virtual machine is gone.",
  },
  unknown: {
    word: "Unclear",
    shape: "question",
    tone: "warn",
    explain: "What LDPlayer reports about it does not fit together.",
  },
};

/** What a repair is called on a button. */
export const REPAIR: Record<RepairKind, string> = {
  kill: "End by force",
  restoreConfig: "Restore settings",
  endVbox: "End VirtualBox",
};

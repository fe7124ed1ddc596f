// The words for circuits and for the layers that they watch.

import type { Category, CircuitState } from "../ipc/bindings";
import type { Tone } from "./state";

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

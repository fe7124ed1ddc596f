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
    covers: "starting, stopping, creating, cloning and deleting emulators",
  },
};

export interface CircuitWords {
  /** What an operator reads. */
  readonly word: string;
  /** What the circuit breaker calls it. */
  readonly technical: string;
  readonly tone: Tone;
  readonly explain: string;
}

export const CIRCUIT: Record<CircuitState, CircuitWords> = {
  closed: { word: "OK", technical: "closed", tone: "ok", explain: "Requests are sent." },
  open: {
    word: "Blocked",
    technical: "open",
    tone: "bad",
    explain: "Too many failures: requests are refused until the next check.",
  },
  halfOpen: {
    word: "Checking",
    technical: "half-open",
    tone: "warn",
    explain: "One check decides whether requests are sent again.",
  },
  isolated: {
    word: "Blocked manually",
    technical: "isolated",
    tone: "held",
    explain: "You blocked it: requests are refused until you unblock it.",
  },
  disabled: {
    word: "Not watched",
    technical: "disabled",
    tone: "off",
    explain: "Requests are sent even while everything fails.",
  },
};

/** `blocked (circuit open)`: what an operator reads, and what the circuit breaker calls it. */
export function withTechnical(state: CircuitState): string {
  const { word, technical } = CIRCUIT[state];
  return `${word === "OK" ? word : word.toLowerCase()} (circuit ${technical})`;
}

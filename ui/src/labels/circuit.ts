// The words for circuits and for the layers that they watch.

import type { Layer, CircuitState } from "../ipc/bindings";
import { t } from "../messages/say";
import type { Tone } from "./state";

export const LAYERS: readonly Layer[] = ["network", "windows", "ldconsole", "emulator"];

export interface LayerWords {
  readonly name: string;
  readonly letter: string;
  /** What it stands for. */
  readonly covers: string;
  /** What cannot be done while it is not closed. */
  readonly blocks: string;
  /** What still works meanwhile. */
  readonly stillWorks: string;
  /** What the next check sends. */
  readonly checkSends: string;
}

function layerWords(layer: "network" | "windows" | "ldconsole" | "emulator"): LayerWords {
  return {
    name: t(`circuits-name-${layer}`),
    letter: t(`circuits-letter-${layer}`),
    covers: t(`circuits-for-${layer}`),
    blocks: t(`circuits-blocks-${layer}`),
    stillWorks: t(`circuits-still-works-${layer}`),
    checkSends: t(`circuits-check-sends-${layer}`),
  };
}

export const LAYER: Record<Layer, LayerWords> = {
  network: layerWords("network"),
  windows: layerWords("windows"),
  ldconsole: layerWords("ldconsole"),
  emulator: layerWords("emulator"),
};

export interface CircuitWords {
  /** What an operator reads. */
  readonly word: string;
  /** What the circuit breaker calls it. */
  readonly technical: string;
  readonly tone: Tone;
  readonly explain: string;
}

function circuitWords(
  state: "closed" | "open" | "half-open" | "isolated" | "disabled",
  tone: Tone,
): CircuitWords {
  return {
    word: t(`circuits-state-${state}`),
    technical: t(`circuits-technical-${state}`),
    tone,
    explain: t(`circuits-explain-${state}`),
  };
}

export const CIRCUIT: Record<CircuitState, CircuitWords> = {
  closed: circuitWords("closed", "ok"),
  open: circuitWords("open", "bad"),
  halfOpen: circuitWords("half-open", "warn"),
  isolated: circuitWords("isolated", "held"),
  disabled: circuitWords("disabled", "off"),
};

/** `blocked (circuit open)`: what an operator reads, and what the circuit breaker calls it. */
export function withTechnical(state: CircuitState): string {
  const { word, technical } = CIRCUIT[state];
  return `${word === "OK" ? word : word.toLowerCase()} (circuit ${technical})`;
}

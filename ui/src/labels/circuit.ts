// The words for circuits and for the layers that they watch.

import type { Layer, CircuitState } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Message } from "../messages/say";
import type { Tone } from "./state";

export const LAYERS: readonly Layer[] = ["network", "windows", "ldconsole", "emulator"];

export interface LayerWords {
  readonly name: Message;
  readonly letter: Message;
  /** What it stands for. */
  readonly covers: Message;
  /** What cannot be done while it is not closed. */
  readonly blocks: Message;
  /** What still works meanwhile. */
  readonly stillWorks: Message;
  /** What the next check sends. */
  readonly checkSends: Message;
}

function layerWords(layer: "network" | "windows" | "ldconsole" | "emulator"): LayerWords {
  // Without the network Windows is not there either.
  const blocks = layer === "network" ? "windows" : layer;
  return {
    name: message(`circuits-name-${layer}`),
    letter: message(`circuits-letter-${layer}`),
    covers: message(`circuits-for-${layer}`),
    blocks: message(`circuits-blocks-${blocks}`),
    stillWorks: message(`circuits-still-works-${layer}`),
    checkSends: message(`circuits-check-sends-${layer}`),
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
  readonly word: Message;
  /** What the circuit breaker calls it. */
  readonly technical: Message;
  readonly tone: Tone;
  readonly explain: Message;
}

function circuitWords(
  state: "closed" | "open" | "half-open" | "isolated" | "disabled",
  tone: Tone,
): CircuitWords {
  return {
    word: message(`circuits-state-${state}`),
    technical: message(`circuits-technical-${state}`),
    tone,
    explain: message(`circuits-explain-${state}`),
  };
}

export const CIRCUIT: Record<CircuitState, CircuitWords> = {
  closed: circuitWords("closed", "ok"),
  open: circuitWords("open", "bad"),
  halfOpen: circuitWords("half-open", "warn"),
  isolated: circuitWords("isolated", "held"),
  disabled: circuitWords("disabled", "off"),
};

/** `Blocked (circuit open)`: what an operator reads, and what the circuit breaker calls it. */
export function withTechnical(state: CircuitState): Message {
  const { word, technical } = CIRCUIT[state];
  return message("circuits-with-technical", { word, technical });
}

// What was answered to a click, shown where the click was made until it is answered anew or put away.

import { SvelteMap } from "svelte/reactivity";
import type { Refusal } from "../ipc/answer";

export interface Shown {
  readonly error: Refusal;
  /** The workstation that it is about. */
  readonly workstation: string;
  /** On the window's own clock: a wait counts from here. */
  readonly receivedAt: number;
}

/** A place in the window where something can be clicked. */
export const place = {
  emulator: (workstation: string, index: number) => `emulator/${workstation}/${index}`,
  batch: (workstation: string) => `batch/${workstation}`,
  workstation: (workstation: string) => `workstation/${workstation}`,
  circuit: (workstation: string, layer: string) => `circuit/${workstation}/${layer}`,
  operation: (id: number) => `operation/${id}`,
  plan: (id: number) => `plan/${id}`,
  watch: (id: string) => `watch/${id}`,
  fleet: "fleet",
  demo: "demo",
} as const;

export class Answers {
  readonly #shown = new SvelteMap<string, Shown>();

  get(at: string): Shown | undefined {
    return this.#shown.get(at);
  }

  show(at: string, workstation: string, error: Refusal): void {
    this.#shown.set(at, { error, workstation, receivedAt: performance.now() });
  }

  putAway(at: string): void {
    this.#shown.delete(at);
  }
}

// The connections of several workstations, tested a few at a time.

import { ask, sure } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Workstation } from "../ipc/bindings";
import type { State } from "../labels/state";
import { message } from "../messages/say";
import type { Message } from "../messages/say";
import { STEP, firstFailed, summary } from "./doctor-run.svelte";
import type { Fleet } from "./fleet.svelte";

/** As many as Rust tests at once. */
const AT_ONCE = 4;

/** What was found of a workstation, or how far it is. */
export interface Tested {
  readonly state: State;
  /** What to do about the first step that failed. */
  readonly advice: Message | null;
  readonly over: boolean;
}

const WAITS: Tested = { state: STEP.waiting, advice: null, over: false };

export class DoctorRound {
  readonly workstations: readonly Workstation[];
  readonly #fleet: Fleet;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
  #ended = $state.raw<ReadonlyMap<string, Tested>>(new Map());
  /** The diagnoses under way, by workstation. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
  #running = $state.raw<ReadonlyMap<string, number>>(new Map());
  #next = 0;
  /** Begun and not answered yet. */
  #asking = 0;
  #closed = false;

  constructor(fleet: Fleet, workstations: readonly Workstation[]) {
    this.#fleet = fleet;
    this.workstations = workstations;
  }

  readonly over: number = $derived.by(() => this.#ended.size);

  of(workstation: string): Tested {
    const id = this.#running.get(workstation);
    const diagnosis = id === undefined ? undefined : this.#fleet.diagnosis(id);
    if (diagnosis) return { state: summary(diagnosis), advice: null, over: false };
    return this.#ended.get(workstation) ?? WAITS;
  }

  /** Takes in what has ended, and begins as many as may run. To be called whenever the fleet has changed. */
  go(): void {
    for (const [workstation, id] of this.#running) {
      const diagnosis = this.#fleet.diagnosis(id);
      if (!diagnosis?.finished) continue;
      const failed = firstFailed(diagnosis);
      this.#end(workstation, {
        state: summary(diagnosis),
        advice: failed?.sentence ?? null,
        over: true,
      });
      sure(commands.closeDoctor(id)).catch(() => {
        // It is put away with the others that are old.
      });
    }
    while (!this.#closed && this.#running.size + this.#asking < AT_ONCE) {
      const workstation = this.workstations[this.#next];
      if (!workstation) return;
      this.#next += 1;
      void this.#begin(workstation.id);
    }
  }

  async #begin(workstation: string): Promise<void> {
    this.#asking += 1;
    const answer = await ask(commands.startDoctor({ kind: "saved", workstation }, ""));
    this.#asking -= 1;
    if (answer.ok && this.#closed) void ask(commands.closeDoctor(answer.data));
    else if (answer.ok) {
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
      this.#running = new Map([...this.#running, [workstation, answer.data]]);
    } else {
      const advice = message("plain-text", { text: answer.error.sentence });
      this.#end(workstation, { state: STEP.failed, advice, over: true });
    }
    this.go();
  }

  #end(workstation: string, tested: Tested): void {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
    this.#ended = new Map([...this.#ended, [workstation, tested]]);
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
    this.#running = new Map([...this.#running].filter(([id]) => id !== workstation));
  }

  /** Gives up what runs; nothing more begins. */
  close(): void {
    this.#closed = true;
    for (const id of this.#running.values()) void ask(commands.closeDoctor(id));
  }
}

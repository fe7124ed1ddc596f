// Which workstations somebody looks at: those are listed live. Said whenever it changes, again and again as long as it lasts, and
// not at all while the window cannot be seen.

import { on } from "svelte/events";
import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";

/** Well within the half minute for which it counts. */
const AGAIN_MS = 10_000;
/** Whoever scrolls past looks at nothing. */
const SETTLE_MS = 400;
/** As many as are listed live at once. */
const MOST = 20;

export class Looking {
  #chosen: readonly string[] = [];
  /** How many rows of each workstation are on screen. */
  readonly #rows = new Map<string, number>();
  #said: readonly string[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** Follows whether the window can be seen; returns how to stop. */
  start(): () => void {
    const again = setInterval(() => this.#said.length > 0 && this.#say(), AGAIN_MS);
    const stop = on(document, "visibilitychange", () => this.#settle());
    return () => {
      clearInterval(again);
      clearTimeout(this.#settling);
      stop();
    };
  }

  /** The workstations that are selected: they come before those that are only on screen. */
  choose(workstations: readonly string[]): void {
    this.#chosen = workstations;
    this.#settle();
  }

  /** A row of this workstation is on screen; returns what to do when it is not any more. */
  row(workstation: string): () => void {
    this.#rows.set(workstation, (this.#rows.get(workstation) ?? 0) + 1);
    this.#settle();
    return () => {
      const left = (this.#rows.get(workstation) ?? 1) - 1;
      if (left > 0) this.#rows.set(workstation, left);
      else this.#rows.delete(workstation);
      this.#settle();
    };
  }

  #settle(): void {
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      const now = document.hidden ? [] : [...new Set([...this.#chosen, ...this.#rows.keys()])].slice(0, MOST);
      const same = now.length === this.#said.length && now.every((id) => this.#said.includes(id));
      this.#said = now;
      if (!same) this.#say();
    }, SETTLE_MS);
  }

  /** Without it everything is shown all the same, a little later. */
  #say(): void {
    void ask(commands.lookAt([...this.#said]));
  }
}

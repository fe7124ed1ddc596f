// What was typed into requests before, offered again while the window is open. Nothing of it is kept.

import { SvelteMap } from "svelte/reactivity";

const KEPT = 12;

export class Recent {
  readonly #used = new SvelteMap<string, readonly string[]>();

  /** Newest first. */
  of(what: string): readonly string[] {
    return this.#used.get(what) ?? [];
  }

  add(what: string, value: string): void {
    const trimmed = value.trim();
    if (trimmed === "") return;
    this.#used.set(what, [trimmed, ...this.of(what).filter((v) => v !== trimmed)].slice(0, KEPT));
  }
}

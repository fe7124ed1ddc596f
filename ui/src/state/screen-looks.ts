// Which emulators' pictures are on screen, and in which sizes.

import type { TileLook } from "../ipc/bindings";
import type { Place } from "./places";

/** As many as are taken at once. */
const MOST = 80;

export class ScreenLooks {
  /** Each place on screen; one emulator may be shown small and large. */
  readonly #all = new Map<symbol, { readonly place: Place; readonly side: number }>();

  get some(): boolean {
    return this.#all.size > 0;
  }

  /** Returns how to take it back. */
  add(place: Place, side: number): () => void {
    const mark = Symbol();
    this.#all.set(mark, { place, side });
    return () => this.#all.delete(mark);
  }

  has(key: string): boolean {
    return [...this.#all.values()].some(({ place }) => place.key === key);
  }

  /** Each emulator once, in the largest size that is needed, the largest first. */
  tiles(seen: (key: string) => number): TileLook[] {
    const tiles = new Map<string, TileLook>();
    for (const { place, side } of [...this.#all.values()].sort((a, b) => b.side - a.side)) {
      const { key, workstation, index } = place;
      if (!tiles.has(key)) tiles.set(key, { workstation, index, side, seen: seen(key) });
    }
    return [...tiles.values()].slice(0, MOST);
  }
}

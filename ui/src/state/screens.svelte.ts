// Pictures of what emulators show: which of them somebody looks at, said again every second as long as it lasts and not at all
// while the window cannot be seen, and the last picture of each.

import { SvelteMap } from "svelte/reactivity";
import { on } from "svelte/events";
import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { ScreenTile } from "../ipc/bindings";
import type { Message } from "../messages/say";
import { emulatorKey } from "./fleet.svelte";
import type { Place } from "./places";
import { ScreenLooks } from "./screen-looks";

export type TileSize = "small" | "medium" | "large";
/** How wide a tile is at least, in CSS pixels, and how many dots the longer side of its picture has. */
export const TILE: Record<TileSize, { readonly width: number; readonly side: number }> = {
  small: { width: 150, side: 240 },
  medium: { width: 220, side: 320 },
  large: { width: 340, side: 480 },
};
/** Of the one beside the list. */
export const LARGE_SIDE = 960;
/** Seconds between two pictures of an emulator. */
export const EVERY = [5, 10, 20, 30, 60] as const;

const AGAIN_MS = 1000;
/** Whoever scrolls past looks at nothing. */
const SETTLE_MS = 300;
const KEPT_AS = "ldfleet.screens";

/** What there is of an emulator. */
export interface Picture {
  readonly number: number;
  /** `null` for none. */
  readonly url: string | null;
  readonly at: number | null;
  readonly stillSince: number | null;
  readonly app: string | null;
  readonly sentence: Message | null;
  readonly paused: Message | null;
}

interface Kept {
  readonly wall: boolean;
  readonly size: TileSize;
  readonly every: number;
  readonly large: boolean;
}

const AT_FIRST: Kept = { wall: false, size: "medium", every: 10, large: false };

/** What was kept; what does not fit this version is as at first. */
function kept(): Kept {
  try {
    const known = JSON.parse(localStorage.getItem(KEPT_AS) ?? "null") as Partial<
      Record<keyof Kept, unknown>
    > | null;
    const every = EVERY.find((seconds) => seconds === known?.every);
    const size = (Object.keys(TILE) as TileSize[]).find((one) => one === known?.size);
    return {
      wall: known?.wall === true,
      size: size ?? AT_FIRST.size,
      every: every ?? AT_FIRST.every,
      large: known?.large === true,
    };
  } catch {
    return AT_FIRST; // no storage, or not what this program wrote
  }
}

export class Screens {
  #kept = $state.raw<Kept>(kept());
  /** By the emulator's key; only of those that are looked at. */
  readonly pictures = new SvelteMap<string, Picture>();
  /** Why nothing could be asked. */
  fault = $state<string | null>(null);
  readonly #looks = new ScreenLooks();
  #saidAny = false;
  #asking = false;
  #again = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** The wall of pictures stands where the rows would. */
  get wall(): boolean {
    return this.#kept.wall;
  }
  get size(): TileSize {
    return this.#kept.size;
  }
  get every(): number {
    return this.#kept.every;
  }
  /** The emulator beside the list is shown with its screen. */
  get large(): boolean {
    return this.#kept.large;
  }

  choose(chosen: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...chosen };
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(this.#kept));
    } catch {
      // Without storage it is chosen anew the next time.
    }
  }

  /** Follows whether the window can be seen; returns how to stop. */
  start(): () => void {
    const again = setInterval(() => this.#looks.some && void this.#say(), AGAIN_MS);
    const stop = on(document, "visibilitychange", () => void this.#say());
    return () => {
      clearInterval(again);
      clearTimeout(this.#settling);
      stop();
    };
  }

  /** This emulator's picture is on screen; returns what to do when it is not any more. */
  look(place: Place, side: number): () => void {
    const leave = this.#looks.add(place, side);
    this.#settle();
    return () => {
      leave();
      this.#settle();
    };
  }

  #settle(): void {
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      for (const key of [...this.pictures.keys()]) if (!this.#looks.has(key)) this.pictures.delete(key);
      void this.#say();
    }, SETTLE_MS);
  }

  async #say(): Promise<void> {
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#again) {
      this.#again = false;
      const tiles = document.hidden ? [] : this.#looks.tiles((key) => this.pictures.get(key)?.number ?? 0);
      // That nobody looks any more is said once.
      if (tiles.length === 0 && !this.#saidAny) continue;
      this.#saidAny = tiles.length > 0;
      const answer = await ask(commands.screens({ everySeconds: this.every, tiles }));
      this.fault = answer.ok ? null : answer.error.sentence;
      if (answer.ok) answer.data.forEach((tile) => this.#take(tile));
    }
    this.#asking = false;
  }

  #take(tile: ScreenTile): void {
    const key = emulatorKey(tile.workstation, tile.index);
    if (!this.#looks.has(key)) return;
    const before = this.pictures.get(key);
    const same = before?.number === tile.number ? before.url : null;
    const url = tile.jpeg === null ? same : `data:image/jpeg;base64,${tile.jpeg}`;
    const { number, at, stillSince, app, sentence, paused } = tile;
    this.pictures.set(key, {
      // One that is not here is asked for once more.
      number: url === null ? 0 : number,
      url,
      at,
      stillSince,
      app,
      sentence,
      paused,
    });
  }
}

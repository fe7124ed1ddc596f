// Since when nobody has looked at the window, over restarts too.

import { untrack } from "svelte";
import { on } from "svelte/events";

const KEY = "ldfleet.looked-at";
/** Away for less is not worth a word. */
const AWAY_MS = 10 * 60_000;
/** How often it is noted down that somebody looks. */
const NOTE_MS = 30_000;

export class Away {
  /** From when until when nobody looked, until that is put away. */
  time = $state.raw<{ readonly since: number; readonly until: number } | null>(null);

  /** Follows whether somebody looks; returns how to stop. */
  start(): () => void {
    this.#look();
    const looks = () => !document.hidden && document.hasFocus();
    const noted = setInterval(() => looks() && note(), NOTE_MS);
    const stops = [
      on(window, "focus", () => this.#look()),
      on(window, "blur", () => note()),
      on(window, "pagehide", () => note()),
    ];
    return () => {
      clearInterval(noted);
      stops.forEach((stop) => stop());
    };
  }

  putAway(): void {
    this.time = null;
  }

  /** Somebody looks again. */
  #look(): void {
    const now = Date.now();
    const last = Number(localStorage.getItem(KEY) ?? Number.NaN);
    const shown = untrack(() => this.time);
    if (now - last >= AWAY_MS) this.time = { since: shown?.since ?? last, until: now };
    note();
  }
}

function note(): void {
  localStorage.setItem(KEY, String(Date.now()));
}

// One clock for everything in the window that ticks. It runs only while something shown reads it.

import { createSubscriber } from "svelte/reactivity";

const TICK_MS = 250;

class Clock {
  readonly #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, TICK_MS);
    return () => clearInterval(timer);
  });

  /** Milliseconds since the window opened; never goes back. For what is left of a wait. */
  get mono(): number {
    this.#subscribe();
    return performance.now();
  }

  /** Milliseconds since the Unix epoch. For ages of instants that Rust sent. */
  get wall(): number {
    this.#subscribe();
    return Date.now();
  }
}

export const clock = new Clock();

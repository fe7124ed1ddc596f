// How the window speaks and looks. What is chosen is in force at once, and Rust keeps it.

import { ask, sure } from "../ipc/answer";
import type { Refusal } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { PreferencesForm, Preferences as Known } from "../ipc/bindings";
import { speak } from "../messages/say";

/** The sizes that keys and the settings lead through, in percent. */
export const SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const;
const USUAL = 100;

export class Preferences {
  /** Null until it was read. */
  known = $state.raw<Known | null>(null);
  /** Why the last choice was not taken. */
  refused = $state.raw<Refusal | null>(null);
  /** One choice after the other. */
  #last: Promise<void> = Promise.resolve();

  async read(): Promise<void> {
    this.refused = null;
    this.known = await sure(commands.preferences());
  }

  change(part: Partial<PreferencesForm>): Promise<void> {
    return this.#after(() => part);
  }

  /** A step larger (1) or smaller (-1), or as usual (0). */
  resize(by: -1 | 0 | 1): Promise<void> {
    return this.#after(({ size }) => {
      if (by === 0) return { size: USUAL };
      const next = by > 0 ? SIZES.find((s) => s > size) : SIZES.findLast((s) => s < size);
      return { size: next ?? size };
    });
  }

  #after(part: (present: PreferencesForm) => Partial<PreferencesForm>): Promise<void> {
    this.#last = this.#last
      .then(() => this.#change(part))
      .catch((thrown: unknown) => console.error("The window stays as it was.", thrown));
    return this.#last;
  }

  async #change(part: (present: PreferencesForm) => Partial<PreferencesForm>): Promise<void> {
    const present = (this.known ?? (await sure(commands.preferences()))).present;
    const answer = await ask(commands.changePreferences({ ...present, ...part(present) }));
    this.refused = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    this.known = answer.data;
    await speak(answer.data.spoken);
  }
}

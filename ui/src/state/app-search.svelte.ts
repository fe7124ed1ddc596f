// What is installed in some emulators: asked when somebody wants to know, and only as long as they wait.

import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Addressee, AppSearchState } from "../ipc/bindings";

const AGAIN_MS = 500;

export class AppSearch {
  /** `null` before anything was asked. */
  state = $state.raw<AppSearchState | null>(null);
  asking = $state(false);
  /** Why nothing could be asked. */
  fault = $state<string | null>(null);
  #number: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Which search is shown: an answer to an earlier one comes too late. */
  #turn = 0;

  async begin(emulators: Addressee[]): Promise<void> {
    await this.end();
    const turn = this.#turn;
    this.asking = true;
    this.state = this.fault = null;
    const begun = await ask(commands.searchApps(emulators));
    if (turn !== this.#turn) {
      if (begun.ok) void ask(commands.endAppSearch(begun.data));
      return;
    }
    if (begun.ok) {
      this.#number = begun.data;
      await this.#look(turn);
    } else {
      this.fault = begun.error.sentence;
      this.asking = false;
    }
  }

  /** Nobody waits any more; what is known stays. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn++;
    this.asking = false;
    const number = this.#number;
    this.#number = null;
    if (number !== null) await ask(commands.endAppSearch(number));
  }

  async #look(turn: number): Promise<void> {
    if (this.#number === null) return;
    const answer = await ask(commands.appSearch(this.#number));
    if (turn !== this.#turn) return;
    if (answer.ok && answer.data) this.state = answer.data;
    if (!answer.ok) this.fault = answer.error.sentence;
    if (!answer.ok || !answer.data || answer.data.over) await this.end();
    else this.#timer = setTimeout(() => void this.#look(turn), AGAIN_MS);
  }
}

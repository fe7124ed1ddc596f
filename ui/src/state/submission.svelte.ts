// One attempt after another to send a form: what is wrong with which field, or why nothing was sent.

import { tick } from "svelte";
import type { CommandError, Field } from "../ipc/bindings";

export class Submission {
  sending = $state(false);
  #wrong = $state.raw<{ field: Field; sentence: string } | null>(null);
  /** Why it was not sent, where no field is to blame; and when that was answered, on the window's own clock. */
  refused = $state.raw<{ error: CommandError; receivedAt: number } | null>(null);

  /** What is wrong with a field. */
  error(field: Field): string | undefined {
    return this.#wrong?.field === field ? this.#wrong.sentence : undefined;
  }

  /** Sends; whether it was taken. An error goes to its field where the form has it, and the keyboard with it. */
  async send(call: () => Promise<CommandError | null>): Promise<boolean> {
    if (this.sending) return false;
    this.sending = true;
    this.#wrong = null;
    this.refused = null;
    const error = await call();
    this.sending = false;
    if (error === null) return true;
    if (error.kind === "invalid") {
      this.#wrong = error;
      await tick();
      const field = document.getElementById(`form-${error.field}`);
      field?.focus();
      if (field) return false;
    }
    this.refused = { error, receivedAt: performance.now() };
    return false;
  }
}

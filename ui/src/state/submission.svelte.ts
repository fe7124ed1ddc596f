// One attempt after another to send a form: what is wrong with which field, or why nothing was sent. An answer may come
// when the form's dialog has been closed and another is open: that one is left alone.

import { tick } from "svelte";
import type { Refusal } from "../ipc/answer";
import type { Field } from "../ipc/bindings";

/** Where the open dialog stands; each opening is an object of its own. */
interface Dialogs {
  dialog: object | null;
}

export class Submission {
  sending = $state(false);
  #wrong = $state.raw<{ field: Field; sentence: string } | null>(null);
  /** Why it was not sent, where no field is to blame; and when that was answered, on the window's own clock. */
  refused = $state.raw<{ error: Refusal; receivedAt: number } | null>(null);

  readonly #dialogs: Dialogs;
  /** The dialog that the last attempt was made in. */
  #attempted: object | null = null;

  constructor(dialogs: Dialogs) {
    this.#dialogs = dialogs;
  }

  /** What is wrong with a field. */
  error(field: Field): string | undefined {
    return this.#wrong?.field === field ? this.#wrong.sentence : undefined;
  }

  /** The field that is wrong, and why. */
  get wrong(): { readonly field: Field; readonly sentence: string } | null {
    return this.#wrong;
  }

  /** Begins an attempt: what the one before showed is forgotten. */
  begin(): void {
    this.#attempted = this.#dialogs.dialog;
    this.#wrong = null;
    this.refused = null;
  }

  /** Shows an error at its field where the form has it, and moves the keyboard there; or else below the fields. */
  async show(error: Refusal): Promise<void> {
    if (error.kind === "invalid") {
      this.#wrong = error;
      await tick();
      const field = this.#isOpen ? document.getElementById(`form-${error.field}`) : null;
      field?.focus();
      if (field) return;
    }
    this.refused = { error, receivedAt: performance.now() };
  }

  /** Sends; whether it was taken. */
  async send(call: () => Promise<Refusal | null>): Promise<boolean> {
    if (this.sending) return false;
    this.begin();
    this.sending = true;
    let error: Refusal | null;
    try {
      error = await call();
    } finally {
      this.sending = false;
    }
    if (error !== null) await this.show(error);
    return error === null;
  }

  /** Closes the dialog that the last attempt was made in, unless it is closed already. */
  close(): void {
    if (this.#isOpen) this.#dialogs.dialog = null;
  }

  get #isOpen(): boolean {
    return this.#attempted === this.#dialogs.dialog;
  }
}

// The operator's desk: the fleet as it is known, what is being looked at, and the clicks under way.

import { createContext } from "svelte";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { Answers, place } from "./answers.svelte";
import { ask } from "./ask";
import { commands } from "./bindings";
import type { Category, CircuitAction, Emulator, WorkstationForm } from "./bindings";
import { Examination } from "./doctor.svelte";
import { emulatorKey, Fleet } from "./fleet.svelte";
import { count, KIND, whyNot } from "./words";
import type { Lifecycle } from "./words";

export type View = "fleet" | "circuits" | "operations";

export type Dialog =
  | { readonly kind: "add" }
  | {
      readonly kind: "edit";
      readonly workstation: string;
      /** What a test of its connection has found, filled in already. */
      readonly found?: Partial<Pick<WorkstationForm, "ldconsole" | "connection">>;
    }
  | { readonly kind: "doctor"; readonly workstation: string; readonly examination: Examination }
  | { readonly kind: "password"; readonly workstation: string }
  | { readonly kind: "remove"; readonly workstation: string }
  | {
      readonly kind: "batch";
      readonly workstation: string;
      readonly operation: Lifecycle;
      readonly emulators: readonly Emulator[];
    }
  | { readonly kind: "settings" }
  | { readonly kind: "help" };

export interface Cause {
  readonly workstation: string;
  readonly category: Category;
}

/** How long a click waits to see its operation among the events before its buttons come back. */
const SEEN_WITHIN_MS = 2000;

export class Desk {
  readonly fleet = new Fleet();
  readonly answers = new Answers();

  view = $state<View>("fleet");
  selected = $state<string | null>(null);
  why = $state.raw<Cause | null>(null);
  dialog = $state.raw<Dialog | null>(null);
  palette = $state(false);
  /** The selected emulators of the selected workstation, by index. */
  readonly marked = new SvelteSet<number>();

  /** Clicks whose operation has not been seen yet; the operation's id once it is known. */
  readonly #clicks = new SvelteMap<string, number | null>();
  /** Operations that were asked for in this window. */
  readonly #asked = new SvelteSet<number>();
  /** Refused operations whose sentence was put away. */
  readonly #putAway = new SvelteSet<number>();

  select(workstation: string | null): void {
    if (this.selected !== workstation) this.marked.clear();
    this.selected = workstation;
  }

  open(workstation: string): void {
    this.select(workstation);
    this.view = "fleet";
  }

  explain(workstation: string, category: Category | null): void {
    if (this.view === "fleet" || category === null) this.open(workstation);
    this.why = category === null ? null : { workstation, category };
  }

  /** A click on this emulator waits for its answer. */
  clicked(workstation: string, index: number): boolean {
    const click = this.#clicks.get(emulatorKey(workstation, index));
    return click === null || (click !== undefined && !this.fleet.operation(click));
  }

  /** The refusal of an operation that was let in and refused at its turn; said at the click as any other. */
  lateRefusal(workstation: string, index: number) {
    const newest = this.fleet.newestOperation(workstation, index);
    if (newest?.status !== "refused" || !this.#asked.has(newest.id) || this.#putAway.has(newest.id))
      return undefined;
    return newest;
  }

  putAway(operation: number): void {
    this.#putAway.add(operation);
  }

  async operate(workstation: string, emulator: Emulator, kind: Lifecycle): Promise<void> {
    const at = place.emulator(workstation, emulator.index);
    this.answers.putAway(at);
    const answer = await this.#send(workstation, emulator, kind);
    if (answer && !answer.ok) this.answers.show(at, workstation, answer.error);
  }

  /** One operation per emulator for which it makes sense; one sentence for all that were not let in. */
  async operateMany(workstation: string, emulators: readonly Emulator[], kind: Lifecycle): Promise<void> {
    const at = place.batch(workstation);
    this.answers.putAway(at);
    const sensible = this.sensible(workstation, emulators, kind);
    const answers = await Promise.all(sensible.map((e) => this.#send(workstation, e, kind)));
    const errors = answers.flatMap((a) => (a && !a.ok ? [a.error] : []));
    const [first] = errors;
    if (!first) return;
    const all = errors.length === sensible.length;
    const lead = all
      ? `${KIND[kind]} was not sent to any of ${count(sensible.length, "emulator")}.`
      : `${KIND[kind]} was not sent to ${errors.length} of ${count(sensible.length, "emulator")}.`;
    this.answers.show(at, workstation, { ...first, sentence: `${lead} ${first.sentence}` });
  }

  sensible(workstation: string, emulators: readonly Emulator[], kind: Lifecycle): Emulator[] {
    return emulators.filter(
      (e) =>
        whyNot(kind, e, this.fleet.currentOperation(workstation, e.index)) === null &&
        !this.clicked(workstation, e.index),
    );
  }

  async #send(workstation: string, emulator: Emulator, kind: Lifecycle) {
    const key = emulatorKey(workstation, emulator.index);
    if (this.clicked(workstation, emulator.index)) return undefined;
    this.#clicks.set(key, null);
    const answer = await ask(commands.operate(workstation, emulator.index, emulator.title, { kind }));
    if (answer.ok) {
      this.#asked.add(answer.data);
      this.#clicks.set(key, answer.data);
      setTimeout(() => this.#clicks.delete(key), SEEN_WITHIN_MS);
    } else {
      this.#clicks.delete(key);
    }
    return answer;
  }

  async cancel(operation: number, workstation: string): Promise<void> {
    await this.#do(place.operation(operation), workstation, commands.cancel(operation));
  }

  async refresh(workstation: string): Promise<void> {
    await this.#do(place.workstation(workstation), workstation, commands.refresh(workstation));
  }

  /** Tests the connection of a workstation as it is configured. */
  diagnose(workstation: string): void {
    const begin = () => ask(commands.startDoctor({ kind: "saved", workstation }, ""));
    const examination = new Examination(this.fleet, begin);
    this.dialog = { kind: "doctor", workstation, examination };
    void examination.start();
  }

  async retryAccount(workstation: string): Promise<void> {
    await this.#do(place.workstation(workstation), workstation, commands.retryAccount(workstation));
  }

  async control({ workstation, category }: Cause, action: CircuitAction, reason = ""): Promise<boolean> {
    const call = commands.controlCircuit(workstation, category, action, reason);
    return this.#do(place.circuit(workstation, category), workstation, call);
  }

  /** Sends a request and, where it is not carried out, says so at `at`. */
  async #do(at: string, workstation: string, call: Parameters<typeof ask<null>>[0]): Promise<boolean> {
    this.answers.putAway(at);
    const answer = await ask(call);
    if (!answer.ok) this.answers.show(at, workstation, answer.error);
    return answer.ok;
  }
}

export const [getDesk, setDesk] = createContext<Desk>();

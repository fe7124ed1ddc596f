// What a person does about what is watched.

import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Addressee, Emulator, Watch, WatchOf, View, Workstation } from "../ipc/bindings";
import { place } from "./answers.svelte";
import type { Answers } from "./answers.svelte";
import type { Fleet } from "./fleet.svelte";
import type { Target } from "./targets";

export class Watching {
  readonly #fleet: Fleet;
  readonly #answers: Answers;
  /** Opens the dialog that asks. */
  readonly #ask: (of: readonly WatchOf[], name: string) => void;

  constructor(fleet: Fleet, answers: Answers, ask: (of: readonly WatchOf[], name: string) => void) {
    this.#fleet = fleet;
    this.#answers = answers;
    this.#ask = ask;
  }

  /** Asks what is wanted of emulators. */
  emulators(targets: readonly Target[]): void {
    const of = targets.map(({ workstation, emulator: { index, title } }): WatchOf => {
      return { kind: "emulator", workstation, index, title };
    });
    this.#open(of, targets[0]?.emulator.title ?? "");
  }

  /** Asks what is wanted of all emulators of workstations. */
  workstations(workstations: readonly Workstation[]): void {
    const of = workstations.map(({ id }): WatchOf => ({ kind: "workstation", workstation: id }));
    this.#open(of, workstations[0]?.name ?? "");
  }

  /** Asks what is wanted of the emulators of a view. */
  view({ id, name }: View): void {
    this.#open([{ kind: "view", view: id }], name);
  }

  /** Asks what is wanted from now on of what is watched. */
  edit({ of, name }: Watch): void {
    this.#open([of], name);
  }

  /** It begins anew with everything that it gave up or let go. */
  async againAll({ id }: Watch): Promise<void> {
    await this.#again(id, this.#fleet.watchedBy(id));
  }

  /** The same with some emulators of a workstation. */
  async again(workstation: string, emulators: readonly Emulator[]): Promise<void> {
    const addressed = emulators.map(({ index, title }) => ({ workstation, emulator: index, title }));
    await this.#again("", addressed);
  }

  /** Something that is done to a watch; why not is said at it. */
  async to({ id }: Watch, call: Parameters<typeof ask<null>>[0]): Promise<void> {
    await this.#do(id, call);
  }

  #open(of: readonly WatchOf[], name: string): void {
    if (of.length > 0) this.#ask(of, name);
  }

  async #again(watch: string, emulators: Addressee[]): Promise<void> {
    await this.#do(watch, commands.watchAgain(emulators));
  }

  async #do(watch: string, call: Parameters<typeof ask<null>>[0]): Promise<void> {
    const at = place.watch(watch);
    this.#answers.putAway(at);
    const answer = await ask(call);
    if (!answer.ok) this.#answers.show(at, "", answer.error);
  }
}

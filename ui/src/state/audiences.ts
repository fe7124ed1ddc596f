// For whom something is meant by a name: a saved view, or a tag. Who that is just now, Rust says.

import { ask } from "../ipc/answer";
import type { Answer, Refusal } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { PlanForm } from "../ipc/bindings";
import type { Lifecycle } from "../kinds/row";
import { message, t } from "../messages/say";
import type { Message } from "../messages/say";
import { place } from "./answers.svelte";
import type { Answers } from "./answers.svelte";
import type { Fleet } from "./fleet.svelte";
import { placesOf } from "./places";
import type { Place } from "./places";
import { tagFilter } from "./tagging";
import type { Target } from "./targets";

export interface Audience {
  readonly key: string;
  readonly name: Message;
  /** In the language of the table's filter. */
  readonly filter: string;
}

export class Audiences {
  readonly #fleet: Fleet;
  readonly #answers: Answers;
  /** Shows what a plan would do; why it cannot be, where it cannot. */
  readonly #plan: (form: PlanForm) => Promise<Refusal | null>;

  constructor(fleet: Fleet, answers: Answers, plan: (form: PlanForm) => Promise<Refusal | null>) {
    this.#fleet = fleet;
    this.#answers = answers;
    this.#plan = plan;
  }

  /** The views whose filters are understood, in the operator's order, then the tags. */
  list(): Audience[] {
    const views = this.#fleet.views.filter((view) => !view.broken);
    return [
      ...views.map(({ id, name, filter }) => ({
        key: `view/${id}`,
        name: message("plans-audience-view", { name }),
        filter,
      })),
      ...this.#fleet.tags.map(({ name: tag }) => ({
        key: `tag/${tag}`,
        name: message("plans-audience-tag", { tag }),
        filter: tagFilter(tag),
      })),
    ];
  }

  /** Where the emulators are that pass a filter now. */
  async places(filter: string): Promise<Answer<readonly Place[]>> {
    const query = { filter, orderBy: "workstation", descending: false, groupBy: null, known: null } as const;
    const answer = await ask(commands.emulators(query));
    if (!answer.ok) return answer;
    const rows = answer.data.found?.rows;
    return { ok: true, data: rows ? placesOf(rows) : [] };
  }

  /** The emulators that pass a filter now. */
  async targets(filter: string): Promise<Answer<readonly Target[]>> {
    const answer = await this.places(filter);
    if (!answer.ok) return answer;
    const targets = answer.data.flatMap(({ workstation, index }) => {
      const emulator = this.#fleet.emulator(workstation, index);
      return emulator ? [{ workstation, emulator }] : [];
    });
    return { ok: true, data: targets };
  }

  /** The ids of the workstations on which one passes now. */
  async workstations(filter: string): Promise<Answer<readonly string[]>> {
    const answer = await this.places(filter);
    if (!answer.ok) return answer;
    return { ok: true, data: [...new Set(answer.data.map(({ workstation }) => workstation))] };
  }

  /** Shows what it would be to ask this of all that pass a filter. */
  async plan(filter: string, kind: Lifecycle): Promise<void> {
    const targets = { kind: "filter", filter } as const;
    await this.#try(() => this.#plan({ request: { kind }, targets, limits: null, name: "" }));
  }

  /** Hands the emulators that pass a filter to `use`; that there are none, or why they are not known, is said. */
  async with(filter: string, use: (targets: readonly Target[]) => void): Promise<void> {
    await this.#try(async () => {
      const answer = await this.targets(filter);
      if (!answer.ok) return answer.error;
      if (answer.data.length === 0) return { kind: "failed", sentence: t("table-none-passes") };
      use(answer.data);
      return null;
    });
  }

  async #try(work: () => Promise<Refusal | null>): Promise<void> {
    this.#answers.putAway(place.fleet);
    const refused = await work();
    if (refused) this.#answers.show(place.fleet, "", refused);
  }
}

// Saved views of the table of all emulators: which one is shown, whether it was changed since, how many each has.

import { ask } from "../ipc/answer";
import type { Refusal } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { View, ViewForm } from "../ipc/bindings";
import type { Fleet } from "./fleet.svelte";
import { COLUMNS, limited, WIDTHS } from "./table-layout";
import type { Layout } from "./table-layout";
import type { Table } from "./table.svelte";

/** Counting goes over all emulators for each view. */
const COUNT_MS = 3000;

export class Views {
  /** How many emulators each view shows now, by its id; `null` where its filter is not understood. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
  counts = $state.raw<ReadonlyMap<string, number | null>>(new Map());
  /** What was deleted last, to bring it back. */
  deleted = $state.raw<{ readonly view: View; readonly place: number } | null>(null);
  /** Why the last change was not made. */
  refused = $state.raw<Refusal | null>(null);

  readonly #fleet: Fleet;
  readonly #table: Table;
  /** How the table looked before a view was opened. */
  #own: Layout | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again = false;

  constructor(fleet: Fleet, table: Table) {
    this.#fleet = fleet;
    this.#table = table;
  }

  /** The view that is shown. */
  readonly current: View | null = $derived.by(
    () => this.#fleet.views.find(({ id }) => id === this.#table.view) ?? null,
  );

  /** Whether the table does not look as the view was saved. */
  readonly changed: boolean = $derived.by(() => {
    const { current } = this;
    if (!current) return false;
    const saved = viewForm("", current.filter, layoutOf(current, this.#table.layout));
    return JSON.stringify(saved) !== JSON.stringify(this.form(""));
  });

  /** What is shown now, to be saved under a name. */
  form(name: string): ViewForm {
    return viewForm(name, this.#table.filter, this.#table.layout);
  }

  open(view: View): void {
    if (this.#table.view === null) this.#own = this.#table.layout;
    this.#table.view = view.id;
    this.#table.wear(view.filter, layoutOf(view, this.#table.layout));
  }

  /** All emulators again, or those of a filter, as the operator had the table before. */
  close(filter = ""): void {
    const own = this.#table.view === null ? this.#table.layout : (this.#own ?? this.#table.layout);
    this.#table.view = null;
    this.#table.wear(filter, own);
  }

  /** Saves what is shown as a new view; why that was not possible. */
  async save(name: string): Promise<Refusal | null> {
    const answer = await ask(commands.saveView(this.form(name)));
    if (!answer.ok) return answer.error;
    if (this.#table.view === null) this.#own = this.#table.layout;
    this.#table.view = answer.data;
    return null;
  }

  async rename({ id }: View, name: string): Promise<Refusal | null> {
    const answer = await ask(commands.renameView(id, name));
    return answer.ok ? null : answer.error;
  }

  /** Saves what is shown in the place of the view that is shown. */
  async update(): Promise<void> {
    const { current } = this;
    if (current) await this.#try(commands.replaceView(current.id, this.form(current.name)));
  }

  async remove(view: View): Promise<void> {
    const place = this.#fleet.views.indexOf(view);
    if (!(await this.#try(commands.removeView(view.id)))) return;
    if (this.#table.view === view.id) this.close();
    this.deleted = { view, place };
  }

  async undo(): Promise<void> {
    if (!this.deleted) return;
    const { view, place } = this.deleted;
    this.deleted = null;
    const { name, filter, columns, order, group } = view;
    const answer = await ask(commands.saveView({ name, filter, columns, order, group }));
    this.refused = answer.ok ? null : answer.error;
    if (answer.ok) await this.#try(commands.moveView(answer.data, place));
  }

  /** Further up or down by so many places. */
  async move(view: View, by: number): Promise<void> {
    await this.#try(commands.moveView(view.id, Math.max(0, this.#fleet.views.indexOf(view) + by)));
  }

  /** Counts, though not with every change: once more after a while for all that came meanwhile. */
  count(): void {
    if (this.#fleet.views.length === 0) return;
    if (this.#timer !== undefined) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#again) this.count();
    }, COUNT_MS);
    void this.#count();
  }

  /** Nobody looks any more. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#again = false;
  }

  async #count(): Promise<void> {
    const answer = await ask(commands.viewCounts());
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
    if (answer.ok) this.counts = new Map(answer.data.map(({ view, emulators }) => [view, emulators]));
  }

  async #try(call: Parameters<typeof ask<null>>[0]): Promise<boolean> {
    this.deleted = null;
    const answer = await ask(call);
    this.refused = answer.ok ? null : answer.error;
    return answer.ok;
  }
}

function viewForm(name: string, filter: string, layout: Layout): ViewForm {
  const { columns, orderBy: column, descending, groupBy: group } = layout;
  return {
    name,
    filter: filter.trim(),
    columns: columns.map(({ column, width }) => ({ column, width })),
    order: { column, descending },
    group,
  };
}

/** How a view lays out the table; how high rows are is the operator's. */
function layoutOf({ columns, order, group }: View, { dense }: Layout): Layout {
  const known = columns.flatMap(({ column, width }) => {
    const is = COLUMNS.find((c) => c === column);
    return is ? [{ column: is, width: limited(width ?? WIDTHS[is]) }] : [];
  });
  return {
    columns: known,
    orderBy: COLUMNS.find((c) => c === order?.column) ?? "workstation",
    descending: order?.descending ?? false,
    groupBy: group,
    dense,
  };
}

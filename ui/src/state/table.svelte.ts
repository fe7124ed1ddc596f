// The table of all emulators: what is asked of Rust, which rows came back, and which of them are selected. Rust says which
// rows and in which order; what is in a row is the window's copy of the fleet.

import { SvelteSet } from "svelte/reactivity";
import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { FilterPart, Found, TableQuery } from "../ipc/bindings";
import type { Fleet } from "./fleet.svelte";
import { linesOf, NONE, numberOf, picking, placesOf } from "./places";
import type { Line, Picked, Place, Rows } from "./places";
import { keepLayout, keptLayout } from "./table-layout";
import type { Column, Layout } from "./table-layout";
import type { Target } from "./targets";

/** What changes in the fleet is asked about together. */
const FOLLOW_MS = 1000;

export class Table {
  filter = $state("");
  layout = $state.raw<Layout>(keptLayout());
  /** The saved view that is shown, by its id; while there is none, the layout is kept as the operator's own. */
  view = $state<string | null>(null);
  parts = $state.raw<readonly FilterPart[]>([]);
  /** Emulators of all workstations. */
  total = $state(0);
  understood = $state(true);
  fault = $state<string | null>(null);
  /** `null` before the first answer. */
  shown = $state.raw<Rows | null>(null);
  /** Another order, which would move rows that are being looked at. */
  offered = $state.raw<Rows | null>(null);
  readonly folded = new SvelteSet<string>();
  picked = $state.raw<Picked>(NONE);
  /** The row that the keyboard is on. */
  current = $state<string | null>(null);
  /** Counts up while the fleet changes, but not with every change. */
  beat = $state(0);
  /** How many were selected at once, until something else is done. */
  allPicked = $state<number | null>(null);

  readonly #fleet: Fleet;
  #hovering = false;
  #looking = false;
  #again = false;
  /** The operator has asked for something else: its rows are shown at once. */
  #own = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #anchor: string | null = null;

  constructor(fleet: Fleet) {
    this.#fleet = fleet;
  }

  readonly lines: readonly Line[] = $derived(
    this.shown ? linesOf(this.shown, (group) => this.folded.has(group)) : [],
  );

  /** Emulators that pass the filter. */
  readonly passing: number = $derived(numberOf(this.shown?.places ?? []));

  /** The selected emulators that are there. */
  selected(): Target[] {
    return [...this.picked.values()].flatMap(({ workstation, index }) => {
      const emulator = this.#fleet.emulator(workstation, index);
      return emulator ? [{ workstation, emulator }] : [];
    });
  }

  /** Selected emulators that are not among the rows. */
  readonly hidden: number = $derived(
    this.picked.size === 0 ? 0 : this.picked.size - numberOf(this.shown?.places ?? [], this.picked),
  );

  type(filter: string): void {
    this.filter = filter;
    this.look();
  }

  arrange(layout: Layout): void {
    const asks =
      layout.orderBy !== this.layout.orderBy ||
      layout.descending !== this.layout.descending ||
      layout.groupBy !== this.layout.groupBy;
    this.layout = layout;
    if (this.view === null) keepLayout(layout);
    if (asks) this.look();
  }

  /** Another filter and another layout. */
  wear(filter: string, layout: Layout): void {
    this.filter = filter;
    this.layout = layout;
    this.look();
  }

  /** By this column; by the one that is ordered by already the other way round. */
  orderBy(column: Column): void {
    const { orderBy, descending } = this.layout;
    this.arrange({ ...this.layout, orderBy: column, descending: orderBy === column && !descending });
  }

  /** Asks for the rows anew and shows them. */
  look(): void {
    this.#own = true;
    void this.#look();
  }

  /** The fleet has changed. */
  follow(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.beat++;
      this.#forgetGone();
      void this.#look();
    }, FOLLOW_MS);
  }

  /** Nobody looks any more. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#hovering = false;
  }

  hover(hovering: boolean): void {
    this.#hovering = hovering;
    this.#thaw();
  }

  takeOrder(): void {
    if (this.offered) this.shown = this.offered;
    this.offered = null;
  }

  #thaw(): void {
    if (!this.#hovering && this.picked.size === 0) this.takeOrder();
  }

  async #look(): Promise<void> {
    this.#again = true;
    if (this.#looking) return;
    this.#looking = true;
    while (this.#again) {
      this.#again = false;
      const own = this.#own;
      this.#own = false;
      const { orderBy, descending, groupBy } = this.layout;
      const known = (this.offered ?? this.shown)?.number ?? null;
      const query: TableQuery = { filter: this.filter, orderBy, descending, groupBy, known };
      const answer = await ask(commands.emulators(query));
      // What was asked for meanwhile is shown at once, in the next turn.
      this.#own ||= own && this.#again;
      this.fault = answer.ok ? null : answer.error.sentence;
      if (!answer.ok) continue;
      this.parts = answer.data.parts;
      this.total = answer.data.total;
      this.understood = answer.data.found !== null;
      if (answer.data.found) this.#take(answer.data.found, own);
    }
    this.#looking = false;
  }

  #take({ number, rows }: Found, own: boolean): void {
    if (rows) {
      this.offered = { number, places: placesOf(rows), groups: rows.groups };
    }
    if (this.shown?.number === number) this.offered = null;
    if (own || this.shown === null) this.takeOrder();
    else this.#thaw();
  }

  /** An emulator that is gone is not selected: its number may be given to another one. */
  #forgetGone(): void {
    const gone = [...this.picked.values()].filter((p) => !this.#fleet.emulator(p.workstation, p.index));
    if (gone.length > 0) this.#pick((picked) => gone.forEach(({ key }) => picked.delete(key)));
  }

  #pick(change: (picked: Map<string, Place>) => void): void {
    this.picked = picking(this.picked, change);
    this.allPicked = null;
    this.#thaw();
  }

  clear(): void {
    this.#anchor = null;
    this.#pick((picked) => picked.clear());
  }

  toggle(place: Place, to = !this.picked.has(place.key)): void {
    this.#anchor = place.key;
    this.#pick((picked) => (to ? picked.set(place.key, place) : picked.delete(place.key)));
  }

  /** All rows from where the selection began up to this one. */
  reach(place: Place): void {
    this.#anchor ??= this.current ?? place.key;
    const rows = this.lines.flatMap((line) => (line.kind === "row" ? [line.place] : []));
    const from = rows.findIndex((row) => row.key === this.#anchor);
    const to = rows.findIndex((row) => row.key === place.key);
    const between = from < 0 ? [place] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.#pick((picked) => between.forEach((row) => picked.set(row.key, row)));
  }

  /** Everything that passes the filter, also in folded groups. Nothing where the filter is not understood. */
  pickAll(): void {
    if (!this.understood || !this.shown) return;
    const { places } = this.shown;
    this.#pick((picked) => places.forEach((place) => picked.set(place.key, place)));
    this.allPicked = numberOf(places);
  }

  fold(group: string): void {
    if (!this.folded.delete(group)) this.folded.add(group);
  }
}

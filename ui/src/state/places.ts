// The rows of the table of all emulators as places, and the lines that they stand on.

import type { TableGroup, TableRows } from "../ipc/bindings";
import { emulatorKey } from "./fleet.svelte";

export interface Place {
  readonly key: string;
  readonly workstation: string;
  readonly index: number;
}

/** Selected emulators by their keys. */
export type Picked = ReadonlyMap<string, Place>;

/** What stands on one line of the table. */
export type Line =
  | { readonly kind: "group"; readonly key: string; readonly group: TableGroup; readonly folded: boolean }
  | { readonly kind: "row"; readonly key: string; readonly place: Place };

export interface Rows {
  readonly number: number;
  readonly places: readonly Place[];
  readonly groups: readonly TableGroup[];
}

export const NONE: Picked = new Map();

/** The rows that Rust has named. */
export function placesOf({ workstations, places }: TableRows): Place[] {
  const made: Place[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const workstation = workstations[places[at] ?? -1];
    const index = places[at + 1];
    if (workstation !== undefined && index !== undefined)
      made.push({ key: emulatorKey(workstation, index), workstation, index });
  }
  return made;
}

/** The lines of these rows; those of a folded group are left out. */
export function linesOf({ places, groups }: Rows, folded: (group: string) => boolean): Line[] {
  const row = (place: Place, group = ""): Line => ({ kind: "row", key: group + place.key, place });
  if (groups.length === 0) return places.map((place) => row(place));
  let from = 0;
  return groups.flatMap((group): Line[] => {
    const rows = places.slice(from, (from += group.rows));
    const away = folded(group.key);
    const head: Line = { kind: "group", key: `group/${group.key}`, group, folded: away };
    return away ? [head] : [head, ...rows.map((place) => row(place, `${group.key}/`))];
  });
}

/** How many emulators these are: in groups one may stand more than once. */
export function numberOf(places: readonly Place[], among?: Picked): number {
  const keys = places.map((place) => place.key).filter((key) => among?.has(key) ?? true);
  return new Set(keys).size;
}

/** The same selection, changed. */
export function picking(picked: Picked, change: (picked: Map<string, Place>) => void): Picked {
  const changed = new Map(picked);
  change(changed);
  return changed;
}

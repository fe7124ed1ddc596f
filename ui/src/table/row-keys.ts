// What keys do to an emulator, in the rows and on the wall alike.

import { isLetter } from "../primitives/keys";
import type { AppState } from "../state/app-state.svelte";
import type { Place } from "../state/places";
import type { Target } from "../state/targets";

/** What an action on this emulator is for: the selection where it belongs to it. */
export function meant({ table }: AppState, place: Place): readonly Place[] {
  return table.picked.has(place.key) ? [...table.picked.values()] : [place];
}

export function targets({ fleet }: AppState, places: readonly Place[]): Target[] {
  return places.flatMap(({ workstation, index }) => {
    const emulator = fleet.emulator(workstation, index);
    return emulator ? [{ workstation, emulator }] : [];
  });
}

export function openMenu(app: AppState, place: Place, x: number, y: number): void {
  app.menu = { of: { places: meant(app, place) }, x, y };
}

/** Whether the key asks for the menu of what the keyboard is on. */
export function asksMenu(e: KeyboardEvent): boolean {
  return e.key === "ContextMenu" || (e.key === "F10" && e.shiftKey);
}

/** What a key does to an emulator; whether it does anything. */
export function act(app: AppState, e: KeyboardEvent, place: Place): boolean {
  const { table } = app;
  if (e.key === " ") {
    if (e.shiftKey) table.reach(place);
    else table.toggle(place);
  } else if (e.key === "F2") app.askTargets(targets(app, [place]), "rename");
  else if (isLetter(e, "t")) app.askTags({ targets: targets(app, meant(app, place)) });
  else if (e.key === "Delete") app.askTargets(targets(app, meant(app, place)), "delete");
  else return false;
  return true;
}

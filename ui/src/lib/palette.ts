// What the command palette offers, and how typing finds it.

import type { Desk } from "./desk.svelte";
import { HEALTH, KIND, KINDS, whyNot, workstationState } from "./words";
import type { State } from "./words";

export interface Item {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly state?: State;
  readonly run: () => void;
}

const SHOWN = 60;

/** Made lazily: a search that is satisfied early does not walk over all emulators of the fleet. */
export function* paletteItems(desk: Desk): Generator<Item> {
  const chosen = desk.selected === null ? undefined : desk.fleet.workstation(desk.selected)?.value;
  if (chosen) {
    yield {
      key: "refresh",
      name: `Refresh ${chosen.name}`,
      note: "List its emulators now",
      run: () => void desk.refresh(chosen.id),
    };
    yield {
      key: "edit",
      name: `Edit ${chosen.name}…`,
      note: "Address, account, path",
      run: () => (desk.dialog = { kind: "edit", workstation: chosen.id }),
    };
    yield {
      key: "doctor",
      name: `Test the connection to ${chosen.name}…`,
      note: "Name, port, login, LDPlayer",
      run: () => desk.diagnose(chosen.id),
    };
    yield {
      key: "password",
      name: `New password for ${chosen.settings.user}…`,
      note: "",
      run: () => (desk.dialog = { kind: "password", workstation: chosen.id }),
    };
  }
  yield { key: "fleet", name: "Show the fleet", note: "Ctrl 1", run: () => (desk.view = "fleet") };
  yield { key: "circuits", name: "Show the circuits", note: "Ctrl 2", run: () => (desk.view = "circuits") };
  yield {
    key: "operations",
    name: "Show the operations",
    note: "Ctrl 3",
    run: () => (desk.view = "operations"),
  };
  yield { key: "add", name: "Add a workstation…", note: "", run: () => (desk.dialog = { kind: "add" }) };
  yield {
    key: "settings",
    name: "Settings: circuits, notifications…",
    note: "",
    run: () => (desk.dialog = { kind: "settings" }),
  };
  yield {
    key: "help",
    name: "Help: circuits, keys, files",
    note: "F1",
    run: () => (desk.dialog = { kind: "help" }),
  };
  for (const { value } of desk.fleet.workstations) {
    const state = workstationState(value);
    yield { key: `w ${value.id}`, name: value.name, note: state.word, state, run: () => desk.open(value.id) };
  }
  for (const { value } of desk.fleet.workstations) {
    for (const emulator of value.emulators) {
      const current = desk.fleet.currentOperation(value.id, emulator.index);
      for (const kind of KINDS) {
        if (whyNot(kind, emulator, current) !== null) continue;
        yield {
          key: `e ${value.id} ${emulator.index} ${kind}`,
          name: `${KIND[kind]} ${emulator.title}`,
          note: `on ${value.name}, ${HEALTH[emulator.health].word.toLowerCase()}`,
          state: HEALTH[emulator.health],
          run: () => {
            desk.open(value.id);
            void desk.operate(value.id, emulator, kind);
          },
        };
      }
    }
  }
}

/** The first items that hold every typed word. */
export function search(items: Iterable<Item>, typed: string): Item[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Item[] = [];
  for (const item of items) {
    const text = `${item.name} ${item.note}`.toLowerCase();
    if (words.every((w) => text.includes(w))) found.push(item);
    if (found.length === SHOWN) break;
  }
  return found;
}

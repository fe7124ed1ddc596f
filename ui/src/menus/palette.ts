// What the command palette offers, and how typing finds it.

import { count } from "../format/text";
import type { Emulator, Workstation } from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import type { EmulatorKind } from "../kinds/row";
import { EMULATOR_GROUPS, LIFECYCLE } from "../kinds/rules";
import { HEALTH } from "../labels/emulator";
import type { State } from "../labels/state";
import { workstationState } from "../labels/workstation";
import { t } from "../messages/say";
import type { AppState } from "../state/app-state.svelte";
import { workstationMenu } from "./menu";

export interface Item {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly state?: State;
  /** Why it makes no sense now. */
  readonly disabledReason?: string | null;
  readonly run: () => void;
}

const SHOWN = 60;
const OTHER_KINDS = EMULATOR_GROUPS.flatMap((g) => g.kinds).filter(
  (k) => !(LIFECYCLE as readonly EmulatorKind[]).includes(k),
);

/**
 * Made lazily: a search that is satisfied early does not walk over all emulators of the fleet, and an emulator that
 * nothing typed points to is passed over as a whole.
 */
export function* paletteItems(app: AppState, typed: string): Generator<Item> {
  const words = wordsOf(typed);
  const chosen = app.selected === null ? undefined : app.fleet.workstation(app.selected)?.value;
  if (chosen) {
    yield {
      key: "refresh",
      name: `Refresh ${chosen.name}`,
      note: "List its emulators now",
      run: () => void app.refresh(chosen.id),
    };
    yield {
      key: "edit",
      name: `Edit ${chosen.name}…`,
      note: "Address, account, path",
      run: () => (app.dialog = { kind: "edit", workstation: chosen.id }),
    };
    yield {
      key: "doctor",
      name: `Test the connection to ${chosen.name}…`,
      note: "Name, port, login, LDPlayer",
      run: () => app.diagnose(chosen.id),
    };
    yield {
      key: "password",
      name: `New password for ${chosen.settings.user}…`,
      note: "",
      run: () => (app.dialog = { kind: "password", workstation: chosen.id }),
    };
  }
  yield { key: "fleet", name: "Show the fleet", note: "Ctrl 1", run: () => (app.view = "fleet") };
  yield { key: "circuits", name: "Show the circuits", note: "Ctrl 2", run: () => (app.view = "circuits") };
  yield {
    key: "operations",
    name: "Show the operations",
    note: "Ctrl 3",
    run: () => (app.view = "operations"),
  };
  const all = app.fleet.workstations.map((held) => held.value.id);
  for (const operation of ["start", "stop"] as const)
    yield {
      key: `fleet ${operation}`,
      name: `${KINDS[operation].name} all emulators of the fleet…`,
      note: count(all.length, "workstation"),
      run: () => (app.dialog = { kind: "fleetRequest", workstations: all, operation }),
    };
  yield { key: "add", name: "Add a workstation…", note: "", run: () => (app.dialog = { kind: "add" }) };
  yield {
    key: "settings",
    name: "Settings: circuits, notifications…",
    note: "",
    run: () => (app.dialog = { kind: "settings" }),
  };
  yield {
    key: "help",
    name: "Help: circuits, keys, files",
    note: "F1",
    run: () => (app.dialog = { kind: "help" }),
  };
  yield { key: "about", name: t("about-more"), note: "", run: () => (app.dialog = { kind: "about" }) };
  if (app.fleet.info?.demo)
    yield {
      key: "leaveDemo",
      name: "Leave the demo",
      note: "Back to your own list",
      run: () => void app.leaveDemo(),
    };
  yield { key: "quit", name: "Quit LDFleet", note: "Ctrl Q", run: () => app.shell.quit() };
  for (const { value } of app.fleet.workstations) {
    const state = workstationState(value);
    yield { key: `w ${value.id}`, name: value.name, note: state.word, state, run: () => app.open(value.id) };
  }
  for (const { value } of app.fleet.workstations) {
    for (const { items } of workstationMenu(app, value)) {
      for (const item of items) yield { ...item, key: `w ${value.id} ${item.key}`, note: `on ${value.name}` };
    }
  }
  yield* actions(app, LIFECYCLE, words, true);
  yield* actions(app, OTHER_KINDS, words, true);
  yield* actions(app, [...LIFECYCLE, ...OTHER_KINDS], words, false);
}

/** Those actions on emulators that make sense now, or those that do not. */
function* actions(
  app: AppState,
  kinds: readonly EmulatorKind[],
  words: readonly string[],
  sensible: boolean,
): Generator<Item> {
  for (const { value } of app.fleet.workstations) {
    for (const emulator of value.emulators) {
      const about = describe(emulator, value);
      const others = words.filter((w) => !about.includes(w));
      for (const kind of kinds) {
        const verb = KINDS[kind].name.toLowerCase();
        if (!others.every((w) => verb.includes(w))) continue;
        const disabledReason = app.requests.disabledReason(value.id, emulator, kind);
        if ((disabledReason === null) !== sensible) continue;
        yield {
          key: `e ${value.id} ${emulator.index} ${kind}`,
          name: `${KINDS[kind].name} ${emulator.title}`,
          note: `on ${value.name}, ${HEALTH[emulator.health].word.toLowerCase()}`,
          state: HEALTH[emulator.health],
          disabledReason,
          run: () => {
            app.open(value.id);
            app.ask(value.id, [emulator], kind);
          },
        };
      }
    }
  }
}

function describe(emulator: Emulator, on: Workstation): string {
  return `${emulator.title} on ${on.name}, ${HEALTH[emulator.health].word}`.toLowerCase();
}

function wordsOf(typed: string): string[] {
  return typed.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The first items that hold every typed word. */
export function search(items: Iterable<Item>, typed: string): Item[] {
  const words = wordsOf(typed);
  const found: Item[] = [];
  for (const item of items) {
    const text = `${item.name} ${item.note}`.toLowerCase();
    if (words.every((w) => text.includes(w))) found.push(item);
    if (found.length === SHOWN) break;
  }
  return found;
}

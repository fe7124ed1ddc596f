// What the command palette offers, and how typing finds it.

import type { Emulator, Workstation } from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import type { EmulatorKind } from "../kinds/row";
import { EMULATOR_GROUPS, LIFECYCLE } from "../kinds/rules";
import { HEALTH } from "../labels/emulator";
import type { State } from "../labels/state";
import { workstationState } from "../labels/workstation";
import { message, say, t } from "../messages/say";
import type { Message } from "../messages/say";
import { whatSaved } from "../plans/words";
import type { AppState } from "../state/app-state.svelte";
import { tagFilter } from "../state/tagging";
import { targetsOn } from "../state/targets";
import type { Target } from "../state/targets";
import { workstationMenu } from "./menu";

export interface Item {
  readonly key: string;
  readonly name: Message;
  readonly note: Message | null;
  readonly state?: State;
  /** Why it makes no sense now. */
  readonly disabledReason?: Message | null;
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
      name: message("menus-palette-refresh", { name: chosen.name }),
      note: message("menus-palette-refresh-note"),
      run: () => void app.refresh(chosen.id),
    };
    yield {
      key: "edit",
      name: message("menus-palette-edit", { name: chosen.name }),
      note: message("menus-palette-edit-note"),
      run: () => (app.dialog = { kind: "edit", workstation: chosen.id }),
    };
    yield {
      key: "doctor",
      name: message("menus-palette-test", { name: chosen.name }),
      note: message("menus-palette-test-note"),
      run: () => app.diagnose(chosen.id),
    };
    yield {
      key: "tags",
      name: message("tags-palette-of", { name: chosen.name }),
      note: null,
      run: () => app.askTags({ workstations: [chosen.id] }),
    };
    yield {
      key: "watch",
      name: message("watch-palette-of", { name: chosen.name }),
      note: null,
      run: () => app.watching.workstations([chosen]),
    };
    yield {
      key: "password",
      name: message("menus-palette-password", { user: chosen.settings.user }),
      note: null,
      run: () => (app.dialog = { kind: "password", workstation: chosen.id }),
    };
  }
  yield {
    key: "fleet",
    name: message("menus-palette-fleet"),
    note: message("menus-key-fleet"),
    run: () => (app.view = "fleet"),
  };
  yield {
    key: "emulators",
    name: message("menus-palette-emulators"),
    note: message("menus-key-emulators"),
    run: () => app.showAll(false),
  };
  yield {
    key: "screens",
    name: message("screens-palette"),
    note: message("screens-key"),
    run: () => app.showAll(true),
  };
  yield {
    key: "circuits",
    name: message("menus-palette-circuits"),
    note: message("menus-key-circuits"),
    run: () => (app.view = "circuits"),
  };
  yield {
    key: "operations",
    name: message("menus-palette-operations"),
    note: message("menus-key-operations"),
    run: () => (app.view = "operations"),
  };
  yield {
    key: "activity",
    name: message("menus-palette-activity"),
    note: message("menus-key-activity"),
    run: () => (app.view = "activity"),
  };
  const all = app.fleet.workstations.map((held) => held.value.id);
  for (const operation of ["start", "stop"] as const)
    yield {
      key: `fleet/${operation}`,
      name: message(`menus-palette-${operation}-all`),
      note: message("workstations-count", { workstations: all.length }),
      run: () => app.askFleet(all, operation),
    };
  yield {
    key: "add",
    name: message("menus-palette-add"),
    note: null,
    run: () => (app.dialog = { kind: "add" }),
  };
  yield {
    key: "import",
    name: message("transfer-import"),
    note: null,
    run: () => (app.dialog = { kind: "import" }),
  };
  yield {
    key: "export",
    name: message("transfer-export"),
    note: null,
    run: () => (app.dialog = { kind: "export" }),
  };
  yield {
    key: "bundle",
    name: message("transfer-bundle"),
    note: null,
    run: () => (app.dialog = { kind: "bundle" }),
  };
  yield {
    key: "watches",
    name: message("watch-palette"),
    note: null,
    run: () => (app.dialog = { kind: "watches" }),
  };
  yield {
    key: "schedule",
    name: message("schedules-add"),
    note: null,
    run: () => (app.dialog = { kind: "schedule", schedule: null, wish: null }),
  };
  yield {
    key: "settings",
    name: message("menus-palette-settings"),
    note: null,
    run: () => (app.dialog = { kind: "settings" }),
  };
  yield {
    key: "help",
    name: message("menus-palette-help"),
    note: message("menus-key-help"),
    run: () => (app.dialog = { kind: "help" }),
  };
  yield {
    key: "about",
    name: message("about-more"),
    note: null,
    run: () => (app.dialog = { kind: "about" }),
  };
  if (app.fleet.info?.demo)
    yield {
      key: "leaveDemo",
      name: message("menus-leave-demo"),
      note: message("menus-palette-leave-demo-note"),
      run: () => void app.leaveDemo(),
    };
  yield {
    key: "quit",
    name: message("menus-palette-quit"),
    note: message("menus-key-quit"),
    run: () => app.shell.quit(),
  };
  for (const view of app.fleet.views)
    yield {
      key: `v/${view.id}`,
      name: message("tags-palette-view", { name: view.name }),
      note: message("tags-palette-view-note"),
      run: () => app.showView(view),
    };
  for (const plan of app.fleet.savedPlans)
    yield {
      key: `p/${plan.id}`,
      name: message("plans-saved-palette", { name: plan.name }),
      note: message("plain-text", { text: whatSaved(plan) }),
      run: () => void app.beginSaved(plan),
    };
  const selection = selected(app);
  if (selection.length > 0)
    for (const { id, name, command } of app.fleet.savedCommands)
      yield {
        key: `c/${id}`,
        name: message("commands-palette", { name }),
        note: message("emulators-count", { emulators: selection.length }),
        run: () => (app.dialog = { kind: "request", operation: "adb", targets: selection, command }),
      };
  for (const { name: tag } of app.fleet.tags)
    yield {
      key: `t/${tag}`,
      name: message("tags-palette-tag", { tag }),
      note: message("tags-palette-tag-note"),
      run: () => app.showEmulators(tagFilter(tag)),
    };
  for (const { value } of app.fleet.workstations) {
    const state = workstationState(value);
    yield {
      key: `w/${value.id}`,
      name: message("plain-text", { text: value.name }),
      note: state.word,
      state,
      run: () => app.open(value.id),
    };
  }
  for (const { key, name, filter } of app.audiences.list())
    for (const kind of LIFECYCLE)
      yield {
        key: `a/${key}/${kind}`,
        name: message("menus-palette-all-of", { action: KINDS[kind].name, whom: name }),
        note: message("menus-palette-all-of-note"),
        run: () => void app.audiences.plan(filter, kind),
      };
  for (const { value } of app.fleet.workstations) {
    for (const { items } of workstationMenu(app, value)) {
      for (const item of items)
        yield {
          ...item,
          key: `w/${value.id}/${item.key}`,
          note: message("menus-palette-on", { name: value.name }),
        };
    }
  }
  yield* actions(app, LIFECYCLE, words, true);
  yield* actions(app, OTHER_KINDS, words, true);
  yield* actions(app, [...LIFECYCLE, ...OTHER_KINDS], words, false);
}

/** The emulators that are selected where one is looking. */
function selected(app: AppState): Target[] {
  if (app.view === "emulators") return app.table.selected();
  const on = app.selected === null ? undefined : app.fleet.workstation(app.selected)?.value;
  return on
    ? targetsOn(
        on.id,
        on.emulators.filter((e) => app.marked.has(e.index)),
      )
    : [];
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
        const verb = say(KINDS[kind].name).toLowerCase();
        if (!others.every((w) => verb.includes(w))) continue;
        const disabledReason = app.requests.disabledReason(value.id, emulator, kind);
        if ((disabledReason === null) !== sensible) continue;
        yield {
          key: `e/${value.id}/${emulator.index}/${kind}`,
          name: message("menus-palette-action", { action: KINDS[kind].name, title: emulator.title }),
          note: message("menus-palette-on-in-state", {
            name: value.name,
            state: HEALTH[emulator.health].word,
          }),
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
  return t("menus-palette-emulator", {
    title: emulator.title,
    name: on.name,
    state: HEALTH[emulator.health].word,
  }).toLowerCase();
}

function wordsOf(typed: string): string[] {
  return typed.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The first items that hold every typed word; before the others those that begin with the first one. */
export function search(items: Iterable<Item>, typed: string): Item[] {
  const words = wordsOf(typed);
  const found: Item[] = [];
  for (const item of items) {
    const text = `${say(item.name)} ${item.note ? say(item.note) : ""}`.toLowerCase();
    if (words.every((w) => text.includes(w))) found.push(item);
    if (found.length === SHOWN) break;
  }
  const [first = ""] = words;
  const begins = (item: Item) => say(item.name).toLowerCase().startsWith(first);
  return [...found.filter(begins), ...found.filter((item) => !begins(item))];
}

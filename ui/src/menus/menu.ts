// What the menus offer for some emulators or for a whole workstation, and why some of it makes no sense now.

import { count } from "../format/text";
import type { Emulator, Workstation } from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import type { EmulatorKind, Group } from "../kinds/row";
import { EMULATOR_GROUPS, asksFirst, workstationKinds } from "../kinds/rules";
import { t } from "../messages/say";
import type { AppState } from "../state/app-state.svelte";
import { numberIn, parts } from "../state/targets";

export interface MenuItem {
  readonly key: string;
  readonly name: string;
  /** Beside the name: a key, or for how many. */
  readonly note: string;
  readonly disabledReason: string | null;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

/** An ellipsis where something is asked first. */
function named(kind: EmulatorKind, emulators: number): string {
  return asksFirst(kind, emulators) ? `${KINDS[kind].name}…` : KINDS[kind].name;
}

export function emulatorMenu(
  app: AppState,
  workstation: string,
  emulators: readonly Emulator[],
): MenuGroup[] {
  const [only] = emulators;
  const groups = EMULATOR_GROUPS.map(({ name, kinds }) => ({
    name,
    items: kinds.map((kind) => emulatorItem(app, workstation, emulators, kind)),
  }));
  if (!only || emulators.length > 1) return groups;
  const details: MenuItem = {
    key: "details",
    name: "Details",
    note: "Alt Enter",
    disabledReason: null,
    run: () => app.inspect(workstation, only.index),
  };
  return [{ name: "Details", items: [details] }, ...groups];
}

function emulatorItem(
  app: AppState,
  workstation: string,
  emulators: readonly Emulator[],
  kind: EmulatorKind,
): MenuItem {
  const run = () => app.ask(workstation, emulators, kind);
  const { name, targets } = KINDS[kind];
  const [only] = emulators;
  if (only && emulators.length === 1) {
    const disabledReason = app.requests.disabledReason(workstation, only, kind);
    return { key: kind, name: named(kind, 1), note: KINDS[kind].key ?? "", disabledReason, run };
  }
  const n = app.requests.sensible(workstation, emulators, kind).length;
  const disabledReason = targets.oneAtATime
    ? `${name}: select only one emulator.`
    : n === 0
      ? targets.none
      : null;
  const note =
    disabledReason === null ? (n === emulators.length ? `${n}` : `${n} of ${emulators.length}`) : "";
  return { key: kind, name: named(kind, n), note, disabledReason, run };
}

export function workstationMenu(app: AppState, workstation: Workstation): MenuGroup[] {
  const { id, emulators } = workstation;
  const all = (kind: "start" | "stop", name: string): MenuItem => {
    const n = app.requests.sensible(id, emulators, kind).length;
    return {
      key: `${kind}All`,
      name: asksFirst(kind, n) ? `${name}…` : name,
      note: n > 0 ? count(n, "emulator") : "",
      disabledReason: n > 0 ? null : KINDS[kind].targets.none,
      run: () => app.ask(id, emulators, kind),
    };
  };
  return [
    { name: "Create", items: workstationItems(app, [id], "Create") },
    { name: "All emulators", items: [all("start", "Start all"), all("stop", "Stop all")] },
    { name: "LDPlayer", items: workstationItems(app, [id], "LDPlayer") },
  ];
}

/** What concerns workstations as a whole; without what may be done to one of them at a time. */
function workstationItems(app: AppState, ids: readonly string[], group: Group): MenuItem[] {
  return workstationKinds(group)
    .filter((kind) => ids.length === 1 || KINDS[kind].targets === "workstations")
    .map((kind) => {
      const { name, menuName } = KINDS[kind];
      return plain(kind, `${menuName ?? name}…`, "", () => app.askWorkstations(ids, kind));
    });
}

/** The same, and what is done to its entry in the list. */
export function workstationRowMenu(app: AppState, workstation: Workstation): MenuGroup[] {
  const { id } = workstation;
  const items: MenuItem[] = [
    plain("refresh", "Refresh", "F5", () => void app.refresh(id)),
    plain("test", "Test connection…", "", () => app.diagnose(id)),
    plain("edit", "Edit…", "", () => (app.dialog = { kind: "edit", workstation: id })),
    plain("remove", "Remove…", "Del", () => (app.dialog = { kind: "remove", workstations: [id] })),
  ];
  return [...workstationMenu(app, workstation), { name: "Workstation", items }];
}

/** What can be done to several workstations at once. */
export function fleetMenu(app: AppState, workstations: readonly Workstation[]): MenuGroup[] {
  const ids = workstations.map((w) => w.id);
  const all = (operation: "start" | "stop", name: string): MenuItem => {
    const n = numberIn(parts(app.requests, workstations, operation));
    return {
      key: `${operation}All`,
      name,
      note: n > 0 ? count(n, "emulator") : "",
      disabledReason: n > 0 ? null : KINDS[operation].targets.none,
      run: () => (app.dialog = { kind: "fleetRequest", workstations: ids, operation }),
    };
  };
  return [
    { name: "Create", items: workstationItems(app, ids, "Create") },
    { name: "All emulators", items: [all("start", "Start all…"), all("stop", "Stop all…")] },
    { name: "LDPlayer", items: workstationItems(app, ids, "LDPlayer") },
    {
      name: "Workstations",
      items: [
        plain("refresh", "Refresh", "F5", () => ids.forEach((id) => void app.refresh(id))),
        plain("remove", "Remove…", "Del", () => (app.dialog = { kind: "remove", workstations: ids })),
      ],
    },
  ];
}

/** What concerns the program as a whole. */
export function programMenu(app: AppState): MenuGroup[] {
  const leave = plain("leaveDemo", "Leave the demo", "", () => void app.leaveDemo());
  return [
    {
      name: "Window",
      items: [
        plain("add", "Add workstations…", "", () => (app.dialog = { kind: "add" })),
        plain("settings", "Settings…", "", () => (app.dialog = { kind: "settings" })),
        plain("help", "Help", "F1", () => (app.dialog = { kind: "help" })),
        plain("about", t("about-more"), "", () => (app.dialog = { kind: "about" })),
      ],
    },
    {
      name: "Program",
      items: [
        ...(app.fleet.info?.demo ? [leave] : []),
        plain("quit", "Quit", "Ctrl Q", () => app.shell.quit()),
      ],
    },
  ];
}

function plain(key: string, name: string, note: string, run: () => void): MenuItem {
  return { key, name, note, disabledReason: null, run };
}

// What the menus offer for some emulators or for a whole workstation, and why some of it makes no sense now.

import { count } from "../format/text";
import type { Emulator, Workstation } from "../ipc/bindings";
import { EMULATOR_DIALOGS } from "../kinds/dialogs";
import { GROUPS, asksFirst, KIND, onlyForOne } from "../kinds/kinds";
import type { EmulatorKind } from "../kinds/kinds";
import type { AppState } from "../state/app-state.svelte";
import { numberIn, parts } from "../state/targets";

export interface MenuItem {
  readonly key: string;
  readonly name: string;
  /** Beside the name: a key, or for how many. */
  readonly note: string;
  readonly against: string | null;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

const KEYS: Partial<Record<EmulatorKind, string>> = { rename: "F2", delete: "Del" };

/** An ellipsis where something is asked first. */
function named(kind: EmulatorKind, emulators: number): string {
  return asksFirst(kind, emulators) ? `${KIND[kind]}…` : KIND[kind];
}

export function emulatorMenu(
  app: AppState,
  workstation: string,
  emulators: readonly Emulator[],
): MenuGroup[] {
  const [only] = emulators;
  const groups = GROUPS.map(({ name, kinds }) => ({
    name,
    items: kinds.map((kind) => emulatorItem(app, workstation, emulators, kind)),
  }));
  if (!only || emulators.length > 1) return groups;
  const details: MenuItem = {
    key: "details",
    name: "Details",
    note: "Alt Enter",
    against: null,
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
  const [only] = emulators;
  if (only && emulators.length === 1) {
    const against = app.requests.against(workstation, only, kind);
    return { key: kind, name: named(kind, 1), note: KEYS[kind] ?? "", against, run };
  }
  const n = app.requests.sensible(workstation, emulators, kind).length;
  const against = onlyForOne(kind)
    ? `${KIND[kind]} makes sense for one emulator at a time.`
    : n === 0
      ? `${KIND[kind]} makes no sense for any of the ${emulators.length} selected.`
      : null;
  const note = against === null ? (n === emulators.length ? `${n}` : `${n} of ${emulators.length}`) : "";
  return { key: kind, name: named(kind, n), note, against, run };
}

export function workstationMenu(app: AppState, workstation: Workstation): MenuGroup[] {
  const { id, emulators } = workstation;
  const all = (kind: "start" | "stop", name: string): MenuItem => {
    const n = app.requests.sensible(id, emulators, kind).length;
    return {
      key: `${kind}All`,
      name: asksFirst(kind, n) ? `${name}…` : name,
      note: n > 0 ? count(n, "emulator") : "",
      against: n > 0 ? null : `${EMULATOR_DIALOGS[kind].submit} makes no sense for any emulator here.`,
      run: () => app.ask(id, emulators, kind),
    };
  };
  const whole = (
    key: "create" | "globalSettings" | "arrangeWindows" | "endVbox",
    name: string,
  ): MenuItem => ({
    key,
    name,
    note: "",
    against: null,
    run: () => app.askWorkstation(id, key),
  });
  return [
    { name: "Emulators", items: [whole("create", "Create emulators…")] },
    { name: "All emulators", items: [all("start", "Start all"), all("stop", "Stop all")] },
    {
      name: "LDPlayer",
      items: [
        whole("globalSettings", "Global settings…"),
        whole("arrangeWindows", "Arrange windows…"),
        whole("endVbox", "End VirtualBox service…"),
      ],
    },
  ];
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
      against:
        n > 0 ? null : `${EMULATOR_DIALOGS[operation].submit} makes no sense for any emulator of theirs.`,
      run: () => (app.dialog = { kind: "fleetRequest", workstations: ids, operation }),
    };
  };
  const each = (operation: "create" | "globalSettings" | "arrangeWindows", name: string) =>
    plain(operation, name, "", () => {
      app.dialog = { kind: "workstationRequest", workstations: ids, operation };
    });
  return [
    { name: "Emulators", items: [each("create", "Create emulators on each…")] },
    { name: "All emulators", items: [all("start", "Start all…"), all("stop", "Stop all…")] },
    {
      name: "LDPlayer",
      items: [each("globalSettings", "Global settings…"), each("arrangeWindows", "Arrange windows…")],
    },
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
  return { key, name, note, against: null, run };
}

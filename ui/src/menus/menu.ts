// What the menus offer for some emulators or for a whole workstation, and why some of it makes no sense now.

import type { View, Workstation } from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import type { EmulatorKind, Group, Lifecycle } from "../kinds/row";
import { EMULATOR_GROUPS, GROUP, asksFirst, workstationKinds } from "../kinds/rules";
import { message } from "../messages/say";
import type { Message } from "../messages/say";
import type { AppState } from "../state/app-state.svelte";
import { emulatorKey } from "../state/fleet.svelte";
import { tagFilter } from "../state/tagging";
import { numberIn, parts } from "../state/targets";
import type { Target } from "../state/targets";

export interface MenuItem {
  readonly key: string;
  readonly name: Message;
  /** Beside the name: a key, or for how many. */
  readonly note: Message | null;
  readonly disabledReason: Message | null;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly name: Message;
  readonly items: readonly MenuItem[];
}

/** An ellipsis where something is asked first. */
function named(kind: EmulatorKind, emulators: number, action = KINDS[kind].name): Message {
  return asksFirst(kind, emulators) ? asks(action) : action;
}

function asks(action: Message): Message {
  return message("requests-asks", { action });
}

function emulatorCount(emulators: number): Message | null {
  return emulators > 0 ? message("emulators-count", { emulators }) : null;
}

/** Which tags a selection carries. */
function tagsGroup(run: () => void): MenuGroup {
  return {
    name: message("tags-group"),
    items: [plain("tags", message("tags-more"), message("tags-key"), run)],
  };
}

/** The screens of a selection, and where adb of each listens on its workstation. */
function screenGroup(app: AppState, targets: readonly Target[]): MenuGroup {
  return {
    name: message("reach-group-screen"),
    items: [
      plain("openScreen", message("reach-open-screen"), null, () => void app.reaching.openScreens(targets)),
      plain("copyAdb", message("reach-copy-adb"), null, () => void app.reaching.copyAdbAddresses(targets)),
    ],
  };
}

/** What is wanted of a selection, whatever happens to it. */
function watchGroup(run: () => void): MenuGroup {
  return { name: message("watch-title"), items: [plain("watch", message("watch-more"), null, run)] };
}

/** What can be done to emulators of one workstation or of several. */
export function emulatorMenu(app: AppState, targets: readonly Target[]): MenuGroup[] {
  const [only] = targets;
  const groups: MenuGroup[] = EMULATOR_GROUPS.map(({ name, kinds }) => ({
    name: GROUP[name],
    items: kinds.map((kind) => emulatorItem(app, targets, kind)),
  }));
  groups.push(screenGroup(app, targets));
  groups.push(watchGroup(() => app.watching.emulators(targets)));
  groups.push(tagsGroup(() => app.askTags({ targets })));
  if (!only || targets.length > 1) return groups;
  const details: MenuItem = {
    key: "details",
    name: message("menus-details"),
    note: message("menus-key-details"),
    disabledReason: null,
    run: () => app.inspect(only.workstation, only.emulator.index),
  };
  return [{ name: message("menus-details"), items: [details] }, ...groups];
}

function emulatorItem(app: AppState, on: readonly Target[], kind: EmulatorKind): MenuItem {
  const run = () => app.askTargets(on, kind);
  const { name, targets } = KINDS[kind];
  const [only] = on;
  if (only && on.length === 1) {
    const disabledReason = app.requests.disabledReason(only.workstation, only.emulator, kind);
    return { key: kind, name: named(kind, 1), note: KINDS[kind].key ?? null, disabledReason, run };
  }
  const n = app.requests.sensibleTargets(on, kind).length;
  const none = n === 0 ? targets.none : null;
  const disabledReason = targets.oneAtATime ? message("menus-only-one", { action: name }) : none;
  const selected = on.length;
  const number =
    n === selected
      ? message("plain-number", { number: n })
      : message("menus-number-of", { possible: n, selected });
  const note = disabledReason === null ? number : null;
  return { key: kind, name: named(kind, n), note, disabledReason, run };
}

export function workstationMenu(app: AppState, workstation: Workstation): MenuGroup[] {
  const { id, emulators } = workstation;
  const all = (kind: "start" | "stop"): MenuItem => {
    const n = app.requests.sensible(id, emulators, kind).length;
    return {
      key: `${kind}All`,
      name: named(kind, n, message(`menus-${kind}-all`)),
      note: emulatorCount(n),
      disabledReason: n > 0 ? null : KINDS[kind].targets.none,
      run: () => app.ask(id, emulators, kind),
    };
  };
  return [
    { name: GROUP.create, items: workstationItems(app, [id], "create") },
    { name: message("menus-all-emulators"), items: [all("start"), all("stop")] },
    { name: GROUP.ldplayer, items: workstationItems(app, [id], "ldplayer") },
    { name: GROUP.files, items: workstationItems(app, [id], "files") },
    { name: GROUP.windows, items: windowsItems(app, [id]) },
  ];
}

/** What is done to Windows there, its desktop first. */
function windowsItems(app: AppState, ids: readonly string[]): MenuItem[] {
  const open = () => (app.dialog = { kind: "openDesktops", workstations: ids });
  return [
    plain("openDesktop", asks(message("reach-open-desktop")), null, open),
    ...workstationItems(app, ids, "windows"),
  ];
}

/** What concerns workstations as a whole; without what may be done to one of them at a time. */
function workstationItems(app: AppState, ids: readonly string[], group: Group): MenuItem[] {
  return workstationKinds(group)
    .filter((kind) => ids.length === 1 || KINDS[kind].targets === "workstations")
    .map((kind) => {
      const { name, menuName } = KINDS[kind];
      return plain(kind, asks(menuName ?? name), null, () => app.askWorkstations(ids, kind));
    });
}

/** The same, and what is done to its entry in the list. */
export function workstationRowMenu(app: AppState, workstation: Workstation): MenuGroup[] {
  const { id } = workstation;
  const items: MenuItem[] = [
    plain("refresh", message("menus-refresh"), message("menus-key-refresh"), () => void app.refresh(id)),
    plain("test", message("menus-test-connection"), null, () => app.diagnose(id)),
    plain("activity", message("menus-activity"), null, () => app.showActivity({ workstation: id })),
    plain("edit", message("menus-edit"), null, () => (app.dialog = { kind: "edit", workstation: id })),
    plain(
      "remove",
      message("menus-remove"),
      message("menus-key-remove"),
      () => (app.dialog = { kind: "remove", workstations: [id] }),
    ),
  ];
  return [
    ...workstationMenu(app, workstation),
    { name: message("menus-workstation"), items },
    watchGroup(() => app.watching.workstations([workstation])),
    tagsGroup(() => app.askTags({ workstations: [id] })),
  ];
}

/** What can be done to several workstations at once. */
export function fleetMenu(app: AppState, workstations: readonly Workstation[]): MenuGroup[] {
  const ids = workstations.map((w) => w.id);
  const all = (operation: "start" | "stop"): MenuItem => {
    const n = numberIn(parts(app.requests, workstations, operation));
    return {
      key: `${operation}All`,
      name: asks(message(`menus-${operation}-all`)),
      note: emulatorCount(n),
      disabledReason: n > 0 ? null : KINDS[operation].targets.none,
      run: () => app.askFleet(ids, operation),
    };
  };
  return [
    { name: GROUP.create, items: workstationItems(app, ids, "create") },
    { name: message("menus-all-emulators"), items: [all("start"), all("stop")] },
    { name: GROUP.ldplayer, items: workstationItems(app, ids, "ldplayer") },
    { name: GROUP.files, items: workstationItems(app, ids, "files") },
    { name: GROUP.windows, items: windowsItems(app, ids) },
    {
      name: message("menus-workstations"),
      items: [
        plain("refresh", message("menus-refresh"), message("menus-key-refresh"), () =>
          ids.forEach((id) => void app.refresh(id)),
        ),
        plain(
          "test",
          message("menus-test-connections"),
          null,
          () => (app.dialog = { kind: "testSeveral", workstations: ids }),
        ),
        plain(
          "edit",
          message("menus-edit"),
          null,
          () => (app.dialog = { kind: "editSeveral", workstations: ids }),
        ),
        plain(
          "block",
          message("menus-block-circuits"),
          null,
          () => (app.dialog = { kind: "block", workstations: ids }),
        ),
        plain(
          "maintenance",
          message("maintenance-open"),
          null,
          () => (app.dialog = { kind: "maintenance", workstations: ids }),
        ),
        plain(
          "remove",
          message("menus-remove"),
          message("menus-key-remove"),
          () => (app.dialog = { kind: "remove", workstations: ids }),
        ),
      ],
    },
    watchGroup(() => app.watching.workstations(workstations)),
    tagsGroup(() => app.askTags({ workstations: ids })),
  ];
}

/** What can be done to all emulators of a view or with a tag, as they are then. */
function audienceGroup(app: AppState, filter: string): MenuGroup {
  const all = (kind: Lifecycle) =>
    plain(
      `${kind}All`,
      asks(message(`menus-${kind}-all`)),
      null,
      () => void app.audiences.plan(filter, kind),
    );
  // Where this menu lies, another one of all of them opens.
  const { x = 0, y = 0 } = app.menu ?? {};
  const open = (targets: readonly Target[]) => {
    const places = targets.map(({ workstation, emulator: { index } }) => ({
      key: emulatorKey(workstation, index),
      workstation,
      index,
    }));
    if (places.length > 0) app.menu = { of: { places }, x, y };
  };
  return {
    name: message("menus-all-emulators"),
    items: [
      all("start"),
      all("stop"),
      all("restart"),
      plain("moreAll", message("menus-more-all"), null, () => void app.audiences.with(filter, open)),
    ],
  };
}

/** What can be done to a saved view. */
export function viewMenu(app: AppState, view: View): MenuGroup[] {
  const at = app.fleet.views.indexOf(view);
  const moving = [
    plain("viewUp", message("tags-view-up"), null, () => void app.views.move(view, -1)),
    plain("viewDown", message("tags-view-down"), null, () => void app.views.move(view, 1)),
  ].filter((_, down) => (down === 1 ? at < app.fleet.views.length - 1 : at > 0));
  const maintain = (targets: readonly Target[]) => {
    const workstations = [...new Set(targets.map(({ workstation }) => workstation))];
    if (workstations.length > 0) app.dialog = { kind: "maintenance", workstations };
  };
  return [
    ...(view.broken ? [] : [audienceGroup(app, view.filter)]),
    {
      name: message("tags-views"),
      items: [
        plain(
          "viewRename",
          message("tags-view-rename"),
          null,
          () => (app.dialog = { kind: "renameView", view }),
        ),
        ...moving,
        plain("viewWatch", message("watch-more"), null, () => app.watching.view(view)),
        plain(
          "viewMaintenance",
          message("maintenance-open"),
          null,
          () => void app.audiences.with(view.filter, maintain),
        ),
        plain("viewDelete", message("tags-view-delete"), null, () => void app.views.remove(view)),
      ],
    },
  ];
}

/** What can be done to a tag everywhere. */
export function tagMenu(app: AppState, tag: string): MenuGroup[] {
  const filter = tagFilter(tag);
  return [
    audienceGroup(app, filter),
    {
      name: message("tags-group"),
      items: [
        plain(
          "tagWatch",
          message("watch-more"),
          null,
          () => void app.audiences.with(filter, (targets) => app.watching.emulators(targets)),
        ),
        plain(
          "tagMaintenance",
          message("maintenance-open"),
          null,
          () => (app.dialog = { kind: "maintenance", workstations: [], tag }),
        ),
        plain("tagRename", message("tags-rename"), null, () => (app.dialog = { kind: "renameTag", tag })),
        plain("tagRemove", message("tags-remove"), null, () => (app.dialog = { kind: "removeTag", tag })),
      ],
    },
  ];
}

/** What concerns the program as a whole. */
export function programMenu(app: AppState): MenuGroup[] {
  const leave = plain("leaveDemo", message("menus-leave-demo"), null, () => void app.leaveDemo());
  return [
    {
      name: message("menus-window"),
      items: [
        plain("add", message("menus-add"), null, () => (app.dialog = { kind: "add" })),
        plain("import", message("transfer-import-more"), null, () => (app.dialog = { kind: "import" })),
        plain("export", message("transfer-export-more"), null, () => (app.dialog = { kind: "export" })),
        plain("bundle", message("transfer-bundle-more"), null, () => (app.dialog = { kind: "bundle" })),
        plain("watches", message("watch-all-more"), null, () => (app.dialog = { kind: "watches" })),
        plain("settings", message("menus-settings"), null, () => (app.dialog = { kind: "settings" })),
        plain(
          "help",
          message("menus-help"),
          message("menus-key-help"),
          () => (app.dialog = { kind: "help" }),
        ),
        plain("about", message("about-more"), null, () => (app.dialog = { kind: "about" })),
      ],
    },
    {
      name: message("menus-program"),
      items: [
        ...(app.fleet.info?.demo ? [leave] : []),
        plain("quit", message("menus-quit"), message("menus-key-quit"), () => app.shell.quit()),
      ],
    },
  ];
}

function plain(key: string, name: Message, note: Message | null, run: () => void): MenuItem {
  return { key, name, note, disabledReason: null, run };
}

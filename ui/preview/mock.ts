// Stands in for Rust: answers every command from the fixture and sends events. A command or an event whose type has
// changed does not compile here.

import { AWAY, activityCounts, activityNotices, activityPage, activityParts } from "./activity";
import { plain } from "./fixture";
import { CHOSEN_APP, CHOSEN_FILE, CHOSEN_XAPK, filesOn } from "./files";
import { importPreview } from "./import";
import { planItems, planPreview } from "./plans";
import { ASKED_PLAN, askedItems, workstationPreview } from "./reach";
import { noticeTargets } from "./notices";
import { installedApps, screens } from "./screens";
import { schedulePreview } from "./schedules";
import { SETTINGS } from "./settings";
import { completion, table } from "./table";
import { retagged, tagsOf } from "./tags";
import type { commands } from "../src/ipc/bindings";
import { message, ms } from "../src/messages/say";
import type {
  AppInfo,
  Change,
  CommandError,
  EmulatorRequest,
  FleetChanged,
  Operation,
  OperationKind,
  SavedCommand,
  SavedCommandForm,
  SavedPlan,
  SavedPlanForm,
  ShowCause,
  ScreensLook,
  ShellState,
  Preferences,
  PreferencesForm,
  Snapshot,
  TableQuery,
  TagChange,
  View,
  ViewForm,
  WorkstationForm,
  WorkstationRequest,
} from "../src/ipc/bindings";
import { hour } from "./vitals";

/** `appInfo` -> `app_info`: the name that goes over the wire. */
type Snake<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}`
  : "";
/** What Rust sends for a command where it succeeds. */
type Data<Reply> = Reply extends { status: "ok"; data: infer T }
  ? T
  : Reply extends { status: "error" }
    ? never
    : Reply;
/** One answer for each command; a refusal is thrown, as Tauri does. */
export type RustAnswers = {
  [C in keyof typeof commands as Snake<C>]: (
    given: never,
  ) => Data<Awaited<ReturnType<(typeof commands)[C]>>> | Promise<never>;
};

export interface Rust {
  /** The program is another way on its desktop, or about to quit. */
  shell(state: ShellState): void;
  /** Sends one change of the fleet. */
  change(change: Change): void;
  /** Sends many changes as one event, as Rust does with what happens within its batching time. */
  changes(changes: readonly Change[]): void;
  /** Ends the operations of a kind that were asked for here, but for the last two; the first one fails. */
  finish(kind: OperationKind): void;
  show(cause: ShowCause): void;
}

export interface Given {
  fleet: Snapshot;
  info?: Partial<AppInfo>;
  /** The snapshot never comes. */
  mute?: boolean;
}

const INFO: AppInfo = {
  version: "0.1.0",
  demo: false,
  passwordsNotKept: null,
  configProblems: [],
  configFile: "C:\\Users\\operator\\AppData\\Roaming\\LDFleet\\LDFleet\\config\\workstations.json",
  logFolder: "C:\\Users\\operator\\AppData\\Local\\LDFleet\\LDFleet\\data\\logs",
};

/** The language of the page's address is the system's. */
const asked = new URLSearchParams(location.search).get("language") ?? "en";
let preferences: Preferences = {
  present: { language: null, theme: "system", size: 100 },
  spoken: asked,
  system: { tag: asked, name: asked },
  languages: [
    { tag: "en", name: "English" },
    { tag: "id", name: "Bahasa Indonesia" },
    { tag: "pt-BR", name: "Português (Brasil)" },
    { tag: "ru", name: "Русский" },
    { tag: "vi", name: "Tiếng Việt" },
    { tag: "zh-CN", name: "简体中文" },
  ],
};

function refuse(error: CommandError): never {
  throw error;
}

type Operate = { workstation: string; emulator: number; title: string; request: EmulatorRequest };

/** Puts the mock where `@tauri-apps/api` looks for Tauri. */
export function install({ fleet, info = {}, mute = false }: Given): Rust {
  let seq = fleet.seq;
  let operation = 1000;
  let doctors = 0;
  const opened: Operation[] = [];
  const callbacks = new Map<number, (data: unknown) => void>();
  const listeners = new Map<string, number[]>();

  const emit = (event: string, payload: unknown) => {
    for (const id of listeners.get(event) ?? []) callbacks.get(id)?.({ event, id, payload });
  };
  const changes = (list: readonly Change[]) => {
    const payload: FleetChanged = list.map((change) => ({ seq: ++seq, change }));
    emit("fleet-changed", payload);
  };
  const change = (one: Change) => changes([one]);
  const named = (id: string) => {
    const found = fleet.workstations.find((w) => w.id === id);
    return found ?? refuse({ kind: "failed", sentence: plain(`There is no workstation ${id}.`) });
  };

  /** Opens an operation as Rust does: its event follows. adb answers a moment later. */
  const open = (
    workstation: string,
    emulator: number | null,
    title: string,
    request: EmulatorRequest | WorkstationRequest,
  ): number => {
    const now = Date.now();
    const what =
      "file" in request
        ? request.file
        : "command" in request
          ? request.command
          : "package" in request
            ? request.package
            : "";
    const value: Operation = {
      id: operation++,
      workstation,
      workstationName: named(workstation).name,
      emulator,
      title,
      kind: request.kind,
      subject: what === "" ? null : message("asked-with", { what }),
      status: "queued",
      phase: message("phases-queued"),
      phaseSince: now,
      result: null,
      detail: null,
      output: null,
      refusedBy: null,
      requestedAt: now,
      endedAt: null,
      cancellable: true,
      plan: null,
    };
    opened.push(value);
    setTimeout(() => change({ type: "operation", value }), 20);
    if (request.kind === "adb")
      setTimeout(() => {
        const output = "package:com.android.chrome\npackage:com.example.game\n";
        end(value, { status: "succeeded", result: message("apps-adb-ended", { took: ms(1_000) }), output });
      }, 60);
    return value.id;
  };
  const end = (value: Operation, how: Pick<Operation, "status" | "result"> & Partial<Operation>) =>
    change({
      type: "operation",
      value: { ...value, phase: null, cancellable: false, endedAt: Date.now(), ...how },
    });

  const operate = ({ workstation, emulator, title, request }: Operate): number => {
    const on = named(workstation);
    const circuit = on.circuits.find((c) => c.state === "open" || c.state === "isolated");
    if (circuit)
      refuse({
        kind: "refused",
        sentence: plain(
          `Not sent: the ${circuit.layer === "emulator" ? "emulator actions" : circuit.layer} circuit of ${on.name} is blocked after 3 errors, the last one: timeout.`,
        ),
        layer: circuit.layer,
        retryInMs: circuit.nextCheckInMs,
      });
    if ("package" in request && !/^[a-z]\w*(\.\w+)+$/i.test(request.package))
      refuse({
        kind: "invalid",
        field: "package",
        sentence: plain(`“${request.package}” is not a package name. It looks like com.example.app.`),
      });
    return open(workstation, emulator, title, request);
  };

  const setViews = (views: View[]) => {
    fleet.views = views;
    change({ type: "views", value: views });
    return null;
  };

  const setSaved = (value: SavedPlan[]) => {
    fleet.savedPlans = value;
    change({ type: "savedPlans", value });
    return null;
  };

  const setCommands = (value: SavedCommand[]) => {
    fleet.savedCommands = value;
    change({ type: "savedCommands", value });
    return null;
  };

  const answers: RustAnswers = {
    app_info: () => ({ ...INFO, ...info }),
    snapshot: () => (mute ? new Promise<never>(() => {}) : { ...fleet, seq }),
    take_cause: () => null,
    look_at: () => null,
    vitals_hour: () => hour(Date.now()),
    demo_faults: () =>
      fleet.workstations.map(({ id, link }) => ({
        workstation: id,
        fault: link === "blocked" ? "refuse" : "none",
      })),
    choices: () => ({
      logins: ["ntlm", "basic"],
      cpus: [1, 2, 3, 4],
      memories: [256, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192],
      screens: [
        { name: "Phone 540 × 960, light", width: 540, height: 960, dpi: 240 },
        { name: "Phone 720 × 1280", width: 720, height: 1280, dpi: 320 },
        { name: "Tablet 1280 × 720", width: 1280, height: 720, dpi: 240 },
      ],
      devices: [
        { name: "Samsung Galaxy S21", manufacturer: "samsung", model: "SM-G991B" },
        { name: "Google Pixel 6", manufacturer: "Google", model: "Pixel 6" },
      ],
    }),
    screens: ({ look }: { look: ScreensLook }) => screens(fleet, look),
    save_screen: () => "C:\\Users\\operator\\Pictures\\WS-01-3.jpg",
    search_apps: () => 1,
    app_search: () => installedApps(),
    end_app_search: () => null,
    emulators: ({ query }: { query: TableQuery }) => table(fleet, query),
    complete_filter: ({ text, cursor }: { text: string; cursor: number }) => completion(text, cursor),
    operate,
    preview_plan: planPreview,
    start_plan: () => 9,
    preview_workstation_plan: workstationPreview,
    start_workstation_plan: () => 11,
    pause_plan: () => null,
    resume_plan: () => null,
    cancel_plan: () => null,
    cancel_plan_items: () => null,
    change_plan_limits: () => null,
    run_plan_again: () => 10,
    forget_plan: () => null,
    plan_items: (given: Parameters<typeof planItems>[0] & { plan: number }) =>
      given.plan === ASKED_PLAN ? askedItems() : planItems(given),
    save_watch: () => null,
    pause_watch: () => null,
    remove_watch: () => null,
    watch_again: () => null,
    save_plan: ({ form }: { form: SavedPlanForm }) => {
      if (form.name.trim() === "")
        refuse({ kind: "invalid", field: "planName", sentence: plain("Give the plan a name.") });
      return setSaved([...fleet.savedPlans, { ...form, id: `saved${fleet.savedPlans.length}` }]);
    },
    rename_saved_plan: ({ plan, name }: { plan: string; name: string }) =>
      setSaved(fleet.savedPlans.map((p) => (p.id === plan ? { ...p, name } : p))),
    remove_saved_plan: ({ plan }: { plan: string }) =>
      setSaved(fleet.savedPlans.filter((p) => p.id !== plan)),
    save_command: ({ form }: { form: SavedCommandForm }) => {
      if (form.name.trim() === "")
        refuse({ kind: "invalid", field: "commandName", sentence: plain("Give the command a name.") });
      const parameters = [...form.command.matchAll(/(?<!\$)\{([a-z]\w*)\}/g)].map(([, name = ""]) => name);
      return setCommands([
        ...fleet.savedCommands,
        { ...form, parameters, id: `command${fleet.savedCommands.length}` },
      ]);
    },
    remove_saved_command: ({ command }: { command: string }) =>
      setCommands(fleet.savedCommands.filter((c) => c.id !== command)),
    open_desktops: () => null,
    open_screens: () => null,
    operate_workstation: ({ workstation, request }: { workstation: string; request: WorkstationRequest }) => {
      if (request.kind !== "create") return open(workstation, null, "", request);
      if (!request.title)
        refuse({ kind: "invalid", field: "title", sentence: plain("Give the emulator a title.") });
      const { imei } = request.device;
      if (imei && !/^(auto|\d{15})$/.test(imei))
        refuse({
          kind: "invalid",
          field: "imei",
          sentence: plain(`“${imei}” is not an IMEI: write auto or 15 digits.`),
        });
      return open(workstation, null, request.title, request);
    },
    add_workstation: ({ form }: { form: WorkstationForm }) => {
      if (!form.name)
        refuse({ kind: "invalid", field: "name", sentence: plain("Give the workstation a name.") });
      if (!/^[\w.-]+$/.test(form.address))
        refuse({
          kind: "invalid",
          field: "address",
          sentence: plain(
            `“${form.address}” is not a host name or an IP address. Write for example 10.20.0.17 or ws-07.`,
          ),
        });
      return "ws1";
    },
    read_several: ({ text }: { text: string }) => ({
      new: text
        .split("\n")
        .filter((line) => line.trim())
        .map((line) => ({ name: line.trim(), address: line.trim() })),
      present: [],
    }),
    add_several: () => ["ws1", "ws2"],
    choose_file: ({ app }: { app: boolean }) => (app ? CHOSEN_APP : CHOSEN_FILE),
    take_dropped: ({ path }: { path: string }) => (path.endsWith(".xapk") ? CHOSEN_XAPK : CHOSEN_APP),
    files_on: ({ workstation }: { workstation: string }) => filesOn(workstation),
    choose_import: () => "C:\\Users\\operator\\Documents\\farm.csv",
    read_import: () => importPreview(),
    review_import: () => importPreview(),
    discard_import: () => null,
    apply_import: () => ({ added: ["ws1", "ws2"], changed: 1, passwords: 2, withoutPassword: ["WS-23"] }),
    undo_import: () => ({ removed: 2, restored: 1, left: [] }),
    export_workstations: () => "C:\\Users\\operator\\Documents\\workstations.csv",
    bundle_contents: () => [
      { name: "workstations.json", kilobytes: 14 },
      { name: "settings.json", kilobytes: 1 },
      { name: "circuits.json", kilobytes: 96 },
      { name: "connection-tests/1.json", kilobytes: 4 },
      { name: "versions.txt", kilobytes: 1 },
      { name: "logs/ldfleet.2026-11-27.log", kilobytes: 1830 },
    ],
    save_bundle: () => "C:\\Users\\operator\\Desktop\\ldfleet-diagnostics.zip",
    edit_workstation: () => null,
    edit_several: () => null,
    remove_workstation: () => null,
    retry_account: () => null,
    set_password: () => null,
    record_answers: () => 1,
    save_answers: () => "/home/op/ldfleet-answers.json",
    accept_computer: () => null,
    control_circuit: () => null,
    start_doctor: () => ++doctors,
    cancel_doctor: () => null,
    close_doctor: () => null,
    settings: () => ({ present: SETTINGS, defaults: SETTINGS }),
    change_settings: () => null,
    activity_filter: ({ text }: { text: string }) => activityParts(text),
    complete_activity_filter: ({ text, cursor }: { text: string; cursor: number }) =>
      completion(text, cursor),
    preferences: () => preferences,
    change_preferences: ({ form }: { form: PreferencesForm }) =>
      (preferences = { ...preferences, present: form, spoken: form.language ?? preferences.system.tag }),
    activity_page: activityPage,
    activity_counts: activityCounts,
    activity_away: () => AWAY,
    activity_notices: activityNotices,
    choose_activity_export: () => "C:\\Users\\operator\\Documents\\ldfleet-activity.csv",
    export_activity: () => 4,
    acknowledge: () => null,
    change_tags: ({ change: asked }: { change: TagChange }) => {
      const tagged = retagged(fleet.workstations, asked);
      fleet.workstations = fleet.workstations.map((w) => tagged.find(({ id }) => id === w.id) ?? w);
      change({ type: "tags", value: tagsOf(fleet.workstations) });
      changes(tagged.map((value) => ({ type: "workstation", value })));
      return null;
    },
    rename_tag: () => null,
    remove_tag: () => null,
    notice_targets: noticeTargets,
    save_target: () => "target",
    remove_target: () => null,
    test_target: () =>
      refuse({ kind: "failed", sentence: message("targets-not-let-in", { said: "401 Unauthorized" }) }),
    preview_schedule: schedulePreview,
    save_schedule: () => 1,
    enable_schedule: () => null,
    remove_schedule: () => null,
    begin_maintenance: () => null,
    end_maintenance: () => null,
    view_counts: () =>
      fleet.views.map((view) => ({
        view: view.id,
        emulators:
          table(fleet, {
            filter: view.filter,
            orderBy: "title",
            descending: false,
            groupBy: null,
            known: null,
          }).found?.emulators ?? null,
      })),
    save_view: ({ form }: { form: ViewForm }) => {
      const id = `saved${fleet.views.length}`;
      setViews([...fleet.views, { id, broken: false, ...form }]);
      return id;
    },
    replace_view: ({ view, form }: { view: string; form: ViewForm }) =>
      setViews(fleet.views.map((v) => (v.id === view ? { ...v, ...form } : v))),
    rename_view: ({ view, name }: { view: string; name: string }) =>
      setViews(fleet.views.map((v) => (v.id === view ? { ...v, name } : v))),
    remove_view: ({ view }: { view: string }) => setViews(fleet.views.filter((v) => v.id !== view)),
    move_view: () => null,
    autostart: () => "off",
    set_autostart: () => null,
    open_folder: () => null,
    set_demo_fault: () => null,
    start_demo: () => null,
    leave_demo: () => null,
    shell_state: () => ({ quitting: "no", trayShown: true, hiddenUnsaid: false }),
    quit: () => null,
    understood_hiding: () => null,
    refresh: () => null,
    cancel: () => null,
  };

  let next = 1;
  const tauri = {
    metadata: { currentWindow: { label: "main" }, currentWebview: { label: "main", windowLabel: "main" } },
    transformCallback(callback: (data: unknown) => void, once: boolean): number {
      const id = next++;
      callbacks.set(id, (data) => {
        if (once) callbacks.delete(id);
        callback(data);
      });
      return id;
    },
    unregisterCallback: (id: number) => callbacks.delete(id),
    async invoke(command: string, given: { event: string; handler: number }): Promise<unknown> {
      if (command === "plugin:event|listen") {
        listeners.set(given.event, [...(listeners.get(given.event) ?? []), given.handler]);
        return given.handler;
      }
      if (command === "plugin:event|unlisten") return null;
      const answer = answers[command as keyof RustAnswers];
      if (!answer) throw new Error(`no such command: ${command}`);
      return answer(given as never);
    },
  };
  Object.assign(window, {
    __TAURI_INTERNALS__: tauri,
    __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener() {} },
  });
  return {
    change,
    changes,
    finish: (kind) =>
      opened
        .filter((o) => o.kind === kind)
        .slice(0, -2)
        .forEach((o, i) =>
          end(
            o,
            i === 0
              ? { status: "failed", result: message("results-android-silent") }
              : { status: "succeeded", result: message("changes-settings-changed") },
          ),
        ),
    show: (cause) => emit("show-cause", cause),
    shell: (state) => emit("shell-changed", state),
  };
}

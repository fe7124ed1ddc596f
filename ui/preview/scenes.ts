// What there is to look at: one entry for each screen and each of its main states. `act` brings the window there as an
// operator would, from inside the page, so that the same scenes serve a person and the check.

import { screen, within } from "@testing-library/svelte";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { AppInfo, Diagnosis, Snapshot } from "../src/ipc/bindings";
import {
  changedCertificate,
  emulator,
  largeFleet,
  mixedFleet,
  otherComputerFleet,
  recordedDiagnosis,
  refusedDiagnosis,
  runningDiagnosis,
} from "./fixture";
import { withVitals } from "./vitals";
import { message, t } from "../src/messages/say";
import type { Rust } from "./mock";

export interface Stage {
  readonly rust: Rust;
  readonly fleet: Snapshot;
}
type Act = (stage: Stage) => Promise<void>;

export interface Scene {
  readonly name: string;
  /** The snapshot never comes. */
  readonly mute?: boolean;
  readonly info?: Partial<AppInfo>;
  readonly fleet?: (now: number) => Snapshot;
  readonly act?: Act;
}

// A person leaves the browser time between two clicks, for example to say that a section was opened.
// A list takes no pointer while it scrolls, which a person does not notice.
const user = userEvent.setup({ delay: 0, pointerEventsCheck: PointerEventsCheckLevel.Never });

const click = async (id: string | RegExp) => user.click(await screen.findByTestId(id));
const choose = async (workstation: string) => {
  // The list holds only what is in sight; in a small window that is not all of it.
  const row = () => screen.queryByTestId(`workstation-${workstation}`);
  if (!row()) {
    document.getElementById("workstation-list")?.focus();
    await user.keyboard("{Home}");
    for (let down = 0; down < 20 && !row(); down++) await user.keyboard("{ArrowDown}");
  }
  await click(`workstation-${workstation}`);
};
const online = (fleet: Snapshot) =>
  fleet.workstations.filter((workstation) => workstation.link === "online").map(({ id }) => id);
const button = async (name: string | RegExp) => user.click(await screen.findByRole("button", { name }));
const fill = async (id: string, text: string) => {
  const field = await screen.findByTestId(id);
  await user.clear(field);
  await user.type(field, text);
};
const pick = async (id: string, option: string) => user.selectOptions(await screen.findByTestId(id), option);
const shown = (id: string) => screen.findByTestId(id);
const inside = async (id: string) => within(await screen.findByTestId(id));

/** The menu of a workstation as a whole, and what is chosen from it. */
const workstationMenu = async (workstation: string, item?: string) => {
  await choose(workstation);
  await click("workstation-menu");
  if (item) await click(`menu-${item}`);
};
/** The menu of one emulator of the first workstation. */
const emulatorMenu = async (index: number, item: string) => {
  await choose("ws1");
  await click(`more-${index}`);
  await click(`menu-${item}`);
};
/** A test of a connection that has come as far as `found`. */
const doctor = async ({ rust }: Stage, found: (now: number) => Diagnosis) => {
  await choose("ws2");
  await click("workstation-test");
  rust.change({ type: "diagnosis", value: found(Date.now()) });
  await shown("doctor-summary");
};
/** Several emulators of the first workstation are selected. */
const batch = async () => {
  await choose("ws1");
  await user.click((await inside("emulator-0")).getByRole("checkbox"));
  await user.keyboard("{Shift>}");
  await user.click((await inside("emulator-11")).getByRole("checkbox"));
  await user.keyboard("{/Shift}");
};
const batchMenu = async (item?: string) => {
  await batch();
  await click("batch-more");
  if (item) await click(`menu-${item}`);
};
const panel = async () => {
  await choose("ws6");
  await user.dblClick(await shown("emulator-3"));
};

/** A request's form, asked for from an emulator's menu. */
const asked = (kind: string, index: number): Scene => ({
  name: `ask-${kind}`,
  act: async () => {
    await emulatorMenu(index, kind);
    await shown("request");
  },
});

const workstationForm: Scene[] = [
  {
    name: "form",
    act: async () => {
      await click("add-workstation");
      await fill("form-name", "WS-13");
      await fill("form-address", "10.20.0 13");
      await click("form-save");
      await shown("form-error-address");
    },
  },
  {
    name: "form-https",
    act: async () => {
      await click("add-workstation");
      await user.click((await inside("connection")).getByText(t("connection-title")));
      await click("transport-https");
      await click("trust-pinned");
    },
  },
  {
    name: "form-several",
    act: async () => {
      await click("add-workstation");
      await click("form-several-toggle");
      await fill("form-list", "WS-13\nWS-14\nWS-15");
    },
  },
  {
    name: "export",
    act: async () => {
      await click("program-menu");
      await click("menu-export");
      await click("export-save");
      await shown("export-saved");
    },
  },
  {
    name: "bundle",
    act: async () => {
      await click("program-menu");
      await click("menu-bundle");
      await shown("bundle-files");
    },
  },
  {
    name: "import-choose",
    act: async () => {
      await click("program-menu");
      await click("menu-import");
      await shown("import-choose");
    },
  },
  {
    name: "import-preview",
    act: async () => {
      await click("program-menu");
      await click("menu-import");
      await click("import-choose");
      await shown("import-preview");
    },
  },
  {
    name: "import-done",
    act: async () => {
      await click("program-menu");
      await click("menu-import");
      await click("import-choose");
      await click("import-apply");
      await shown("import-done");
    },
  },
];

const fleet: Scene[] = [
  { name: "fleet-busy", act: () => choose("ws1") },
  { name: "fleet-failing", act: () => choose("ws2") },
  {
    name: "fleet-refused",
    act: async () => {
      await choose("ws6");
      await click("start-4");
      await shown("refusal");
    },
  },
  {
    name: "fleet-why",
    act: async () => {
      await choose("ws3");
      await click("circuit-ws3-network");
    },
  },
  {
    name: "fleet-why-action",
    act: async () => {
      await choose("ws6");
      await click("start-4");
      await button(t("circuits-why-show", { circuit: message("circuits-name-emulator") }));
    },
  },
  { name: "fleet-password", act: () => choose("ws4") },
  { name: "fleet-batch", act: batch },
  { name: "missing", act: () => choose("ws5") },
  { name: "checking", act: () => choose("ws7") },
  {
    name: "isolate",
    act: async () => {
      await choose("ws1");
      await click("circuit-ws1-windows");
      await click("isolate");
      await button(t("circuits-block"));
    },
  },
  {
    name: "isolated",
    act: async () => {
      await choose("ws8");
      await click("circuit-ws8-network");
    },
  },
  { name: "connecting", act: () => choose("ws10") },
  { name: "partial", act: () => choose("ws11") },
  { name: "no-emulators", act: () => choose("ws12") },
  { name: "panel", act: panel },
  ...["vitals-warning", "vitals-nobody", "vitals-stale"].map((name, at): Scene => {
    const fleet = (now: number) => withVitals(mixedFleet(now), now);
    return {
      name,
      fleet,
      act: async () => {
        await choose(online(fleet(Date.now()))[at] ?? "");
        await user.click((await shown("vitals")).querySelector("summary") ?? document.body);
      },
    };
  }),
  {
    name: "filter",
    act: async () => {
      await user.keyboard("/");
      await user.keyboard("nothing like this");
    },
  },
];

const views: Scene[] = [
  { name: "circuits", act: () => click("nav-circuits") },
  {
    name: "circuits-why",
    act: async () => {
      await click("nav-circuits");
      await click("circuit-ws7-ldconsole");
    },
  },
  {
    name: "operations",
    act: async () => {
      await click("nav-operations");
      const show = { name: t("operations-show-details") };
      await user.click(await (await inside("operation-2")).findByRole("button", show));
      const [adb] = screen
        .getAllByTestId(/^operation-/)
        .filter((row) => row.textContent?.includes("shell pm list"));
      if (adb) await user.click(within(adb).getByRole("button", show));
    },
  },
  {
    name: "no-operations",
    fleet: (now) => ({ ...mixedFleet(now), operations: [] }),
    act: () => click("nav-operations"),
  },
];

const menus: Scene[] = [
  {
    name: "menu",
    act: async () => {
      await choose("ws1");
      const target = await shown("emulator-1");
      const { left, top } = target.getBoundingClientRect();
      const coords = { clientX: left + 200, clientY: top + 12 };
      await user.pointer([{ keys: "[MouseRight]", target, coords }]);
      await shown("menu");
      await user.keyboard("{End}");
    },
  },
  { name: "menu-many", act: () => batchMenu() },
  { name: "menu-workstation", act: () => workstationMenu("ws1") },
  {
    name: "palette",
    act: async () => {
      await user.keyboard("{Control>}k{/Control}");
      await shown("palette");
      await user.keyboard("ws-06");
    },
  },
];

/** Somebody looks again after a night. */
const away = () => localStorage.setItem("ldfleet.looked-at", String(Date.now() - 9 * 3_600_000));

const activity: Scene[] = [
  {
    name: "activity",
    act: async () => {
      away();
      window.dispatchEvent(new Event("focus"));
      await click("nav-activity");
      await shown("away-crashed-none");
      const [details] = await screen.findAllByTestId("activity-details");
      if (details) await user.click(details);
    },
  },
  {
    name: "activity-filtered",
    act: async () => {
      await click("nav-activity");
      await fill("activity-filter", "kind:doctor");
      await screen.findByText(t("activity-none-match"));
    },
  },
  {
    name: "activity-export",
    act: async () => {
      await click("nav-activity");
      await shown("activity-4");
      await click("activity-export");
      await click("activity-export-write");
      await shown("activity-exported");
    },
  },
  {
    name: "bell",
    act: async () => {
      await click("bell");
      await screen.findByText(t("activity-bell-all"));
    },
  },
  {
    name: "ended-alone",
    fleet: (now) => {
      const fleet = mixedFleet(now);
      const [first] = fleet.workstations;
      const emulators = first?.emulators.map((e) =>
        e.index === 1
          ? {
              ...emulator(1, "stopped"),
              endedAlone: { at: now - 540_000, why: message("activity-ended-alone") },
            }
          : e,
      );
      const workstations = fleet.workstations.map((w) =>
        w === first && emulators ? { ...w, emulators } : w,
      );
      return { ...fleet, workstations, operations: [] };
    },
    act: async () => {
      await choose("ws1");
      await click("ended-alone-1");
      await shown("timeline");
    },
  },
];

const dialogs: Scene[] = [
  { name: "help", act: () => user.keyboard("{F1}") },
  { name: "settings", act: () => click("settings") },
  {
    name: "targets",
    act: async () => {
      await click("settings");
      await click("settings-targets");
      await shown("targets");
    },
  },
  {
    name: "target-test",
    act: async () => {
      await click("settings");
      await click("settings-targets");
      await click("target-add");
      await fill("form-name", "Farm bot");
      await fill("form-chat", "-1001234567");
      await click("target-test");
      await shown("target-failed");
    },
  },
  {
    name: "maintenance",
    fleet: (now) => ({
      ...mixedFleet(now),
      maintenance: [
        { id: "m1", workstation: "ws1", tag: null, reason: "New fans", since: now, until: now + 7_200_000 },
      ],
    }),
    act: async () => {
      await choose("ws1");
      await click("workstation-maintenance");
      await shown("maintenance-present");
    },
  },
  {
    name: "about",
    act: async () => {
      await click("program-menu");
      await click("menu-about");
      await fill("about-filter", "winrm");
      await button(/^winrm-rs/);
    },
  },
  {
    name: "repair",
    act: async () => {
      await panel();
      await click("panel-repair");
    },
  },
  {
    name: "create",
    act: async () => {
      await workstationMenu("ws1", "create");
      await fill("form-title", "农场 021");
      await pick("form-screen-preset", "Phone 720 × 1280");
      await pick("form-device-preset", "Google Pixel 6");
      await click("identifiers");
      await click("identifiers-auto");
      await fill("form-imei", "12345");
      await click("request-send");
      await shown("form-error-imei");
    },
  },
  { name: "global-settings", act: () => workstationMenu("ws1", "globalSettings") },
  { name: "end-vbox", act: () => workstationMenu("ws6", "endVbox") },
  {
    name: "adb",
    act: async () => {
      await emulatorMenu(1, "adb");
      await fill("form-command", "shell pm list packages -3");
      await click("request-send");
      await screen.findByText(/com\.example\.game/);
    },
  },
  { name: "delete-many", act: () => batchMenu("delete") },
  {
    name: "modify-many",
    act: async () => {
      await batchMenu("modify");
      await click("identifiers");
    },
  },
  {
    name: "package",
    act: async () => {
      await emulatorMenu(1, "uninstallApp");
      await fill("form-package", "chrome");
      await click("request-send");
      await shown("form-error-package");
    },
  },
  {
    name: "batch-dialog",
    act: async () => {
      await batch();
      await click("batch-stop");
    },
  },
  {
    name: "batch-running",
    act: async ({ rust }) => {
      await batchMenu("setLocation");
      await fill("form-longitude", "106.7");
      await fill("form-latitude", "10.8");
      await click("request-send");
      await shown("batch-line");
      rust.finish("setLocation");
      await shown("batch-failed");
    },
  },
  ...["clone", "rename", "modify", "backup", "restore", "restoreConfig", "delete"].map((kind) =>
    asked(kind, 4),
  ),
  ...["kill", "installApp", "setLocation", "setProperty"].map((kind) => asked(kind, 1)),
  {
    name: "remove",
    act: async () => {
      await choose("ws1");
      await button(t("workstations-remove"));
    },
  },
  {
    name: "new-password",
    act: async () => {
      await choose("ws4");
      await button(t("workstations-enter-new-password"));
    },
  },
  { name: "doctor", act: (stage) => doctor(stage, refusedDiagnosis) },
  { name: "doctor-recording", act: (stage) => doctor(stage, recordedDiagnosis) },
  { name: "doctor-running", act: (stage) => doctor(stage, runningDiagnosis) },
  { name: "doctor-certificate", act: (stage) => doctor(stage, changedCertificate) },
];

const whole: Scene[] = [
  {
    name: "demo",
    info: { demo: true },
    fleet: (now) => ({
      ...mixedFleet(now),
      timing: { threshold: 3, windowMs: 30_000, openMs: 8_000, pollMs: 2_000, shortened: true },
    }),
    act: async () => {
      await choose("ws3");
      await click("demo-menu");
    },
  },
  {
    name: "demo-closed",
    info: { demo: true },
    act: () => click("add-workstation"),
  },
  { name: "program-menu", info: { demo: true }, act: () => click("program-menu") },
  {
    name: "quit",
    act: async ({ rust }) => {
      rust.shell({ quitting: "asked", trayShown: true, hiddenUnsaid: false });
      await shown("quit-losses");
    },
  },
  {
    name: "quitting",
    act: async ({ rust }) => {
      rust.shell({ quitting: "whenDone", trayShown: true, hiddenUnsaid: true });
      await shown("quitting");
    },
  },
  { name: "empty", fleet: (now) => ({ ...mixedFleet(now), workstations: [], operations: [] }) },
  {
    name: "not-kept",
    info: {
      passwordsNotKept:
        "Passwords cannot be kept on this computer: it has no password store. They are asked for again after a restart.",
    },
  },
  {
    name: "other-computer",
    fleet: (now) => otherComputerFleet(now),
    act: async () => {
      await choose("ws1");
      await shown("problem-accept");
    },
  },
  {
    name: "same-computer",
    fleet: (now) => otherComputerFleet(now),
    act: () => choose("ws2"),
  },
  { name: "loading", mute: true },
  {
    name: "large",
    fleet: (now) => largeFleet(now, 300),
    act: async ({ rust, fleet }) => {
      const began = performance.now();
      for (let round = 0; round < 3; round++) {
        const listedAt = Date.now();
        rust.changes(
          fleet.workstations.map((value) => ({ type: "workstation", value: { ...value, listedAt } })),
        );
        await new Promise((done) => setTimeout(done));
      }
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const ms = Math.round(performance.now() - began);
      console.info(`${fleet.workstations.length * 3} changes applied and shown in ${ms} ms`);
    },
  },
  { name: "large-circuits", fleet: (now) => largeFleet(now, 300), act: () => click("nav-circuits") },
];

const table: readonly Scene[] = [
  {
    name: "table",
    act: async () => {
      await click("nav-emulators");
      await shown("table-grid");
    },
  },
  {
    name: "table-filter",
    act: async () => {
      await click("nav-emulators");
      await fill("table-filter", "state:s");
      await shown("table-candidates");
    },
  },
  {
    name: "table-wrong",
    act: async () => {
      await click("nav-emulators");
      await fill("table-filter", "state:stopped farm mem>2x");
      await user.keyboard("{Escape}");
      await within(await shown("table-meaning")).findByText(t("table-not-understood"));
    },
  },
  {
    name: "table-selected",
    act: async () => {
      await click("nav-emulators");
      await fill("table-filter", "state:stopped farm");
      await user.keyboard("{Escape}{Enter}{Control>}a{/Control}");
      await shown("table-selection");
    },
  },
  {
    name: "table-groups",
    act: async () => {
      await click("nav-emulators");
      await pick("table-group", "state");
      await click("table-group-zombie");
    },
  },
  {
    name: "table-columns",
    act: async () => {
      await click("nav-emulators");
      await click("table-columns");
    },
  },
];

export const scenes: readonly Scene[] = [
  ...fleet,
  ...table,
  ...views,
  ...menus,
  ...workstationForm,
  ...activity,
  ...dialogs,
  ...whole,
];

// What is asked before something is sent.

import { screen } from "@testing-library/svelte";
import { t } from "../../src/messages/say";
import {
  changedCertificate,
  mixedFleet,
  recordedDiagnosis,
  refusedDiagnosis,
  runningDiagnosis,
} from "../fixture";
import {
  user,
  click,
  choose,
  button,
  fill,
  pick,
  shown,
  workstationMenu,
  emulatorMenu,
  doctor,
  batchMenu,
  panel,
} from "./stage";
import type { Scene } from "./stage";

/** A request's form, asked for from an emulator's menu. */
const asked = (kind: string, index: number): Scene => ({
  name: `ask-${kind}`,
  act: async () => {
    await emulatorMenu(index, kind);
    await shown("request");
  },
});

export const dialogs: readonly Scene[] = [
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
      await batchMenu("delete");
    },
  },
  {
    name: "batch-plan",
    act: async () => {
      await batchMenu("setLocation");
      await fill("form-longitude", "106.7");
      await fill("form-latitude", "10.8");
      await click("request-send");
      await shown("plan");
    },
  },
  ...["clone", "rename", "modify", "backup", "restore", "restoreConfig", "delete"].map((kind) =>
    asked(kind, 4),
  ),
  ...["kill", "installApp", "setLocation", "setProperty"].map((kind) => asked(kind, 1)),
  {
    name: "files-app",
    act: async () => {
      await emulatorMenu(1, "installApp");
      await click("file-choose");
      await shown("file-chosen");
    },
  },
  {
    name: "files-send",
    act: async () => {
      await workstationMenu("ws1", "sendFile");
      await click("file-choose");
      await shown("file-chosen");
    },
  },
  {
    name: "files-left",
    act: async () => {
      await workstationMenu("ws1", "removeFile");
      await screen.findAllByTestId("file-remove");
    },
  },
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

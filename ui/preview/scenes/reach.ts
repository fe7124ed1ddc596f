// What is done to Windows itself, desktops and screens that are opened, and adb commands that were saved or asked of many.

import { askedFleet } from "../reach";
import {
  batch,
  choose,
  click,
  emulatorMenu,
  fill,
  online,
  pick,
  shown,
  user,
  workstationMenu,
} from "./stage";
import type { Scene } from "./stage";

export const reach: readonly Scene[] = [
  { name: "restart-windows", act: () => workstationMenu("ws1", "restartWindows") },
  { name: "shut-down", act: () => workstationMenu("ws6", "shutDown") },
  { name: "wake", act: () => workstationMenu("ws6", "wake") },
  { name: "give-desktop-back", act: () => workstationMenu("ws1", "giveDesktopBack") },
  { name: "open-desktop", act: () => workstationMenu("ws1", "openDesktop") },
  {
    name: "restart-windows-many",
    act: async ({ fleet }) => {
      const [first, ...others] = online(fleet);
      await choose(first ?? "");
      await user.keyboard("{Control>}");
      for (const id of others) await choose(id);
      await user.keyboard("{/Control}");
      await click("selection-more");
      await click("menu-restartWindows");
    },
  },
  { name: "off", fleet: askedFleet, act: () => choose("ws5") },
  {
    name: "outputs",
    fleet: askedFleet,
    act: async () => {
      await click("nav-operations");
      await click("plan-outputs");
      await shown("outputs");
    },
  },
  {
    name: "saved-command",
    fleet: askedFleet,
    act: async () => {
      await emulatorMenu(1, "adb");
      await pick("saved-command", "Force-stop");
      await fill("parameter-package", "com.example.game");
    },
  },
  {
    name: "save-command",
    fleet: askedFleet,
    act: async () => {
      await batch();
      await click("batch-more");
      await click("menu-adb");
      await fill("form-command", "shell pm clear {package}");
      await user.click((await shown("command-save")).querySelector("summary") ?? document.body);
      await click("command-save-button");
      await shown("form-error-commandName");
    },
  },
];

// Menus and the palette.

import { diagnosis, refusedDiagnosis, runningDiagnosis } from "../diagnosis";
import { user, choose, click, severalMenu, shown, workstationMenu, batchMenu } from "./stage";
import type { Scene } from "./stage";

export const menus: readonly Scene[] = [
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
    name: "menu-view",
    act: async () => {
      await click("nav-emulators");
      await click("view-more-view1");
      await shown("menu");
    },
  },
  {
    name: "menu-tag",
    act: async () => {
      await click("nav-emulators");
      await click("tag-more-pvp");
      await shown("menu");
    },
  },
  { name: "menu-workstations", act: () => severalMenu() },
  { name: "edit-several", act: () => severalMenu("edit") },
  {
    name: "doctor-round",
    act: async ({ rust }) => {
      await severalMenu("test");
      await shown("doctor-round-sum");
      const now = Date.now();
      rust.change({ type: "diagnosis", value: diagnosis(now, [], { id: 1, workstation: "ws1" }) });
      rust.change({ type: "diagnosis", value: refusedDiagnosis(now, { id: 2, workstation: "ws2" }) });
      rust.change({ type: "diagnosis", value: { ...runningDiagnosis(now), id: 3, workstation: "ws3" } });
    },
  },
  {
    name: "palette",
    act: async () => {
      await user.keyboard("{Control>}k{/Control}");
      await shown("palette");
      await user.keyboard("ws-06");
    },
  },
];

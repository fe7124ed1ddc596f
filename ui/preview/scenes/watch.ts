// The watch: what is asked before something is watched, what is watched, and how that stands at an emulator.

import { screen } from "@testing-library/svelte";
import { watchedFleet } from "../watch";
import { choose, click, shown, user, workstationMenu } from "./stage";
import type { Scene } from "./stage";

const list = async () => {
  await click("program-menu");
  await click("menu-watches");
};

export const watch: readonly Scene[] = [
  { name: "watches", fleet: watchedFleet, act: list },
  { name: "watches-none", act: list },
  {
    name: "watch-rows",
    fleet: watchedFleet,
    act: async () => {
      await choose("ws1");
    },
  },
  {
    name: "watch-dialog",
    act: async () => {
      await workstationMenu("ws1", "watch");
      await shown("watch-dialog");
    },
  },
  {
    name: "watch-panel",
    fleet: watchedFleet,
    act: async () => {
      await choose("ws1");
      await user.click((await screen.findAllByTestId(/^gave-up-/))[0] ?? document.body);
      await shown("watch-section");
    },
  },
  { name: "watch-table", fleet: watchedFleet, act: () => click("nav-emulators") },
];

// The wall of pictures, one of them large, and what is installed.

import { screen } from "@testing-library/svelte";
import { t } from "../../src/messages/say";
import { click, emulatorMenu, fill, pick, shown, user } from "./stage";
import type { Scene } from "./stage";

const wall = async () => {
  await click("nav-emulators");
  await click("table-wall");
  await shown("wall");
};
const pictures = async () => {
  await screen.findAllByTestId("tile-age");
};

export const screens: readonly Scene[] = [
  {
    name: "screens",
    act: async () => {
      await wall();
      await fill("table-filter", "state:running");
      await user.keyboard("{Escape}");
      await pictures();
    },
  },
  {
    name: "screens-mixed",
    act: async () => {
      await wall();
      await pick("screens-size", "small");
      await pictures();
    },
  },
  {
    name: "screens-selected",
    act: async () => {
      await wall();
      await pick("screens-size", "large");
      await pictures();
      (await shown("wall")).focus();
      await user.keyboard(" {ArrowRight} {ArrowDown} ");
      await shown("table-selection");
    },
  },
  {
    name: "screens-large",
    act: async () => {
      await wall();
      await fill("table-filter", "state:running");
      await user.keyboard("{Escape}{Enter}");
      await pictures();
      await user.keyboard("{Enter}");
      await shown("screen-save");
    },
  },
  {
    name: "screens-groups",
    act: async () => {
      await wall();
      await pick("table-group", "workstation");
      await pictures();
    },
  },
  {
    name: "screens-empty",
    act: async () => {
      await wall();
      await fill("table-filter", "state:stopped");
      await user.keyboard("{Escape}");
      await screen.findByText(t("screens-none-running"));
    },
  },
  {
    name: "apps-picker",
    act: async () => {
      await emulatorMenu(0, "stopApp");
      await click("apps-ask");
      await shown("apps-found");
    },
  },
];

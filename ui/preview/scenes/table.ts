// The table of all emulators.

import { screen, within } from "@testing-library/svelte";
import { t } from "../../src/messages/say";
import { user, click, fill, pick, shown } from "./stage";
import type { Scene } from "./stage";

export const table: readonly Scene[] = [
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
  {
    name: "tags",
    act: async () => {
      await click("nav-emulators");
      await fill("table-filter", "state:stopped farm");
      await user.keyboard("{Escape}{Enter}{Control>}a{/Control}t");
      await shown("tags-dialog");
      await user.keyboard("broken yesterday{Enter}");
      await click("tag-pvp");
    },
  },
  {
    name: "tags-given",
    act: async () => {
      await click("nav-emulators");
      await fill("table-filter", "state:stopped farm");
      await user.keyboard("{Escape}{Enter}{Control>}a{/Control}t");
      await shown("tags-dialog");
      await user.keyboard("broken yesterday{Enter}{Enter}");
      await screen.findAllByText("broken yesterday");
    },
  },
  {
    name: "view-open",
    act: async () => {
      await click("nav-emulators");
      await click("view-view1");
      await pick("table-group", "workstation");
      await shown("view-update");
    },
  },
  {
    name: "view-menu",
    act: async () => {
      await click("nav-emulators");
      await click("view-more-view2");
      await shown("menu");
    },
  },
  {
    name: "view-save",
    act: async () => {
      await click("nav-emulators");
      await fill("table-filter", "state:stopped farm");
      await user.keyboard("{Escape}");
      await click("view-save");
      await user.type(await shown("form-viewName"), "Stopped on Friday");
    },
  },
  {
    name: "view-deleted",
    act: async () => {
      await click("nav-emulators");
      await click("view-more-view1");
      await click("menu-viewDelete");
      await shown("view-undo");
    },
  },
];

// Adding workstations, and moving their list from and to other programs.

import { t } from "../../src/messages/say";
import { user, click, fill, shown, inside } from "./stage";
import type { Scene } from "./stage";

export const workstationForm: readonly Scene[] = [
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

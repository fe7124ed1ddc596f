// Circuits and operations.

import { screen, within } from "@testing-library/svelte";
import { t } from "../../src/messages/say";
import { mixedFleet } from "../fixture";
import { user, click, inside, pick, shown } from "./stage";
import type { Scene } from "./stage";

export const views: readonly Scene[] = [
  { name: "circuits", act: () => click("nav-circuits") },
  {
    name: "circuits-why",
    act: async () => {
      await click("nav-circuits");
      await click("circuit-ws7-ldconsole");
    },
  },
  {
    name: "circuits-of-tag",
    act: async () => {
      await click("nav-circuits");
      await pick("circuits-audience", "tag/room-1");
    },
  },
  {
    name: "circuits-block",
    act: async () => {
      await click("nav-circuits");
      await click("circuits-block");
      await shown("block");
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

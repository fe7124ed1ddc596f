// What happened.

import { screen } from "@testing-library/svelte";
import { message, t } from "../../src/messages/say";
import { emulator, mixedFleet } from "../fixture";
import { user, click, choose, fill, shown } from "./stage";
import type { Scene } from "./stage";

/** Somebody looks again after a night. */
const away = () => localStorage.setItem("ldfleet.looked-at", String(Date.now() - 9 * 3_600_000));

export const activity: readonly Scene[] = [
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

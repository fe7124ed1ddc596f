// The window as a whole.

import { largeFleet, mixedFleet, otherComputerFleet } from "../fixture";
import { message } from "../../src/messages/say";
import { click, choose, shown } from "./stage";
import type { Scene } from "./stage";

export const whole: readonly Scene[] = [
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
      passwordsNotKept: message("accounts-no-store"),
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
  {
    name: "list-problem",
    act: async ({ rust }) => {
      const why = message("files-entry-in-line", {
        name: "WS-07",
        line: "142",
        reason: message("addresses-port-range", { port: "70000" }),
      });
      const reason = message("files-entries-refused", { entries: [why] });
      const path = "C:\\Users\\operator\\AppData\\Roaming\\LDFleet\\LDFleet\\config\\workstations.json";
      rust.change({ type: "listProblem", value: message("files-edit-refused", { path, reason }) });
      await shown("list-problem");
    },
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

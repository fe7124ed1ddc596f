// The workstations and the chosen one.

import { message, t } from "../../src/messages/say";
import { mixedFleet } from "../fixture";
import { withVitals } from "../vitals";
import { user, click, choose, online, button, shown, batch, panel } from "./stage";
import type { Scene } from "./stage";

export const fleet: readonly Scene[] = [
  { name: "fleet-busy", act: () => choose("ws1") },
  { name: "fleet-failing", act: () => choose("ws2") },
  {
    name: "fleet-refused",
    act: async () => {
      await choose("ws6");
      await click("start-4");
      await shown("refusal");
    },
  },
  {
    name: "fleet-why",
    act: async () => {
      await choose("ws3");
      await click("circuit-ws3-network");
    },
  },
  {
    name: "fleet-why-action",
    act: async () => {
      await choose("ws6");
      await click("start-4");
      await button(t("circuits-why-show", { circuit: message("circuits-name-emulator") }));
    },
  },
  { name: "fleet-password", act: () => choose("ws4") },
  { name: "fleet-batch", act: batch },
  { name: "missing", act: () => choose("ws5") },
  { name: "checking", act: () => choose("ws7") },
  {
    name: "isolate",
    act: async () => {
      await choose("ws1");
      await click("circuit-ws1-windows");
      await click("isolate");
      await button(t("circuits-block"));
    },
  },
  {
    name: "isolated",
    act: async () => {
      await choose("ws8");
      await click("circuit-ws8-network");
    },
  },
  { name: "connecting", act: () => choose("ws10") },
  { name: "partial", act: () => choose("ws11") },
  { name: "no-emulators", act: () => choose("ws12") },
  { name: "panel", act: panel },
  ...["vitals-warning", "vitals-nobody", "vitals-stale"].map((name, at): Scene => {
    const fleet = (now: number) => withVitals(mixedFleet(now), now);
    return {
      name,
      fleet,
      act: async () => {
        await choose(online(fleet(Date.now()))[at] ?? "");
        await user.click((await shown("vitals")).querySelector("summary") ?? document.body);
      },
    };
  }),
  {
    name: "filter",
    act: async () => {
      await user.keyboard("/");
      await user.keyboard("nothing like this");
    },
  },
];

// Plans: before one begins, while it runs, what waits, and what is done again.

import { screen } from "@testing-library/svelte";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { plannedFleet } from "../plans";
import { schedules } from "../schedules";
import type { Scene } from "./stage";

const user = userEvent.setup({ delay: 0, pointerEventsCheck: PointerEventsCheckLevel.Never });
const click = async (id: string | RegExp) => user.click(await screen.findByTestId(id));

/** Selects all emulators of the table and asks the same of them. */
async function planned(kind: string) {
  await click("nav-emulators");
  (await screen.findByRole("grid")).focus();
  await user.keyboard("{Control>}a{/Control}");
  await click(`table-${kind}`);
  await screen.findByTestId("plan");
}

export const plans: readonly Scene[] = [
  { name: "plan", act: () => planned("start") },
  {
    name: "plan-limits",
    act: async () => {
      await planned("restart");
      await user.click((await screen.findByTestId("plan-limits")).querySelector("summary") ?? document.body);
    },
  },
  {
    name: "plan-save",
    fleet: plannedFleet,
    act: async () => {
      await click("nav-emulators");
      await click("saved-plan-shop");
      await screen.findByTestId("plan");
      await user.click(
        (await screen.findByTestId("plan-save-part")).querySelector("summary") ?? document.body,
      );
      await user.type(await screen.findByTestId("form-planName"), "Shop");
      await click("plan-save");
    },
  },
  {
    name: "plan-saved-rename",
    fleet: plannedFleet,
    act: async () => {
      await click("nav-emulators");
      await click("saved-plan-rename-night");
    },
  },
  {
    name: "plan-saved-delete",
    fleet: plannedFleet,
    act: async () => {
      await click("nav-emulators");
      await click("saved-plan-delete-night");
    },
  },
  {
    name: "settings-plans",
    act: async () => {
      await click("settings");
      (await screen.findByTestId("settings-plans")).scrollIntoView();
    },
  },
  { name: "plans", fleet: plannedFleet, act: () => click("nav-operations") },
  {
    name: "schedules",
    fleet: (now) => ({ ...plannedFleet(now), schedules: schedules(now) }),
    act: () => click("nav-operations"),
  },
  {
    name: "schedule-dialog",
    act: async () => {
      await click("nav-operations");
      await click("schedule-add");
      await user.selectOptions(await screen.findByTestId("form-schedule-rule"), "weekly");
      await user.type(await screen.findByTestId("form-name"), "Night restart");
      await screen.findAllByText(/2026/);
    },
  },
  { name: "plans-table", fleet: plannedFleet, act: () => click("nav-emulators") },
  {
    name: "plan-items",
    fleet: plannedFleet,
    act: async () => {
      await click("nav-operations");
      const [last] = (await screen.findAllByTestId("plan-count-waiting")).slice(0, 1);
      await user.click(last ?? document.body);
      await screen.findByTestId("plan-items");
    },
  },
  {
    name: "plan-again",
    fleet: plannedFleet,
    act: async () => {
      await click("nav-operations");
      await click("plan-again");
    },
  },
];

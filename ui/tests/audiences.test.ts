import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PlanForm, TableQuery } from "../src/ipc/bindings";
import { mixedFleet } from "../preview/fixture";
import { table } from "../preview/table";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

beforeEach(async () => {
  localStorage.clear();
  opened = await open(
    mixedFleet(Date.now()),
    {},
    { emulators: ({ query }) => table(opened.snapshot, query as TableQuery) },
  );
});
afterEach(closeWindow);

const previewed = () => opened.asked("preview_plan").map(({ given }) => given.form as PlanForm);
const stopped = { kind: "filter", filter: "state:stopped farm" };

test("all of a view is stopped from the palette, as a plan", async () => {
  await userEvent.keyboard("{Control>}k{/Control}");
  const palette = within(await screen.findByTestId("palette"));
  await userEvent.type(palette.getByRole("combobox"), "stop all stopped farms{Enter}");
  await screen.findByTestId("plan");
  expect(previewed()).toMatchObject([{ request: { kind: "stop" }, targets: stopped }]);
});

test("a view and a tag have all that a selection has", async () => {
  await userEvent.keyboard("{Control>}2{/Control}");
  await userEvent.click(await screen.findByTestId("view-more-view1"));
  await userEvent.click(await screen.findByTestId("menu-startAll"));
  await screen.findByTestId("plan");
  expect(previewed()).toMatchObject([{ request: { kind: "start" }, targets: stopped }]);
  await userEvent.keyboard("{Escape}");

  await userEvent.click(screen.getByTestId("tag-more-room-1"));
  await userEvent.click(await screen.findByTestId("menu-moreAll"));
  const menu = await screen.findByTestId("menu");
  const carrying = opened.snapshot.workstations
    .filter(({ tags }) => tags.includes("room-1"))
    .flatMap(({ emulators }) => emulators);
  expect(menu).toHaveAccessibleName(new RegExp(`${carrying.length} emulators selected`));
  expect(within(menu).getByTestId("menu-installApp")).toBeVisible();
});

test("a request takes a view instead of what was selected", async () => {
  await userEvent.keyboard("{Control>}2{/Control}");
  const grid = await screen.findByTestId("table-grid");
  await userEvent.click(within(grid).getAllByRole("checkbox")[1] as HTMLElement);
  await userEvent.click(screen.getByTestId("table-more"));
  await userEvent.click(await screen.findByTestId("menu-adb"));
  const whom = await screen.findByTestId("form-request-audience");
  expect(await violations()).toEqual([]);
  await userEvent.selectOptions(whom, "Tag “room-1”");
  const targets = await screen.findByTestId("request-targets");
  expect(within(targets).getAllByText(/^WS-0[12]$/).length).toBeGreaterThan(2);
  expect(within(targets).queryByText("WS-03")).toBeNull();
  await userEvent.selectOptions(whom, "The selected emulator");
  expect(screen.queryByTestId("request-targets")).toBeNull();
});

test("a schedule takes over the filter of a tag", async () => {
  await userEvent.keyboard("{Control>}k{/Control}");
  const palette = within(await screen.findByTestId("palette"));
  await userEvent.type(palette.getByRole("combobox"), "schedule{Enter}");
  await userEvent.selectOptions(await screen.findByTestId("form-audience"), "Tag “rack B”");
  expect(screen.getByTestId("form-filter")).toHaveValue('#"rack B"');
  await userEvent.clear(screen.getByTestId("form-filter"));
  await userEvent.type(screen.getByTestId("form-filter"), "state:stopped farm");
  expect(screen.getByTestId("form-audience")).toHaveDisplayValue("View “Stopped farms”");
});

test("everything with a tag is under maintenance", async () => {
  await userEvent.keyboard("{Control>}2{/Control}");
  await userEvent.click(await screen.findByTestId("tag-more-spare"));
  await userEvent.click(await screen.findByTestId("menu-tagMaintenance"));
  await userEvent.type(await screen.findByTestId("form-reason"), "New disks{Enter}");
  await expect
    .poll(() => opened.asked("begin_maintenance")[0]?.given.form)
    .toMatchObject({
      workstations: [],
      tags: ["spare"],
      reason: "New disks",
    });
});

test("the circuits of a view are checked, reset and blocked together", async () => {
  await userEvent.keyboard("{Control>}3{/Control}");
  await userEvent.selectOptions(await screen.findByTestId("circuits-audience"), "Tag “room-2”");
  const names = () => screen.getAllByRole("rowheader").map((header) => header.textContent.trim().slice(0, 5));
  await expect.poll(names).toEqual(["WS-03", "WS-09"]);
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByTestId("circuits-check"));
  await expect.poll(() => opened.asked("control_circuit")).toHaveLength(1);
  expect(opened.asked("control_circuit")[0]?.given).toMatchObject({
    workstation: "ws3",
    layer: "network",
    action: "checkNow",
  });

  await userEvent.click(screen.getByTestId("circuits-block"));
  await userEvent.click(await screen.findByTestId("block-send"));
  expect(screen.getByTestId("form-error-reason")).toBeVisible();
  await userEvent.type(screen.getByTestId("form-reason"), "Moving house{Enter}");
  await expect.poll(() => opened.asked("control_circuit")).toHaveLength(3);
  for (const { given } of opened.asked("control_circuit").slice(1))
    expect(given).toMatchObject({ layer: "network", action: "isolate", reason: "Moving house" });
});

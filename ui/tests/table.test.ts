import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { TableQuery } from "../src/ipc/bindings";
import { keptLayout, readLayout } from "../src/state/table-layout";
import { mixedFleet } from "../preview/fixture";
import { completion, table } from "../preview/table";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

beforeEach(async () => {
  localStorage.clear();
  const snapshot = mixedFleet(Date.now());
  opened = await open(
    snapshot,
    {},
    {
      emulators: ({ query }) => table(opened.snapshot, query as TableQuery),
      complete_filter: ({ text, cursor }) => completion(text as string, cursor as number),
      operate_all: ({ addressees }) =>
        (addressees as unknown[]).map((_, n) => ({ kind: "letIn", operation: 900 + n })),
    },
  );
  await userEvent.keyboard("{Control>}2{/Control}");
  await screen.findByTestId("table-grid");
});
afterEach(closeWindow);

const type = async (filter: string) => {
  await userEvent.clear(screen.getByTestId("table-filter"));
  await userEvent.type(screen.getByTestId("table-filter"), filter);
};
const toTheRows = async () => {
  screen.getByTestId("table-filter").focus();
  await userEvent.keyboard("{Enter}");
};
const lastQuery = () => opened.asked("emulators").at(-1)?.given.query as TableQuery;

test("stopped emulators anywhere are found and started by keyboard", async () => {
  await type("state:stopped farm");
  await expect.poll(() => screen.getByTestId("table-count").textContent).toMatch(/25 of 121/);
  await toTheRows();
  await userEvent.keyboard("{Control>}a{/Control}");
  expect(screen.getByTestId("table-selected")).toHaveTextContent("25 selected");
  expect(screen.getByTestId("table-selection")).toHaveTextContent("All 25 emulators");
  await userEvent.click(screen.getByTestId("table-start"));
  await expect.poll(() => opened.asked("operate_all").length).toBe(1);
  const { addressees, request } = opened.asked("operate_all")[0]?.given as {
    addressees: { workstation: string }[];
    request: unknown;
  };
  expect(request).toEqual({ kind: "start" });
  expect(new Set(addressees.map((a) => a.workstation)).size).toBeGreaterThan(3);
});

test("what is filtered away stays selected and is counted", async () => {
  await toTheRows();
  await userEvent.keyboard(" {Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  expect(screen.getByTestId("table-selected")).toHaveTextContent("3 selected");
  await type("farm-001");
  await expect.poll(() => screen.getByTestId("table-selected").textContent).toBe("3 selected, 2 not shown");
});

test("a part that is not understood is marked and selects nothing", async () => {
  await type("mem>2x");
  await expect.poll(() => screen.getByTestId("table-meaning").textContent).toMatch(/The units are/);
  expect(screen.getByTestId("table-filter")).toHaveAttribute("aria-invalid", "true");
  await toTheRows();
  await userEvent.keyboard("{Control>}a{/Control}");
  expect(screen.queryByTestId("table-selection")).toBeNull();
});

test("rows keep their places while something is selected", async () => {
  await userEvent.click(screen.getByTestId("table-head-title"));
  const first = () => within(screen.getByTestId("table-grid")).getAllByRole("row")[1]?.dataset.testid;
  await expect.poll(first).toBe("table-ws1/0");
  await toTheRows();
  await userEvent.keyboard(" ");
  const [ws1] = opened.snapshot.workstations;
  if (!ws1) throw new Error("there is a workstation");
  const renamed = ws1.emulators.map((e) => (e.index === 0 ? { ...e, title: "zzz" } : e));
  const value = { ...ws1, emulators: renamed };
  opened.snapshot = {
    ...opened.snapshot,
    workstations: [value, ...opened.snapshot.workstations.slice(1)],
  };
  await opened.change({ type: "workstation", value });
  await screen.findByTestId("table-take-order");
  expect(first()).toBe("table-ws1/0");
  await userEvent.click(screen.getByTestId("table-take-order"));
  await expect.poll(first).toBe("table-ws2/0");
});

test("a candidate is put in by keyboard", async () => {
  await type("state:zo");
  await within(screen.getByTestId("table-candidates")).findByRole("option");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByTestId("table-filter")).toHaveValue("state:zombie ");
  await expect.poll(() => lastQuery().filter).toBe("state:zombie ");
});

test("a group is folded, and its rows are still among all", async () => {
  await userEvent.selectOptions(screen.getByTestId("table-group"), "state");
  const group = await screen.findByTestId("table-group-zombie");
  expect(group).toHaveAttribute("aria-expanded", "true");
  await userEvent.click(group);
  expect(screen.getByTestId("table-group-zombie")).toHaveAttribute("aria-expanded", "false");
  screen.getByTestId("table-grid").focus();
  await userEvent.keyboard("{Control>}a{/Control}");
  expect(screen.getByTestId("table-selected")).toHaveTextContent("121 selected");
});

test("a dialog is for several workstations and is sent once", async () => {
  await toTheRows();
  await userEvent.keyboard("{Control>}a{/Control}");
  await userEvent.click(screen.getByTestId("table-stop"));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByTestId("request-targets")).toHaveTextContent("WS-02");
  await userEvent.click(dialog.getByRole("button", { name: /Stop/ }));
  await expect.poll(() => opened.asked("operate_all").length).toBe(1);
});

test("what was chosen of the table is kept", async () => {
  await userEvent.click(screen.getByTestId("table-columns"));
  await userEvent.click(screen.getByTestId("column-adb"));
  await userEvent.click(screen.getByTestId("column-since"));
  await userEvent.click(screen.getByTestId("table-dense"));
  const kept = keptLayout();
  expect(kept.columns.map((c) => c.column)).toEqual([
    "title",
    "workstation",
    "state",
    "operation",
    "tags",
    "adb",
  ]);
  expect(kept.dense).toBe(false);
});

test("a layout that another version kept is taken as far as it fits", () => {
  const columns = [{ column: "adb", width: 9_999 }, { column: "colour" }, { column: "adb" }, null];
  expect(readLayout({ columns, orderBy: "colour", groupBy: "state" })).toMatchObject({
    columns: [{ column: "adb", width: 900 }],
    orderBy: "workstation",
    groupBy: "state",
  });
  expect(readLayout("nonsense").columns.length).toBeGreaterThan(3);
});

test("the table is accessible", async () => {
  await userEvent.keyboard("{Escape}");
  expect(await violations()).toEqual([]);
});

import { plain } from "../preview/fixture";
import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { Settings, SettingsForm } from "../src/ipc/bindings";
import { mixedFleet } from "../preview/fixture";
import { SETTINGS } from "../preview/settings";
import { closeWindow, open, violations } from "./window";

afterEach(closeWindow);

const settings = (present: Partial<SettingsForm> = {}) => ({
  settings: (): Settings => ({ present: { ...SETTINGS, ...present }, defaults: SETTINGS }),
});

async function openSettings(): Promise<void> {
  await userEvent.click(screen.getByTestId("settings"));
  await screen.findByTestId("form-threshold");
}

async function retype(field: string, text: string): Promise<void> {
  await userEvent.clear(screen.getByTestId(`form-${field}`));
  await userEvent.type(screen.getByTestId(`form-${field}`), text);
}

test("changed settings are sent as typed and the dialog closes", async () => {
  const opened = await open(undefined, {}, settings());
  await openSettings();
  await retype("window", "300");
  await userEvent.click(screen.getByTestId("settings-quiet"));

  await userEvent.click(screen.getByTestId("form-save"));

  expect(opened.asked("change_settings")[0]?.given).toEqual({
    settings: { ...SETTINGS, window: "300", quiet: true },
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("numbers that clash are explained beside the number", async () => {
  const sentence = "A dead network layer would never open its circuit. Use a window of at least 75s.";
  const opened = await open(undefined, {}, settings());
  opened.answers.change_settings = () => {
    throw { kind: "invalid", field: "window", sentence: plain(sentence) };
  };
  await openSettings();
  await retype("threshold", "4");
  await retype("quietFrom", "23:30");

  await userEvent.click(screen.getByTestId("form-save"));

  expect(await screen.findByTestId("form-error-window")).toHaveTextContent(sentence);
  await waitFor(() => expect(screen.getByTestId("form-window")).toHaveFocus());
  expect(screen.getByTestId("form-threshold")).toHaveValue("4");
  expect(screen.getByTestId("form-quietFrom")).toHaveValue("23:30");
});

test("restoring the defaults saves nothing by itself", async () => {
  const opened = await open(undefined, {}, settings({ threshold: "7", notify: false }));
  await openSettings();
  expect(screen.getByTestId("form-threshold")).toHaveValue("7");

  await userEvent.click(screen.getByTestId("settings-defaults"));

  expect(screen.getByTestId("form-threshold")).toHaveValue("3");
  expect(screen.getByTestId("settings-notify")).toBeChecked();
  expect(opened.asked("change_settings")).toEqual([]);
});

test("a demo with shortened times lets only notifications change", async () => {
  const fleet = mixedFleet(Date.now());
  const opened = await open(
    { ...fleet, timing: { ...fleet.timing, shortened: true } },
    { demo: true },
    settings({ window: "6", poll: "1.5" }),
  );
  await openSettings();

  expect(screen.getByTestId("settings-fixed")).toHaveTextContent("cannot be changed");
  expect(screen.getByTestId("form-poll")).toHaveValue("1.5");
  for (const number of ["threshold", "window", "open", "poll"])
    expect(screen.getByTestId(`form-${number}`)).toHaveAttribute("readonly");
  await userEvent.click(screen.getByTestId("settings-notify"));
  await userEvent.click(screen.getByTestId("form-save"));

  expect(opened.asked("change_settings")[0]?.given).toEqual({
    settings: { ...SETTINGS, window: "6", poll: "1.5", notify: false },
  });
});

test("settings that cannot be read are said to be so", async () => {
  const answers = {
    settings: () => {
      throw new Error("no such command");
    },
  };
  await open(undefined, {}, answers);
  await userEvent.click(screen.getByTestId("settings"));
  expect(await screen.findByRole("alert")).toHaveTextContent("The settings cannot be read: no such command");
});

test("the command palette leads to the settings", async () => {
  await open(undefined, {}, settings());
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.type(screen.getByRole("combobox", { name: /^Search/ }), "settings{Enter}");
  expect(await screen.findByTestId("form-threshold")).toHaveValue("3");
});

test("changed timing is shown without asking again", async () => {
  const opened = await open();
  const timing = { ...opened.snapshot.timing, threshold: 9 };
  await opened.change({ type: "timing", value: timing });
  await userEvent.keyboard("{F1}");
  expect(await screen.findByText(/9 failures within/)).toBeVisible();
  expect(opened.asked("snapshot")).toHaveLength(1);
});

test("the settings have no accessibility violation", async () => {
  await open({ ...mixedFleet(Date.now()), workstations: [], operations: [] }, {}, settings());
  await openSettings();
  expect(await violations()).toEqual([]);
});

test("only a change of starting with the computer is sent", async () => {
  const opened = await open(undefined, {}, { ...settings(), autostart: () => "off" });
  await openSettings();
  await userEvent.click(screen.getByTestId("form-save"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(opened.asked("set_autostart")).toEqual([]);

  await openSettings();
  await userEvent.click(await screen.findByTestId("settings-autostart"));
  await userEvent.click(screen.getByTestId("form-save"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(opened.asked("set_autostart").map((call) => call.given)).toEqual([{ on: true }]);
});

test("a system that lets nothing start with it is not offered that", async () => {
  await open(undefined, {}, settings());
  await openSettings();
  expect(screen.queryByTestId("settings-autostart")).toBeNull();
});

test("a folder that cannot be shown is named", async () => {
  const sentence = plain("/home/operator/.local could not be shown in a file manager: no program for it");
  const opened = await open(
    undefined,
    {},
    {
      ...settings(),
      open_folder: () => {
        throw { kind: "failed", sentence };
      },
    },
  );
  await openSettings();
  expect(screen.getByText("/home/operator/.local/state/ldfleet")).toBeVisible();

  await userEvent.click(screen.getByTestId("open-folder-logs"));

  expect(opened.asked("open_folder").map((call) => call.given)).toEqual([{ folder: "logs" }]);
  expect(await screen.findByText(/no program for it/)).toBeVisible();
});

import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { plain } from "../preview/fixture";
import { askedFleet, askedItems, workstationPreview } from "../preview/reach";
import type { Operation } from "../src/ipc/bindings";
import { asText, fold, lines } from "../src/operations/outputs";
import { filledIn } from "../src/requests/parameters";
import { adbAddress } from "../src/state/reaching";
import { choose, closeWindow, open, violations } from "./window";

afterEach(closeWindow);

async function menu(item: string): Promise<void> {
  await userEvent.click(screen.getByTestId("workstation-menu"));
  await userEvent.click(screen.getByTestId(`menu-${item}`));
}

test("a restart says what ends with it, and is sent once", async () => {
  const opened = await open(undefined, {}, { operate_workstation: () => 900 });
  await choose("ws1");
  await menu("restartWindows");
  expect(await screen.findByTestId("request")).toHaveTextContent("Windows ends every program at once");
  expect(screen.getByTestId("ends")).toHaveTextContent("this ends");
  expect(screen.getByTestId("ends-operations")).toHaveTextContent("cut short");
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByTestId("request-send"));
  await waitFor(() => expect(opened.asked("operate_workstation")).toHaveLength(1));
  expect(opened.asked("operate_workstation")[0]?.given).toEqual({
    workstation: "ws1",
    request: { kind: "restartWindows" },
  });
});

test("many are typed first, and become a plan with its limits", async () => {
  const opened = await open(
    undefined,
    {},
    { preview_workstation_plan: (given) => workstationPreview(given as never) },
  );
  await choose("ws1");
  const user = userEvent.setup();
  await user.keyboard("{Control>}");
  await user.click(screen.getByTestId("workstation-ws2"));
  await user.keyboard("{/Control}");
  await userEvent.click(screen.getByTestId("selection-more"));
  await userEvent.click(screen.getByTestId("menu-restartWindows"));
  await userEvent.click(await screen.findByTestId("request-send"));
  expect(opened.asked("preview_workstation_plan")).toHaveLength(0);
  await userEvent.type(screen.getByTestId("confirm-typed"), "2");
  await userEvent.click(screen.getByTestId("request-send"));
  expect(await screen.findByTestId("plan-sum")).toHaveTextContent("2 workstations");
  expect(screen.queryByTestId("plan-save-part")).toBeNull();
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByTestId("plan-start"));
  await waitFor(() => expect(opened.asked("start_workstation_plan")).toHaveLength(1));
  expect(opened.asked("start_workstation_plan")[0]?.given.form).toMatchObject({
    request: { kind: "restartWindows" },
    workstations: ["ws1", "ws2"],
    limits: { inFleet: "5" },
  });
});

test("a desktop is opened only after what it does was said", async () => {
  const opened = await open();
  await choose("ws1");
  await menu("openDesktop");
  const dialog = await screen.findByTestId("open-desktops");
  expect(dialog).toHaveTextContent("takes the desktop away");
  expect(dialog).toHaveTextContent("LDFleet passes none on");
  expect(opened.asked("open_desktops")).toHaveLength(0);
  opened.answers.open_desktops = () => {
    throw { kind: "failed", sentence: plain("No program for Remote Desktop was found.") };
  };
  await userEvent.click(screen.getByTestId("open-desktops-send"));
  expect(await within(dialog).findByText(/No program/)).toBeInTheDocument();
  opened.answers.open_desktops = () => null;
  await userEvent.click(screen.getByTestId("open-desktops-send"));
  await waitFor(() => expect(screen.queryByTestId("open-desktops")).toBeNull());
  expect(opened.asked("open_desktops").at(-1)?.given).toEqual({ workstations: ["ws1"] });
});

test("from there the desktop is given back", async () => {
  const opened = await open(undefined, {}, { operate_workstation: () => 900 });
  await choose("ws1");
  await menu("openDesktop");
  await userEvent.click(await screen.findByTestId("open-desktops-back"));
  await userEvent.click(await screen.findByTestId("request-send"));
  await waitFor(() =>
    expect(opened.asked("operate_workstation")[0]?.given.request).toEqual({ kind: "giveDesktopBack" }),
  );
});

test("a workstation that was shut down is off and not a problem", async () => {
  await open(askedFleet(Date.now()));
  const row = screen.getByTestId("workstation-ws5");
  expect(row.dataset.state).toBe("Off (shut down by you)");
  expect(row.querySelector(".tone-off")).not.toBeNull();
});

test("equal outputs are folded, and what differs is marked", async () => {
  await open(askedFleet(Date.now()), {}, { plan_items: () => askedItems() });
  await userEvent.keyboard("{Control>}4{/Control}");
  await userEvent.click(await screen.findByTestId("plan-outputs"));
  expect(await screen.findByText("21 same, 3 differ")).toBeInTheDocument();
  const outputs = screen.getByTestId("outputs");
  const marked = [...outputs.querySelectorAll(".differs")].map((line) => line.textContent);
  expect(marked).toContain("≠ /dev/block  30G   29G  1G   97%");
  expect(marked.some((line) => line?.includes("Filesystem"))).toBe(false);
  expect(await violations()).toEqual([]);
  await userEvent.click(within(outputs).getByText("farm-004"));
  expect(screen.queryByTestId("outputs")).toBeNull();
});

test("what has not answered, failed or is gone is counted apart", () => {
  const of = (id: number, status: Operation["status"], output: string | null) =>
    ({ id, status, output, title: `t${id}`, workstationName: "WS" }) as unknown as Operation;
  const outputs = fold(
    [
      of(1, "succeeded", "a \r\n"),
      of(2, "succeeded", "a"),
      of(3, "failed", null),
      of(4, "running", null),
      undefined,
      of(5, "succeeded", "No."),
    ],
    () => "No.",
  );
  expect(outputs.groups.map((g) => [g.text, g.succeeded, g.operations.length])).toEqual([
    ["a", true, 2],
    ["No.", false, 1],
    ["No.", true, 1],
  ]);
  expect([outputs.underWay, outputs.gone]).toEqual([1, 1]);
  expect(asText(outputs)).toContain("WS\tt1\nWS\tt2\na\n");
  expect(lines("a\nb\na", "a\nb").map((line) => line.differs)).toEqual([false, false, true]);
});

test("a saved command asks for its parameters", async () => {
  const opened = await open(askedFleet(Date.now()));
  await choose("ws1");
  await userEvent.click(screen.getByTestId("more-1"));
  await userEvent.click(screen.getByTestId("menu-adb"));
  await userEvent.selectOptions(await screen.findByTestId("saved-command"), "Force-stop");
  await userEvent.click(screen.getByTestId("request-send"));
  expect(opened.asked("operate")).toHaveLength(0);
  await userEvent.type(screen.getByTestId("parameter-package"), "com.example.game");
  expect(screen.getByTestId("command-becomes")).toHaveTextContent("adb shell am force-stop com.example.game");
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByTestId("request-send"));
  await waitFor(() => expect(opened.asked("operate")).toHaveLength(1));
  expect(opened.asked("operate")[0]?.given.request).toEqual({
    kind: "adb",
    command: "shell am force-stop com.example.game",
  });
});

test("a command is saved under a name, and Enter there sends nothing", async () => {
  const opened = await open(askedFleet(Date.now()));
  await choose("ws1");
  await userEvent.click(screen.getByTestId("more-1"));
  await userEvent.click(screen.getByTestId("menu-adb"));
  await userEvent.type(await screen.findByTestId("form-command"), "shell getprop");
  await userEvent.click(screen.getByTestId("command-save").querySelector("summary") ?? document.body);
  await userEvent.type(screen.getByTestId("form-commandName"), "Props{Enter}");
  await waitFor(() => expect(opened.asked("save_command")).toHaveLength(1));
  expect(opened.asked("save_command")[0]?.given).toEqual({
    form: { name: "Props", command: "shell getprop" },
  });
  expect(opened.asked("operate")).toHaveLength(0);
});

test("parameters are filled in, and a shell's own braces stay", () => {
  expect(filledIn("shell rm {file} {file}", { file: "/a" })).toBe("shell rm /a /a");
  expect(filledIn("shell echo ${HOME} {x}", { HOME: "no", x: "$1" })).toBe("shell echo ${HOME} $1");
  expect(filledIn("shell echo {y}", {})).toBe("shell echo {y}");
});

test("an adb address is the network's only where it listens", () => {
  const fleet = askedFleet(Date.now());
  const [on] = fleet.workstations;
  const [emulator] = on?.emulators ?? [];
  if (!on || !emulator?.settings) throw new Error("the fixture has settings");
  const at = { ...emulator, index: 2, settings: { ...emulator.settings, adb: "local" as const } };
  expect(adbAddress(on, at)).toBe("127.0.0.1:5559");
  const remote = { ...at, settings: { ...at.settings, adb: "remote" as const } };
  expect(adbAddress(on, remote)).toBe(`${on.settings.address}:5559`);
});

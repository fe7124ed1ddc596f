import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emulator, mixedFleet, operation } from "../preview/fixture";
import type { Health, Workstation } from "../src/ipc/bindings";
import { EMULATOR_GROUPS, whyNot } from "../src/kinds/rules";
import { message, say } from "../src/messages/say";
import type { Message } from "../src/messages/say";
import { begun, choose, closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

beforeEach(async () => {
  opened = await open(mixedFleet(Date.now()), {}, { operate_workstation: () => 901 });
});

afterEach(closeWindow);

const said = (message: Message | null) => (message ? say(message) : "");
const key = (keys: string) => userEvent.keyboard(keys);
const row = (index: number) => screen.getByTestId(`emulator-${index}`);
const title = (index: number) => within(row(index)).getAllByRole("gridcell")[2] as HTMLElement;
const item = (kind: string) => screen.getByTestId(`menu-${kind}`);
const on = (n: number): Workstation => {
  const found = opened.snapshot.workstations[n - 1];
  if (!found) throw new Error("the fixture has twelve workstations");
  return found;
};
const allowed = (health: Health) =>
  EMULATOR_GROUPS.flatMap((g) => g.kinds).filter(
    (kind) => whyNot(kind, emulator(0, health), undefined) === null,
  );

test("what makes sense follows from how the emulator is", () => {
  const stopped = [
    "rename",
    "clone",
    "modify",
    "adbDebugging",
    "backup",
    "restore",
    "restoreConfig",
    "delete",
  ];
  const up = ["installApp", "startApp", "stopApp", "uninstallApp", "adb", "setLocation", "setProperty"];
  const sorted = (...kinds: string[]) => kinds.sort();

  expect(allowed("stopped").sort()).toEqual(sorted("start", ...stopped));
  for (const health of ["running", "ready", "lost"] as const)
    expect(allowed(health).sort()).toEqual(sorted("stop", "restart", "kill", ...up));
  for (const health of ["starting", "booting", "stuck", "zombie"] as const)
    expect(allowed(health).sort()).toEqual(sorted("stop", "restart", "kill"));
});

test("of what is asked of a busy emulator, a few wait their turn", () => {
  const busy = operation(on(1), 0, "backup", "running", Date.now());
  const kinds = EMULATOR_GROUPS.flatMap((g) => g.kinds);
  const waiting = kinds.filter((kind) => whyNot(kind, emulator(0, "stopped"), busy) === null);
  expect(waiting).toEqual(["start", "stop", "restart"]);
  for (const kind of kinds.filter((k) => !waiting.includes(k)))
    expect(said(whyNot(kind, emulator(0, "stopped"), busy))).toContain(
      "Back up is under way for this emulator.",
    );
  expect(said(whyNot("kill", emulator(0, "running"), busy))).toContain("Cancel it first.");
  const starting = operation(on(1), 0, "start", "running", Date.now());
  expect(said(whyNot("start", emulator(0, "stopped"), starting)), "not the same twice").toContain(
    "Start is under way for this emulator.",
  );
});

test("Enter on a row opens its menu, which the keyboard walks", async () => {
  await choose("ws1");
  row(0).focus();
  await key("{ArrowDown}{Enter}");
  expect(screen.getByRole("menu")).toHaveAccessibleName("Actions on farm-001");
  expect(item("details")).toHaveFocus();
  expect(await violations()).toEqual([]);

  await key("{ArrowUp}");
  expect(item("tags")).toHaveFocus();
  await key("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
  expect(item("delete")).toHaveFocus();
  expect(item("delete")).toHaveAccessibleName(/It is running: stop it first\./);
  await key("{Enter}");
  expect(screen.getByRole("menu")).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
  await key("s");
  expect(item("start")).toHaveFocus();
  await key("s{Enter}");

  expect(opened.asked("operate").map((c) => c.given.request)).toEqual([{ kind: "stop" }]);
  expect(screen.queryByRole("menu")).toBeNull();
  expect(row(1)).toHaveFocus();
});

test("Escape or a click beside it closes the menu", async () => {
  await choose("ws1");
  row(0).focus();
  await key("{Shift>}{F10}{/Shift}");
  expect(screen.getByRole("menu")).toBeVisible();
  await key("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(row(0)).toHaveFocus();

  await key("{ContextMenu}");
  await userEvent.click(screen.getByRole("heading", { level: 1 }));
  expect(screen.queryByRole("menu")).toBeNull();
});

test("the context menu is for the selection or for another row", async () => {
  await choose("ws1");
  for (const index of [1, 2, 3]) await userEvent.click(within(row(index)).getByRole("checkbox"));

  await fireEvent.contextMenu(row(2));
  expect(screen.getByRole("menu")).toHaveAccessibleName("Actions on 3 emulators selected");
  expect(item("stop")).toHaveTextContent("Stop… 2 of 3");
  expect(item("rename")).toHaveAttribute("aria-disabled", "true");
  await key("{Escape}");
  await fireEvent.contextMenu(row(4));
  expect(screen.getByRole("menu")).toHaveAccessibleName("Actions on farm-004");
});

test("F2 renames, Delete deletes, Alt Enter shows the details", async () => {
  await choose("ws1");
  row(4).focus();
  await key("{F2}");
  expect(screen.getByRole("dialog")).toHaveAccessibleName("Rename farm-004 on WS-01");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  row(4).focus();
  await key("{Delete}");
  expect(screen.getByRole("dialog")).toHaveAccessibleName("Delete farm-004 on WS-01?");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  row(4).focus();
  await key("{Alt>}{Enter}{/Alt}");
  expect(screen.getByTestId("emulator-panel")).toHaveFocus();
});

test("a key that makes no sense says why at its row", async () => {
  await choose("ws1");
  row(1).focus();
  await key("{Delete}");

  expect(screen.queryByRole("dialog")).toBeNull();
  expect(await screen.findByTestId("refusal")).toHaveTextContent("It is running: stop it first.");
});

test("a menu's button closes it again", async () => {
  await choose("ws1");
  await userEvent.click(screen.getByTestId("more-1"));
  await userEvent.click(screen.getByTestId("more-1"));

  expect(screen.queryByRole("menu")).toBeNull();
});

test("an emulator that takes over a number is not selected with it", async () => {
  await choose("ws1");
  await userEvent.click(within(row(4)).getByRole("checkbox"));
  const rest = on(1).emulators.filter((e) => e.index !== 4);
  await opened.change({ type: "workstation", value: { ...on(1), emulators: rest } });
  await opened.change({ type: "workstation", value: on(1) });

  expect(within(row(4)).getByRole("checkbox")).not.toBeChecked();
});

test("the details say how an emulator is and by which rule", async () => {
  await choose("ws6");
  await userEvent.dblClick(title(8));

  const panel = screen.getByTestId("emulator-panel");
  expect(panel).toHaveTextContent("Lost");
  expect(screen.getByTestId("because")).toHaveTextContent("list2 has lost it.");
  expect(await violations()).toEqual([]);
  row(4).focus();
  await waitFor(() => expect(panel).toHaveTextContent("farm-004"));
  await waitFor(() => expect(panel).toHaveTextContent("It did not come up within 5 min; it is booting now."));
  await key("{Escape}");
  expect(screen.queryByTestId("emulator-panel")).toBeNull();
});

test("a repair is made only when it is confirmed", async () => {
  await choose("ws6");
  expect(screen.getByTestId("repair-2")).toHaveTextContent("End VirtualBox…");
  await userEvent.click(screen.getByTestId("repair-2"));
  expect(screen.getByRole("dialog")).toHaveAccessibleName("End LDPlayer's VirtualBox service on WS-06?");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(opened.asked("operate_workstation")).toHaveLength(0);

  await userEvent.dblClick(title(3));
  expect(screen.getByTestId("repair")).toHaveTextContent("Its virtual machine is dead");
  await userEvent.click(screen.getByTestId("panel-repair"));
  expect(screen.getByTestId("request-repair")).toHaveTextContent(
    "End the window by force, then start it again.",
  );
  expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
  await userEvent.click(screen.getByTestId("request-send"));

  expect(opened.asked("operate").map((c) => c.given)).toEqual([
    { workstation: "ws6", emulator: 3, title: "farm-003", request: { kind: "kill" } },
  ]);
});

test("details of an emulator that is deleted close", async () => {
  await choose("ws6");
  await userEvent.dblClick(title(4));
  const rest = on(6).emulators.filter((e) => e.index !== 4);
  await opened.change({ type: "workstation", value: { ...on(6), emulators: rest } });

  await waitFor(() => expect(screen.queryByTestId("emulator-panel")).toBeNull());
});

test("a workstation's menu starts and stops all its emulators", async () => {
  await choose("ws1");
  await userEvent.click(screen.getByTestId("workstation-menu"));
  expect(await violations()).toEqual([]);
  await userEvent.click(item("startAll"));
  await userEvent.click(await screen.findByTestId("plan-start"));
  expect(begun(opened)).toEqual({ request: { kind: "start" }, emulators: [3, 4, 6, 8, 11, 12] });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

  await userEvent.click(screen.getByTestId("workstation-menu"));
  await userEvent.click(item("stopAll"));
  expect(await screen.findByRole("dialog")).toHaveAccessibleName("Stop 10 emulators?");
  expect(opened.asked("start_plan"), "nothing ends before it was looked at").toHaveLength(1);
  expect(opened.asked("operate")).toEqual([]);
});

test("an empty workstation offers to create an emulator", async () => {
  await choose("ws12");
  await userEvent.click(screen.getByTestId("create"));

  expect(screen.getByRole("dialog")).toHaveAccessibleName(/^Create emulators on WS-12/);
});

test("the palette finds every action and why one makes no sense", async () => {
  await key("{Control>}k{/Control}");
  const palette = screen.getByTestId("palette");
  within(palette).getByRole("combobox").focus();
  await key("delete farm-001 ws-01");
  const option = await within(palette).findByRole("option", { name: /Delete farm-001/ });
  expect(option).toHaveTextContent("It is running: stop it first.");
  await key("{Enter}");
  expect(screen.getByTestId("palette")).toBeVisible();

  await userEvent.clear(within(palette).getByRole("combobox"));
  await key("create ws-07{Enter}");
  expect(screen.getByRole("dialog")).toHaveAccessibleName("Create emulators on WS-07");
});

test("what concerns a whole workstation is said above its list", async () => {
  await choose("ws1");
  const value = {
    ...operation(on(1), 0, "create", "running", Date.now(), { phase: message("phases-settings-arrived") }),
    id: 950,
    emulator: null,
    title: "farm-021",
  };
  await opened.change({ type: "operation", value });
  expect(screen.getByTestId("workstation-operation")).toHaveTextContent(
    /Running Create farm-021 Reading the settings file 00:0\d/,
  );
  const over = {
    status: "failed",
    endedAt: Date.now(),
    phase: null,
    result: message("changes-settings-not-checked"),
  } as const;
  await opened.change({ type: "operation", value: { ...value, ...over, cancellable: false } });
  expect(screen.getByTestId("workstation-operation")).toHaveTextContent("nothing could be checked.");
  await userEvent.click(
    within(screen.getByTestId("workstation-operation")).getByRole("button", { name: /Dismiss this/ }),
  );

  expect(screen.queryByTestId("workstation-operation")).toBeNull();
});

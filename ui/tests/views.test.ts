import { emit } from "@tauri-apps/api/event";
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { circuit, circuits, mixedFleet, workstation } from "../preview/fixture";
import type { Snapshot } from "../src/ipc/bindings";
import { choose, closeWindow, open, violations } from "./window";
import { message } from "../src/messages/say";

afterEach(closeWindow);

const empty = (): Snapshot => ({ ...mixedFleet(Date.now()), workstations: [], operations: [] });
const key = (keys: string) => userEvent.keyboard(keys);

test("the worst workstation is chosen first", async () => {
  await open();

  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("WS-04");
  expect(screen.getByTestId("problem")).toHaveTextContent("The password of FARM\\render was refused");
});

test("every circuit in the matrix says its state in words", async () => {
  await open();
  await userEvent.click(screen.getByTestId("nav-circuits"));

  expect(screen.getByTestId("circuit-ws3-network")).toHaveAttribute("data-state", "open");
  expect(screen.getByTestId("circuit-ws3-network")).toHaveAccessibleName(
    /WS-03, Network: Blocked check in \d+ s/,
  );
  expect(screen.getByTestId("circuit-ws7-ldconsole")).toHaveAccessibleName("WS-07, LDPlayer tool: Checking");
  expect(screen.getByTestId("circuit-ws8-network")).toHaveAccessibleName(
    /Blocked manually Disk is being replaced/,
  );
  expect(screen.getByTestId("circuit-ws2-network")).toHaveAccessibleName(
    "WS-02, Network: OK 2 failures counted",
  );
});

test("the matrix begins with the worst circuits", async () => {
  await open();
  await userEvent.click(screen.getByTestId("nav-circuits"));

  const names = screen.getAllByRole("rowheader").map((header) => header.textContent.trim().slice(0, 5));
  expect(names.slice(0, 8)).toEqual(["WS-03", "WS-06", "WS-07", "WS-08", "WS-09", "WS-04", "WS-05", "WS-02"]);
  const refused = screen.getByRole("rowheader", { name: /^WS-04 Password refused: nothing is sent/ });
  expect(refused).toBeVisible();
});

test("why a circuit opened is said with when and what was answered", async () => {
  await open();
  await userEvent.click(screen.getByTestId("nav-circuits"));
  await userEvent.click(screen.getByTestId("circuit-ws3-network"));

  const panel = within(screen.getByTestId("circuit-panel"));
  const failures = panel.getAllByText(/^List emulators: /).map((what) => what.closest("li"));
  expect(failures).toHaveLength(3);
  expect(failures[2]).toHaveTextContent(
    /^\d\d:\d\d:\d\d List emulators: refused the connection was refused$/,
  );
});

test("each state of a circuit has a shape of its own", async () => {
  await open();
  await userEvent.click(screen.getByTestId("nav-circuits"));

  const outline = (id: string) => {
    const [shape] = screen.getByTestId(id).querySelectorAll("circle, rect, path");
    return `${shape?.tagName} ${shape?.getAttribute("d") ?? ""} ${shape?.classList.contains("dashed")}`;
  };
  const shapes = ["ws1-network", "ws3-network", "ws7-ldconsole", "ws8-network", "ws9-windows"].map((id) =>
    outline(`circuit-${id}`),
  );

  expect(new Set(shapes).size).toBe(5);
});

test("a countdown ticks and says that a check is under way at 0", async () => {
  const now = Date.now();
  await open({
    ...mixedFleet(now),
    workstations: [
      workstation(1, now, {
        link: "blocked",
        circuits: circuits(circuit("network", "open", { nextCheckInMs: 6000 })),
      }),
    ],
  });
  await userEvent.click(screen.getByTestId("circuit-ws1-network"));
  const panel = screen.getByTestId("next-check");

  const left = () => Number(/Next check in (\d+) s/.exec(panel.textContent ?? "")?.[1] ?? 0);
  const first = left();
  expect(first).toBeGreaterThan(0);
  await waitFor(() => expect(left()).toBeLessThan(first));
  await waitFor(() => expect(panel).toHaveTextContent("Checking…"));
});

test("arrow keys move in the list of workstations", async () => {
  await open();
  const list = screen.getByRole("grid", { name: "Workstations" });
  list.focus();

  await key("{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("WS-03");
  expect(list).toHaveAttribute("aria-activedescendant", "row-ws3");
  await key("{Enter}");
  expect(screen.getByTestId("emulator-0")).toHaveFocus();
  await key("{ArrowDown}{ArrowDown}");
  expect(screen.getByTestId("emulator-2")).toHaveFocus();
  await key(" ");
  expect(screen.getByTestId("emulator-2")).toHaveAttribute("aria-selected", "true");
  await key("{ArrowRight}{ArrowRight}");
  expect(screen.getByTestId("emulator-2")).toContainElement(document.activeElement as HTMLElement);
  await key("{Escape}");
  expect(screen.getByTestId("emulator-2")).toHaveFocus();
});

test("only the row at hand is a stop of the Tab key", async () => {
  await open();
  await choose("ws1");

  const stops = (row: string) => screen.getByTestId(row).querySelectorAll("[tabindex='0']").length;
  expect(stops("emulator-0")).toBeGreaterThan(0);
  expect(stops("emulator-1")).toBe(0);
});

test("arrow keys move through the matrix, Enter explains", async () => {
  await open();
  await userEvent.click(screen.getByTestId("nav-circuits"));
  screen.getByTestId("circuit-ws3-network").focus();

  await key("{ArrowDown}{ArrowDown}{ArrowRight}");
  await waitFor(() => expect(screen.getByTestId("circuit-ws7-windows")).toHaveFocus());
  await key("{Enter}");
  expect(screen.getByTestId("circuit-panel")).toHaveTextContent("WS-07: Workstation");
  expect(screen.getByTestId("circuit-panel")).toHaveFocus();
  await key("{Escape}");
  expect(screen.queryByTestId("circuit-panel")).toBeNull();
  await waitFor(() => expect(screen.getByTestId("circuit-ws7-windows")).toHaveFocus());
});

test("the slash reaches the filter, and typing narrows the list", async () => {
  await open();

  await key("/ws-1");

  expect(screen.getByRole("searchbox")).toHaveValue("ws-1");
  expect(screen.queryByTestId("workstation-ws4")).toBeNull();
  expect(screen.getByTestId("workstation-ws11")).toBeVisible();
  await key("23");
  expect(screen.getByText("No workstation matches “ws-123”.")).toBeVisible();
});

test("the command palette finds an emulator and acts on it", async () => {
  const opened = await open();

  await key("{Control>}k{/Control}");
  const palette = screen.getByTestId("palette");
  within(palette).getByRole("combobox").focus();
  await key("start farm-004 ws-06{Enter}");

  await waitFor(() =>
    expect(opened.asked("operate")[0]?.given).toEqual({
      workstation: "ws6",
      emulator: 4,
      title: "farm-004",
      request: { kind: "start" },
    }),
  );
  expect(screen.queryByTestId("palette")).toBeNull();
});

test("the keyboard is back where it was when a dialog closes", async () => {
  await open();
  const edit = screen.getByRole("button", { name: "Edit…" });
  edit.focus();
  await key("{Enter}");
  screen.getByTestId("form-name").focus();

  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));

  await waitFor(() => expect(edit).toHaveFocus());
});

test("the tray can bring a cause into view", async () => {
  await open();

  await emit("show-cause", { workstation: "ws6", layer: "emulator", plan: null });

  const panel = await screen.findByTestId("circuit-panel");
  expect(panel).toHaveTextContent("Android was not up after 5 min");
  expect(panel).toHaveTextContent(
    "Starting, stopping, creating, cloning and deleting emulators on this workstation.",
  );
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("WS-06");
});

test("a cause asked for before the window was there is shown", async () => {
  await open(
    mixedFleet(Date.now()),
    {},
    { take_cause: () => ({ workstation: "ws3", layer: "network", plan: null }) },
  );

  expect(await screen.findByTestId("circuit-panel")).toHaveTextContent("WS-03: Network");
});

test("a list of workstations that could not be read is said", async () => {
  await open(empty(), {
    configProblems: [{ id: "plain-text", args: { text: "The list could not be read." } }],
  });

  expect(screen.getByTestId("config-problem")).toHaveTextContent("The list could not be read.");
  expect(screen.getByTestId("empty")).toHaveTextContent("Workstations of yours may be in it");
});

test("a list that is not confirmed is marked stale", async () => {
  await open();

  await choose("ws3");
  expect(screen.getByTestId("list-age")).toHaveAttribute("data-stale", "true");
  expect(screen.getByText(/last known state, 3 min ago/)).toBeVisible();
  await choose("ws1");
  expect(screen.getByTestId("list-age")).toHaveAttribute("data-stale", "false");
});

test("rows that could not be read are said and shown as they were", async () => {
  await open();

  await choose("ws11");

  expect(screen.getByTestId("unreadable")).toHaveTextContent("2 rows of the last list could not be read");
  expect(screen.getByTestId("unreadable")).toHaveTextContent("12,farm;012,0,0");
});

test("a disabled circuit keeps a banner in the window", async () => {
  await open();

  expect(screen.getByTestId("disabled-banner")).toHaveTextContent(
    "One circuit is not watched. Failures block nothing at: WS-09 Workstation.",
  );
});

test("passwords that are not kept are said until it is understood", async () => {
  await open(mixedFleet(Date.now()), { passwordsNotKept: message("accounts-no-store") });

  expect(screen.getByTestId("passwords-not-kept")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Understood" }));
  expect(screen.queryByTestId("passwords-not-kept")).toBeNull();
});

test("an empty fleet says what LDFleet is and leads to a demo", async () => {
  const opened = await open(empty());
  expect(screen.getByTestId("empty")).toHaveTextContent("LDFleet shows every LDPlayer emulator");

  await userEvent.click(screen.getByTestId("start-demo"));

  expect(opened.asked("start_demo")).toHaveLength(1);
});

test.each(["fleet", "circuits", "operations"])(
  "the view of %s has no accessibility violation",
  async (view) => {
    await open();
    await userEvent.click(screen.getByTestId(`nav-${view}`));

    expect(await violations()).toEqual([]);
  },
);

test("the Why panel has no accessibility violation", async () => {
  await open();
  await userEvent.click(screen.getByTestId("circuit-ws3-network"));

  expect(await violations()).toEqual([]);
});

test("empty fleet, form and help have no accessibility violation", async () => {
  await open(empty());
  expect(await violations()).toEqual([]);

  await userEvent.click(screen.getByTestId("add-workstation"));
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await key("{F1}");
  expect(await violations()).toEqual([]);
});

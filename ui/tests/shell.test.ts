import { emit } from "@tauri-apps/api/event";
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { plain, mixedFleet, operation } from "../preview/fixture";
import type { ShellState, Snapshot } from "../src/ipc/bindings";
import { closeWindow, open, violations } from "./window";

afterEach(closeWindow);

const key = (keys: string) => userEvent.keyboard(keys);
const palette = async (typed: string) => {
  await key("{Control>}k{/Control}");
  await userEvent.type(within(screen.getByTestId("palette")).getByRole("combobox"), typed);
};
const shell = (state: Partial<ShellState>) =>
  emit("shell-changed", { quitting: "no", trayShown: true, hiddenUnsaid: false, ...state });

function working(): Snapshot {
  const fleet = mixedFleet(Date.now());
  const [one, two] = fleet.workstations;
  if (!one || !two) throw new Error("the fixture has twelve workstations");
  const asked = (id: number, status: "running" | "queued", on: typeof one) => ({
    ...operation(on, 0, "start", status, Date.now()),
    id,
  });
  return {
    ...fleet,
    operations: [asked(802, "queued", two), asked(801, "queued", one), asked(800, "running", one)],
  };
}

test("nothing can be added to the demo, which can be left there", async () => {
  const opened = await open(undefined, { demo: true });
  await userEvent.click(screen.getByTestId("add-workstation"));

  expect(screen.getByTestId("demo-closed")).toHaveTextContent("simulated workstations only");
  expect(screen.queryByTestId("form-address")).toBeNull();
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByTestId("demo-closed-leave"));
  expect(opened.asked("leave_demo")).toHaveLength(1);
});

test("banner, menu and palette leave the demo", async () => {
  const opened = await open(
    undefined,
    { demo: true },
    {
      leave_demo: () => {
        throw { kind: "failed", sentence: plain("The list of workstations could not be read.") };
      },
    },
  );
  await userEvent.click(screen.getByTestId("leave-demo"));
  expect(await screen.findByText("The list of workstations could not be read.")).toBeVisible();
  await userEvent.click(screen.getByTestId("demo-menu"));
  await userEvent.click(screen.getByTestId("demo-leave"));
  await palette("leave the demo{Enter}");
  expect(opened.asked("leave_demo")).toHaveLength(3);
});

test("outside the demo nothing leaves it", async () => {
  await open();
  expect(screen.queryByTestId("leave-demo")).toBeNull();
  await palette("leave the demo");
  expect(within(screen.getByTestId("palette")).getByText(/Nothing matches/)).toBeVisible();
});

test("quitting is asked for by key, palette and menu", async () => {
  const opened = await open();
  await key("{Control>}q{/Control}");
  await palette("quit{Enter}");
  await userEvent.click(screen.getByTestId("program-menu"));
  await userEvent.click(screen.getByTestId("menu-quit"));
  await key("{F1}");
  await userEvent.click(screen.getByTestId("closing-note"));
  await key("{Control>}q{/Control}");
  expect(opened.asked("quit").map((call) => call.given.request)).toEqual(["ask", "ask", "ask", "ask"]);
});

test("the question names what would be lost", async () => {
  const opened = await open(working());
  await shell({ quitting: "asked" });

  expect(await screen.findByTestId("quit-losses")).toHaveTextContent(
    "1 running, 2 queued. On 2 workstations: WS-01 and WS-02.",
  );
  expect(await violations()).toEqual([]);
  const [queued] = opened.snapshot.operations;
  if (!queued) throw new Error("three operations");
  await opened.change({ type: "operation", value: { ...queued, status: "cancelled" } });
  await waitFor(() =>
    expect(screen.getByTestId("quit-losses")).toHaveTextContent(
      "1 running, 1 queued. On one workstation: WS-01.",
    ),
  );

  await userEvent.click(screen.getByTestId("quit-when-done"));
  await userEvent.click(screen.getByTestId("quit-now"));
  await userEvent.click(screen.getByTestId("quit-cancel"));
  expect(opened.asked("quit").map((call) => call.given.request)).toEqual(["whenDone", "now", "stay"]);
});

test("while it waits for the work the window says so and can go on", async () => {
  const opened = await open(working());
  await shell({ quitting: "whenDone" });
  expect(await screen.findByTestId("quitting")).toHaveTextContent("1 running, 2 queued");
  await userEvent.click(screen.getByText("Do not quit"));
  expect(opened.asked("quit").at(-1)?.given.request).toBe("stay");
});

test("the help says what closing the window does here", async () => {
  await open();
  await shell({ trayShown: false });
  await key("{F1}");
  expect(screen.getByTestId("closing-note")).toHaveTextContent("closing the window quits");
  await shell({ trayShown: true });
  await expect.poll(() => screen.getByTestId("closing-note").textContent).toContain("hides it in the tray");
});

test("the licences are shown, and no link leads away", async () => {
  await open();
  await userEvent.click(screen.getByTestId("program-menu"));
  await userEvent.click(screen.getByTestId("menu-about"));
  await userEvent.type(await screen.findByTestId("about-filter"), "svelte");
  await userEvent.click(within(screen.getByTestId("about-libraries")).getByText(/^svelte /));
  expect(screen.getByLabelText("Licence of svelte (MIT)")).toHaveTextContent("Permission is hereby granted");
  expect(document.querySelector("a[href]")).toBeNull();
  expect(await violations()).toEqual([]);
});

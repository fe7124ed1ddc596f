import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { choose, closeWindow, open } from "./window";
import type { Opened } from "./window";

afterEach(async () => {
  hide(false);
  await closeWindow();
});

/** The window is put away, or is there again. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
  document.dispatchEvent(new Event("visibilitychange"));
}

async function looksAt(opened: Opened, workstations: readonly string[]): Promise<void> {
  await waitFor(() => expect(opened.asked("look_at").at(-1)?.given["workstations"]).toEqual(workstations));
}

test("the chosen workstation is looked at", async () => {
  const opened = await open();
  await looksAt(opened, ["ws4"]);

  await choose("ws1");
  await looksAt(opened, ["ws1"]);

  await userEvent.click(screen.getByTestId("nav-circuits"));
  await looksAt(opened, []);
});

test("nothing is looked at while the window cannot be seen", async () => {
  const opened = await open();
  await looksAt(opened, ["ws4"]);

  hide(true);
  await looksAt(opened, []);
  hide(false);
  await looksAt(opened, ["ws4"]);
});
